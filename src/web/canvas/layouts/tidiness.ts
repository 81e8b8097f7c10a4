import type { Point } from '../geometry.ts';
import { MAX_FOR_ROUNDS } from '../edges/routing.ts';
import { minZoomFor } from '../viewport.ts';
import { zoomToFit } from './final-zoom.ts';
import type { Layout, LayoutInput, PositionArray } from './layout-input.ts';
import { routedFaults } from './routed-cost.ts';

/** Larger drawings are not compared: a fresh layout of one takes seconds, and its edges are not routed for it. */
const MAX_COMPARED_NODES = 80;
/** A drawing with so many times the faults of a fresh one is untidy; one fault is not worth moving everything. */
const TIMES = 2;
const LEAST_FAULTS = 2;

/** Crossings of edges and edges through nodes or names: in a drawing as it stands, and in a fresh layout of it. */
export interface Comparison {
  standing: number;
  fresh: number;
}

/** Whether a drawing can be compared with a fresh layout: it is small enough for that to be cheap. */
export const isComparable = ({ nodes, edges }: { nodes: readonly unknown[]; edges: readonly unknown[] }) =>
  nodes.length <= MAX_COMPARED_NODES && edges.length <= MAX_FOR_ROUNDS;

/** Whether a drawing has more than twice the faults of a fresh layout. */
export const isUntidy = ({ standing, fresh }: Comparison): boolean =>
  standing > TIMES * fresh && standing >= LEAST_FAULTS;

function faultCount(input: LayoutInput, positions: PositionArray): number {
  const points: Point[] = input.nodes.map((_, i) => ({
    x: positions[2 * i] ?? 0,
    y: positions[2 * i + 1] ?? 0,
  }));
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
