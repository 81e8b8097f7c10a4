import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/web/canvas/geometry.ts';
import type { LayoutInput } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { withRoom } from '../../../../src/web/canvas/layouts/room-to-grow.ts';

const EXTENTS = { left: 40, right: 40, top: 20, bottom: 40 };
const VIEW = { frame: { left: -400, right: 400, top: -300, bottom: 300 }, zoom: 1 };

/** So many nodes, each joined to so many others, in a view. */
const grown = (count: number, lines: number, view: LayoutInput['view'] = VIEW): LayoutInput => ({
  nodes: Array.from({ length: count }, (_, i) => ({ id: String(i), extents: EXTENTS })),
  edges: Array.from({ length: count * lines }, (_, i) => [i % count, (i + 1) % count] as const),
  ...(view && { view }),
  ...{ width: 800, height: 600 },
});
const widthOf = (input: LayoutInput): number => sizeOf(withRoom(input).view?.frame ?? VIEW.frame).width;

describe('room to grow', () => {
  it('is what is seen, where that is enough', () => {
    const input = grown(10, 1);
    expect(withRoom(input)).toBe(input);
    const unseen = { ...grown(100, 3), view: undefined } as unknown as LayoutInput;
    expect(withRoom(unseen)).toBe(unseen);
  });

  it('becomes larger with nodes and with lines, around the same middle', () => {
    expect(widthOf(grown(50, 1))).toBeGreaterThan(800);
    expect(widthOf(grown(50, 3))).toBeGreaterThan(widthOf(grown(50, 1)));
    const { left, right } = withRoom(grown(50, 3)).view?.frame ?? VIEW.frame;
    expect(left + right).toBeCloseTo(0);
  });

  it('is no larger than the camera can show', () => {
    const { frame, zoom } = withRoom(grown(400, 4)).view ?? VIEW;
    expect(zoom).toBe(0.5);
    expect(sizeOf(frame).width).toBeCloseTo(1600);
    const far = grown(400, 4, { ...VIEW, zoom: 0.4 });
    expect(withRoom(far)).toBe(far);
  });
});
