import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aestheticCost } from '../../../../src/web/canvas/layouts/aesthetics.ts';
import { connectedComponents } from '../../../../src/web/canvas/layouts/components.ts';
import { d3ForcePoints } from '../../../../src/web/canvas/layouts/d3-force.ts';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import type { LayoutInput } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { LAYOUT_IDS } from '../../../../src/web/picture/scene.ts';
import { edge, mixed, scene } from '../scenes.ts';
import { bodiesOf, inputOf, overlapping, pointsOf } from './inputs.ts';

/** Up to nine nodes with any lines; loops are put among these, so that indexes move. */
const inputs = fc
  .record({
    count: fc.integer({ min: 1, max: 9 }),
    edges: fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { maxLength: 12 }),
    fixed: fc.boolean(),
  })
  .map(({ count, edges, fixed }) => {
    const input = inputOf(mixed(count));
    const nodes = input.nodes.map((node, i) =>
      fixed && i === 0 ? { ...node, fixed: { x: 100, y: 50 } } : node,
    );
    const made = edges.map(([a, b]) => [a % count, b % count] as const);
    return { ...input, nodes, edges: made, disputedEdges: made.map((_, i) => i).filter((i) => i % 3 === 0) };
  });

/** The same input without its loops, which moves the indexes of the disputed edges. */
function withoutLoops(input: LayoutInput): LayoutInput {
  const kept = input.edges.flatMap(([a, b], i) => (a === b ? [] : [i]));
  return {
    ...input,
    edges: input.edges.filter(([a, b]) => a !== b),
    disputedEdges: kept.flatMap((i, at) => (input.disputedEdges?.includes(i) ? [at] : [])),
  };
}

describe('edges from nodes to themselves', () => {
  it.each(LAYOUT_IDS)('change nothing of where the %s layout puts nodes of the same size', (layout) => {
    fc.assert(
      fc.property(inputs, (input) => {
        const points = pointsOf(LAYOUTS[layout](input));
        expect(points).toEqual(pointsOf(LAYOUTS[layout](withoutLoops(input))));
        expect(points.flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('change nothing in a large graph, in its parts and in what a drawing costs', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const open = withoutLoops(input);
        const points = d3ForcePoints(input);
        expect(points).toEqual(d3ForcePoints(open));
        expect(connectedComponents(input)).toEqual(connectedComponents(open));
        expect(aestheticCost(input, points)).toBe(aestheticCost(open, points));
      }),
      { numRuns: 12 },
    );
  });

  it.each(LAYOUT_IDS)('find room above their nodes in the %s layout', (layout) => {
    const { nodes, edges } = mixed(12);
    const looped = scene(nodes, [...edges, ...nodes.map(({ id }) => edge(id, id))]);
    const input = inputOf(looped);
    expect(input.nodes.every(({ extents }) => extents.top > 40)).toBe(true);
    expect(overlapping(bodiesOf(input, pointsOf(LAYOUTS[layout](input))))).toEqual([]);
  });
});
