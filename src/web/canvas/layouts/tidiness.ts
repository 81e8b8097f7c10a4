import { extentsOf, type Point } from '../geometry.ts';
import { MAX_FOR_ROUNDS } from '../edges/routing.ts';
import { minZoomFor } from '../viewport.ts';
import { aestheticCost } from './aesthetics.ts';
import { zoomToFit } from './final-zoom.ts';
import type { Layout, LayoutInput, PositionArray } from './layout-input.ts';
import { routedFaults } from './routed-cost.ts';

/** Larger drawings are not compared: a fresh layout of one takes too many seconds, and is not refined. */
const MAX_COMPARED = { nodes: 150, edges: 400 };
/** A drawing with so many times the faults of a fresh one is untidy; one fault is not worth moving everything. */
const TIMES = 2;
const LEAST_FAULTS = 2;
/** A drawing that has so many more of them is untidy as well, if it is by so much. */
const MANY_MORE = { faults: 80, times: 1.3 };

/** Crossings of edges and edges through nodes or names: in a drawing as it stands, and in a fresh layout of it. */
export interface Comparison {
  standing: number;
  fresh: number;
}

/** Whether a drawing can be compared with a fresh layout: it is small enough for that to be cheap. */
export const isComparable = ({ nodes, edges }: { nodes: readonly unknown[]; edges: readonly unknown[] }) =>
  nodes.length <= MAX_COMPARED.nodes && edges.length <= MAX_COMPARED.edges;

/** Whether a drawing has more than twice the faults of a fresh layout, or very many more. */
export const isUntidy = ({ standing, fresh }: Comparison): boolean =>
  (standing > TIMES * fresh && standing >= LEAST_FAULTS) ||
  (standing > MANY_MORE.times * fresh && standing - fresh >= MANY_MORE.faults);

/** The nodes without their names, behind which the lines of a dense drawing run. */
const withoutNames = (input: LayoutInput): LayoutInput => ({
  ...input,
  nodes: input.nodes.map((node) => ({
    ...node,
    extents: node.footprint ? extentsOf(node.footprint.halfSize) : node.extents,
  })),
});

function faultCount(input: LayoutInput, positions: PositionArray): number {
  const points: Point[] = input.nodes.map((_, i) => ({
    x: positions[2 * i] ?? 0,
    y: positions[2 * i + 1] ?? 0,
  }));
  // So many lines are not routed twice to be counted: straight ones tell enough.
  if (input.edges.length > MAX_FOR_ROUNDS) return aestheticCost(withoutNames(input), points);
  const zoom = Math.max(minZoomFor(input), zoomToFit(input, points));
  const { crossings, blocked } = routedFaults(input, points, zoom);
  return crossings + blocked;
}

/**
 * Compare where nodes stand with where a layout would put them, both as they look when all of them are shown.
 * @param input as the layout gets it when everything is laid out anew
 * @param standing where the nodes stand now, in the order of the input
 */
export const comparedWithFresh = (
  layout: Layout,
  input: LayoutInput,
  standing: PositionArray,
): Comparison => ({
  standing: faultCount(input, standing),
  fresh: faultCount(input, layout(input)),
});
