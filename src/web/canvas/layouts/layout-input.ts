import type { Box, Point, Extents } from '../geometry.ts';
import type { Footprint } from '../labels/footprint.ts';

/** What a layout is told of a node; lengths in model pixels. */
export interface LayoutNode {
  id: string;
  /** How far it reaches from its centre, with its label on the side on which it stands. */
  extents: Extents;
  /** Where it is, if the layout must not move it. */
  fixed?: Point;
  /** Sizes of its parts, for layouts that place labels as well. */
  footprint?: Footprint;
  /** Column of its kind, from 0. */
  column?: number;
}

/** What a person sees of a drawing, without margins and what floats above it. */
export interface VisibleView {
  frame: Box;
  zoom: number;
}

/** What a layout works on: plain data, so that it can be sent to a worker. */
export interface LayoutInput {
  nodes: LayoutNode[];
  /** Pairs of indexes into `nodes`. */
  edges: (readonly [number, number])[];
  /** Indexes into `edges` of those that carry a sign in their middle. */
  disputedEdges?: number[];
  /** Whether all nodes but the fixed ones are laid out anew; otherwise they are added to those. */
  relayout?: boolean;
  /** What is seen of the drawing to which nodes are added: the visible part of the model, and the zoom. */
  view?: VisibleView;
  /** Size of the viewport to fill, in model pixels at zoom 1. */
  width: number;
  height: number;
}

/** Positions in the order of the nodes, in model pixels: x, y, x, y … A typed array, to be transferred. */
export type PositionArray = Float32Array<ArrayBuffer>;

/**
 * Offers intermediate positions, which are not numbers for nodes that have none yet; they are computed only if
 * somebody is going to see them.
 */
export type ReportProgress = (positions: () => PositionArray) => void;

/** A layout algorithm: positions for an input. The same input always gives the same positions. */
export type Layout = (input: LayoutInput, report?: ReportProgress) => PositionArray;

/** Points as a position array, in whole pixels: these keep straight lines sharp. */
export function toPositionArray(points: readonly Point[]): PositionArray {
  const positions = new Float32Array(points.length * 2);
  points.forEach(({ x, y }, i) => positions.set([Math.round(x), Math.round(y)], 2 * i));
  return positions;
}

/** For every node the indexes of its neighbours, each once; a loop makes nobody its own neighbour. */
export function neighboursOf({ nodes, edges }: LayoutInput): Set<number>[] {
  const neighbours = nodes.map(() => new Set<number>());
  for (const [from, to] of edges) {
    if (from === to) continue;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return neighbours;
}

/** How many neighbours the node of an index has. */
export function degreesOf(input: LayoutInput): (index: number) => number {
  const neighbours = neighboursOf(input);
  return (index) => neighbours[index]?.size ?? 0;
}
