import { describe, expect, it } from 'vitest';
import { forceLayout } from '../../../../src/web/canvas/layouts/force.ts';
import { star } from '../scenes.ts';
import { inputOf, pointsOf } from './inputs.ts';

describe('the force layout of more than 500 nodes', () => {
  it('reports positions on the way, leaves what is fixed, and ends in the same positions again', () => {
    const input = inputOf(star(520));
    const [first, ...others] = input.nodes;
    const asked = { ...input, relayout: true, nodes: [{ ...first!, fixed: { x: 10, y: 20 } }, ...others] };
    let reports = 0;
    const points = pointsOf(
      forceLayout(asked, (positions) => void (reports += positions().length > 0 ? 1 : 0)),
    );
    expect(reports).toBeGreaterThan(10);
    expect(points[0]).toEqual({ x: 10, y: 20 });
    expect(pointsOf(forceLayout(asked))).toEqual(points);
  });
});
