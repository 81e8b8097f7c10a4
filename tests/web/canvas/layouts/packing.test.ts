import { describe, expect, it } from 'vitest';
import { boundingBoxOf, overlapArea, type Box } from '../../../../src/web/canvas/geometry.ts';
import { connectedComponents } from '../../../../src/web/canvas/layouts/components.ts';
import { nodeBoxes } from '../../../../src/web/canvas/layouts/drawing.ts';
import { forceLayout } from '../../../../src/web/canvas/layouts/force.ts';
import { scattered } from '../scenes.ts';
import { bodiesOf, inputOf, pointsOf } from './inputs.ts';

describe('small components', () => {
  it('stand apart from each other and from the nodes of the large one', () => {
    const input = inputOf(scattered());
    const points = pointsOf(forceLayout(input));
    const boxes = nodeBoxes(input, points);
    const [large, ...small] = connectedComponents(input);
    const bounds = small.map((component) => boundingBoxOf(component.map((i) => boxes[i]!)) as Box);
    expect(bounds).toHaveLength(2);
    const bodies = bodiesOf(input, points);
    for (const box of bounds) expect(large!.filter((i) => overlapArea(bodies[i]!, box) > 0)).toEqual([]);
    expect(overlapArea(bounds[0]!, bounds[1]!)).toBe(0);
  });
});
