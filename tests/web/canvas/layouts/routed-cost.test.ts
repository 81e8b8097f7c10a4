import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../src/web/canvas/geometry.ts';
import { routedCost } from '../../../../src/web/canvas/layouts/routed-cost.ts';
import { edge, node, scene } from '../scenes.ts';
import { inputOf } from './inputs.ts';

/** Four nodes around a fifth, at the same distance from it. */
const input = inputOf(
  scene(
    ['hub', 'a', 'b', 'c', 'd'].map((id) => node(id)),
    ['a', 'b', 'c', 'd'].map((id) => edge(id, 'hub')),
  ),
);

/** What the drawing costs when the four stand at these angles. */
const costAt = (...degrees: number[]): number => {
  const around = degrees.map((angle): Point => {
    const turned = (angle * Math.PI) / 180;
    return { x: 900 * Math.cos(turned), y: 900 * Math.sin(turned) };
  });
  return routedCost(input, [{ x: 0, y: 0 }, ...around], 1);
};

describe('what a finished drawing costs', () => {
  it('is more where lines leave a node side by side, and nothing where they can be told apart', () => {
    expect(costAt(0, 90, 180, 270)).toBe(0);
    expect(costAt(0, 12, 24, 36)).toBe(0);
    expect(costAt(0, 5, 180, 270)).toBeGreaterThan(0);
    expect(costAt(0, 5, 10, 15)).toBeGreaterThan(costAt(0, 5, 180, 270));
  });
});
