import { boundingBoxOf, overlapArea, type Box, type Point } from '../geometry.ts';
import { clippedLength, segmentsCross, type Segment } from '../segments.ts';
import { piecesOf, type EdgeEnds } from './edge-curve.ts';

/** Costs of a route, in pixels of a longer way; the values are our own. */
const COST = {
  throughNode: 900,
  throughName: 450,
  /** For every pixel inside of a node or a name. */
  inside: 4,
  crossing: 90,
};

/** What edges have to keep clear of, in model pixels. */
export interface RouteObstacles {
  /** The nodes without their marks, by id: an edge may touch its own ends only. */
  bodies: ReadonlyMap<string, Box>;
  /** The lines of all names. */
  names: readonly Box[];
}

/** An edge between two nodes that have a position. */
export interface RoutedEdge extends EdgeEnds {
  id: string;
  /** Ids of its ends. */
  ends: readonly [string, string];
}

/** How an edge runs now: its straight pieces, and the box around them. */
export interface Way {
  pieces: readonly Segment[];
  bounds: Box;
}

const boxOf = ({ from, to }: Segment): Box => ({
  left: Math.min(from.x, to.x) - 1,
  right: Math.max(from.x, to.x) + 1,
  top: Math.min(from.y, to.y) - 1,
  bottom: Math.max(from.y, to.y) + 1,
});

export function wayAlong(points: readonly Point[]): Way {
  const pieces = piecesOf(points);
  return { pieces, bounds: boundingBoxOf(pieces.map(boxOf)) ?? { left: 0, right: 0, top: 0, bottom: 0 } };
}

/** The part of the obstacles that an edge must not touch and that lies in a box. */
export function obstaclesNear({ bodies, names }: RouteObstacles, [a, b]: RoutedEdge['ends'], reach: Box) {
  const near: { box: Box; hit: number }[] = [];
  for (const [id, box] of bodies)
    if (id !== a && id !== b && overlapArea(box, reach) > 0) near.push({ box, hit: COST.throughNode });
  for (const box of names) if (overlapArea(box, reach) > 0) near.push({ box, hit: COST.throughName });
  return near;
}

/** The length of a way, and what it costs that it runs through nodes and names; whether it does. */
export function wayCost(
  { pieces, bounds }: Way,
  near: ReturnType<typeof obstaclesNear>,
): { cost: number; blocked: boolean } {
  let hits = 0;
  for (const { box, hit } of near) {
    if (overlapArea(box, bounds) === 0) continue;
    let inside = 0;
    for (const piece of pieces) inside += clippedLength(piece, box);
    if (inside > 0) hits += hit + inside * COST.inside;
  }
  let length = 0;
  for (const { from, to } of pieces) length += Math.hypot(to.x - from.x, to.y - from.y);
  return { cost: hits + length, blocked: hits > 0 };
}

/** What the crossings of a way with others cost. */
export function crossingCost({ pieces, bounds }: Way, others: readonly Way[]): number {
  let count = 0;
  for (const other of others) {
    if (overlapArea(bounds, other.bounds) === 0) continue;
    for (const piece of other.pieces) for (const own of pieces) if (segmentsCross(own, piece)) count++;
  }
  return count * COST.crossing;
}
