import { around, centreOf, type Box, type Point, type Reach, type Segment } from '../geometry.ts';
import type { Look } from '../labels/footprint.ts';

/** What a layout is told of a node: its size with its label, and its place where it has one already. */
export interface LayoutNode {
  id: string;
  reach: Reach;
  at?: Point;
  /** What of it takes room, for layouts that place the labels as well. */
  look?: Look;
  /** Column in which its kind stands, from 0. */
  column?: number;
}

export interface LayoutJob {
  nodes: LayoutNode[];
  /** Pairs of indexes into `nodes`. */
  links: (readonly [number, number])[];
  /** Indexes into `links` of those that carry a mark in their middle. */
  marked?: number[];
  /** Whether the picture is laid out anew around the nodes that have a place; otherwise it grows from them. */
  anew?: boolean;
  /** Room to fill, in model pixels. */
  width: number;
  height: number;
}

/** Places in the order of the nodes: x, y, x, y … */
export type Placement = Float32Array<ArrayBuffer>;

/** Shows places that are not the last; they are made only where somebody looks at them. */
export type Tell = (partial: () => Placement) => void;

/** A layout: places for a job, now and then some on the way. The same job gives the same places. */
export type Layout = (job: LayoutJob, tell?: Tell) => Placement;

/** Points as a placement, in whole pixels: they keep straight edges sharp. */
export function placementOf(points: readonly Point[]): Placement {
  const placement = new Float32Array(points.length * 2);
  points.forEach(({ x, y }, i) => placement.set([Math.round(x), Math.round(y)], 2 * i));
  return placement;
}

/** Half the side of what a mark in the middle of a line keeps free. */
export const DISC: Reach = { left: 10, top: 10, right: 10, bottom: 10 };

/** What the mark in the middle of a line keeps free. */
export const discOf = ({ from, to }: Segment): Box => around(centreOf([from, to]), DISC);

/** Indexes of the neighbours of every node, each once. */
export function neighboursOf({ nodes, links }: LayoutJob): Set<number>[] {
  const neighbours = nodes.map(() => new Set<number>());
  for (const [from, to] of links) {
    if (from === to) continue;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return neighbours;
}
