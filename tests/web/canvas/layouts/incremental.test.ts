import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, overlap } from '../../../../src/web/canvas/geometry.ts';
import { grow } from '../../../../src/web/canvas/layouts/incremental.ts';
import type { LayoutJob } from '../../../../src/web/canvas/layouts/layout-input.ts';

const REACH = { left: 40, right: 40, top: 16, bottom: 36 };
const at = (id: string, x: number, y: number) => ({ id, reach: REACH, at: { x, y } });
const fresh = (id: string) => ({ id, reach: REACH });
const job = (nodes: LayoutJob['nodes'], links: LayoutJob['links']): LayoutJob => ({
  nodes,
  links,
  width: 830,
  height: 790,
});

describe('growing a picture', () => {
  it('keeps every place that is given', () => {
    const places = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.array(fc.nat(7), { maxLength: 5 }), (points, anchors) => {
        const nodes = [
          ...points.map(({ x, y }, i) => at(`old${i}`, x, y)),
          ...anchors.map((_, i) => fresh(`new${i}`)),
        ];
        const links = anchors.map((anchor, i) => [anchor % points.length, points.length + i] as const);
        expect(grow(job(nodes, links)).slice(0, points.length)).toEqual(points);
      }),
      { numRuns: 40 },
    );
  });

  it('puts a new node beside its neighbour, on the side that is free', () => {
    const [, , added] = grow(
      job(
        [at('a', 0, 0), at('b', -200, 0), fresh('c')],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    );
    expect(added?.x).toBeGreaterThan(60);
    expect(Math.hypot(added?.x ?? 0, added?.y ?? 0)).toBeLessThan(250);
  });

  it('covers nobody while there is room', () => {
    const nodes = [at('hub', 0, 0), ...Array.from({ length: 14 }, (_, i) => fresh(`n${i}`))];
    const boxes = grow(
      job(
        nodes,
        nodes.slice(1).map((_, i) => [0, i + 1] as const),
      ),
    ).map((point) => around(point, REACH));
    const met = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlap(box, other) > 0));
    expect(met).toEqual([]);
  });

  it('places chains of new nodes from their anchored end, and strangers apart', () => {
    const nodes = [at('a', 0, 0), at('low', 0, 2000), fresh('stranger'), fresh('far'), fresh('near')];
    const [a, low, stranger, far, near] = grow(
      job(nodes, [
        [3, 4],
        [4, 0],
      ]),
    );
    const distance = (p = { x: 0, y: 0 }, q = { x: 0, y: 0 }) => Math.hypot(p.x - q.x, p.y - q.y);
    expect(distance(a, near)).toBeLessThan(250);
    expect(distance(near, far)).toBeLessThan(250);
    expect(stranger?.y).toBeGreaterThan((low?.y ?? 0) - 20);
  });
});
