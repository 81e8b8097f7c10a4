import type { Point, Reach } from '../geometry.ts';

/** What a layout is told of a node: its size with its label, and its place where it has one already. */
export interface LayoutNode {
  id: string;
  reach: Reach;
  at?: Point;
}

export interface LayoutJob {
  nodes: LayoutNode[];
  /** Pairs of indexes into `nodes`. */
  links: (readonly [number, number])[];
  /** Room to fill, in model pixels. */
  width: number;
  height: number;
}

/** Places in the order of the nodes: x, y, x, y … */
export type Placement = Float32Array<ArrayBuffer>;

/** Message to the worker. */
export interface LayoutRequest {
  job: LayoutJob;
}

/** Message back: either the places, their buffer transferred, or why there are none. */
export type LayoutReply = { placement: Placement } | { fault: string };

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
