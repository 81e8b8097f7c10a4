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

/** A way, what it costs, and whether it runs through a node or a name. */
interface CostedWay {
  cost: number;
  blocked: boolean;
}

const boundsOf = (points: readonly Point[]): Box | undefined =>
  boundingBoxOf(points.map(({ x, y }) => ({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })));

const lengthIn = (pieces: readonly Segment[], box: Box): number =>
  pieces.reduce((sum, piece) => sum + clippedLength(piece, box), 0);

/** The part of the obstacles that an edge must not touch and that lies in a box. */
export function obstaclesNear({ bodies, names }: RouteObstacles, [a, b]: RoutedEdge['ends'], reach: Box) {
  const others = [...bodies].filter(([id, box]) => id !== a && id !== b && overlapArea(box, reach) > 0);
  return { bodies: others.map(([, box]) => box), names: names.filter((box) => overlapArea(box, reach) > 0) };
}

/**
 * What is wrong with a way, in pixels of a longer way.
 * @param others the other edges as they run now
 */
export function wayCost(
  points: readonly Point[],
  near: ReturnType<typeof obstaclesNear>,
  others: readonly (readonly Segment[])[],
): CostedWay {
  const pieces = piecesOf(points);
  const bounds = boundsOf(points);
  if (!bounds) return { cost: 0, blocked: false };
  let cost = 0;
  for (const [boxes, hit] of [
    [near.bodies, COST.throughNode],
    [near.names, COST.throughName],
  ] as const) {
    for (const box of boxes) {
      const inside = overlapArea(box, bounds) > 0 ? lengthIn(pieces, box) : 0;
      if (inside > 0) cost += hit + inside * COST.inside;
    }
  }
  const blocked = cost > 0;
  for (const other of others)
    for (const piece of other) for (const own of pieces) if (segmentsCross(own, piece)) cost += COST.crossing;
  const length = pieces.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
  return { cost: cost + length, blocked };
}
