import { describe, expect, it, vi } from 'vitest';
import { boundingBoxOf, inflated, sizeOf } from '../../../../src/web/canvas/geometry.ts';
import { aestheticCost } from '../../../../src/web/canvas/layouts/aesthetics.ts';
import { nodeBoxes } from '../../../../src/web/canvas/layouts/drawing.ts';
import { forceLayout } from '../../../../src/web/canvas/layouts/force.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene, star } from '../scenes.ts';
import { bodiesOf, inputOf, overlapping, pointsOf, VIEWPORT } from './inputs.ts';

/** So many nodes, each of which has an edge to every other. */
function complete(count: number): Scene {
  const ids = Array.from({ length: count }, (_, at) => `k${at}`);
  const pairs = ids.flatMap((from, at) => ids.slice(at + 1).map((to) => edge(from, to)));
  return scene(
    ids.map((id) => node(id)),
    pairs,
  );
}

describe('the force layout', () => {
  it('gives the same positions for the same input', () => {
    expect(forceLayout(inputOf(star(28)))).toEqual(forceLayout(inputOf(star(28))));
  });

  it('shows something of a large drawing before it is made', () => {
    const report = vi.fn();
    forceLayout(inputOf(star(70)), report);
    expect(report).toHaveBeenCalled();
  });

  it('shows one drawing on the way to a small one, if that takes long, and nothing of one that is soon made', () => {
    const input = inputOf(complete(9));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const seen: Float32Array[] = [];
    const report = (positions: () => Float32Array): void => void seen.push(positions());
    const [soon, late] = [forceLayout(input, report), seen.length];
    expect(late).toBe(0);
    clock.mockImplementation(() => (now += 200));
    expect(forceLayout(input, report)).toEqual(soon);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toHaveLength(2 * input.nodes.length);
    clock.mockRestore();
  });

  it('does so for few nodes with very many edges as well', () => {
    // What is seen is enough: the drawing itself is not waited for.
    const seen = (): never => {
      throw new Error('seen');
    };
    expect(() => forceLayout(inputOf(complete(17)), seen)).toThrow('seen');
  });

  it('leaves the random source to others as it found it', () => {
    const random = Math.random;
    forceLayout(inputOf(star(5)));
    expect(Math.random).toBe(random);
  });

  it('lets no node cover another, nor come too near; labels find their side later', () => {
    const input = inputOf(star(25));
    const bodies = bodiesOf(input, pointsOf(forceLayout(input))).map((box) => inflated(box, 5));
    expect(bodies).toHaveLength(25);
    expect(overlapping(bodies)).toEqual([]);
  });

  it('fits some thirty nodes into the viewport without making them smaller', () => {
    const input = inputOf(star(28));
    const bounds = boundingBoxOf(nodeBoxes(input, pointsOf(forceLayout(input))));
    const { width, height } = bounds ? sizeOf(bounds) : { width: NaN, height: NaN };
    expect(width).toBeLessThanOrEqual(VIEWPORT.width);
    expect(height).toBeLessThanOrEqual(VIEWPORT.height);
    expect(width * height).toBeGreaterThan(0.4 * VIEWPORT.width * VIEWPORT.height);
  });

  it('draws a tree with hardly any crossing', () => {
    const input = inputOf(star(25));
    expect(aestheticCost(input, pointsOf(forceLayout(input)))).toBeLessThanOrEqual(3);
  });

  it('places nodes without any edge, and no nodes at all', () => {
    const input = inputOf(star(6));
    const points = pointsOf(forceLayout({ ...input, edges: [] }));
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(forceLayout({ ...input, nodes: [], edges: [] })).toHaveLength(0);
  });
});
