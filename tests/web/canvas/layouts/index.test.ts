import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import type { LayoutId } from '../../../../src/web/picture/scene.ts';
import { mixed, star } from '../scenes.ts';
import { bodiesOf, inputOf, overlapping, pointsOf, VIEWPORT } from './inputs.ts';

describe.each<LayoutId>(['concentric', 'columns'])('the %s layout', (layout) => {
  it('gives the same positions for the same input, and covers no node with another', () => {
    const input = inputOf(mixed(40));
    const points = pointsOf(LAYOUTS[layout](input));
    expect(pointsOf(LAYOUTS[layout](input))).toEqual(points);
    expect(overlapping(bodiesOf(input, points))).toEqual([]);
  });

  it('leaves a fixed node where it is', () => {
    const input = inputOf(mixed(20));
    const [first, ...others] = input.nodes;
    const nodes = [{ ...first!, fixed: { x: 444, y: -333 } }, ...others];
    expect(pointsOf(LAYOUTS[layout]({ ...input, relayout: true, nodes }))[0]).toEqual({ x: 444, y: -333 });
  });

  it('draws one node, and none', () => {
    expect(pointsOf(LAYOUTS[layout](inputOf(star(1))))).toHaveLength(1);
    expect(pointsOf(LAYOUTS[layout]({ ...VIEWPORT, nodes: [], edges: [] }))).toEqual([]);
  });
});
