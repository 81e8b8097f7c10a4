import { boundingBoxOf, inflated, overlapArea, type Box, type Point } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { GridIndex } from '../grid-index.ts';
import type { Crossings } from './crossing-index.ts';
import { piecesOf, type EdgeEnds } from './edge-curve.ts';

/** Costs of a route, in pixels of a longer way; the values are our own. */
const COST = {
  /** That it runs through a node, more than all the crossings that this could save; through a name, some of them. */
  throughNode: 40_000,
  throughName: 700,
  /** For every pixel inside of one. */
  inside: 4,
  /** That it runs so near to one that it seems to touch, and for every pixel of that: less than a crossing. */
  near: 25,
  alongside: 0.5,
};
/** Distances that edges keep from nodes and from names, in model pixels, where this costs no crossing. */
const NODE_GAP = 5;
const NAME_GAP = 3;
/** The distance that they keep at any cost: letters and nodes have an outline. */
const LEAST_GAP = 1.5;

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

/** Length of a straight line, in model pixels. */
export const lengthOf = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);

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

/** A node or a name with the space that an edge keeps from it: some of it at any cost, the rest where it can. */
interface Obstacle {
  /** Of a node: an edge may touch its own ends. */
  id?: string;
  core: Box;
  wide: Box;
  /** What it costs to run through it. */
  through: number;
}

const obstacleOf = (box: Box, gap: number, through: number): Omit<Obstacle, 'id'> => ({
  core: inflated(box, LEAST_GAP),
  wide: inflated(box, gap),
  through,
});

/** The boxes that edges keep clear of, with their distance. */
export const keptClear = ({ bodies, names }: RouteObstacles): RouteObstacles => ({
  bodies: new Map([...bodies].map(([id, box]) => [id, inflated(box, NODE_GAP)])),
  names: names.map((box) => inflated(box, NAME_GAP)),
});

/** Side of a cell in which obstacles are looked for, in model pixels. */
const CELL = 64;

/** Obstacles by where they lie: few of them have to be compared with a way. */
export type ObstacleIndex = GridIndex<Obstacle>;

/** All that edges have to keep clear of, by where it lies. */
export function indexOf({ bodies, names }: RouteObstacles): ObstacleIndex {
  const index: ObstacleIndex = new GridIndex(CELL);
  const add = (obstacle: Obstacle): void => index.addBoxes(obstacle, [obstacle.wide]);
  for (const [id, box] of bodies) add({ id, ...obstacleOf(box, NODE_GAP, COST.throughNode) });
  for (const box of names) add(obstacleOf(box, NAME_GAP, COST.throughName));
  return index;
}

function lengthIn(pieces: readonly Segment[], box: Box): number {
  let inside = 0;
  for (const piece of pieces) inside += clippedLength(piece, box);
  return inside;
}

/**
 * The length of a way between two nodes, and what it costs that it runs through and along other nodes and names;
 * whether it runs through any.
 */
export function wayCost(
  { pieces, bounds }: Way,
  [a, b]: RoutedEdge['ends'],
  obstacles: ObstacleIndex,
): { cost: number; blocked: boolean } {
  let [cost, blocked] = [0, false];
  for (const { id, core, wide, through } of obstacles.nearSegments(pieces)) {
    if (id !== undefined && (id === a || id === b)) continue;
    if (overlapArea(wide, bounds) === 0) continue;
    const alongside = lengthIn(pieces, wide);
    if (alongside === 0) continue;
    cost += COST.near + alongside * COST.alongside;
    const inside = lengthIn(pieces, core);
    if (inside > 0) [cost, blocked] = [cost + through + inside * COST.inside, true];
  }
  for (const { from, to } of pieces) cost += Math.hypot(to.x - from.x, to.y - from.y);
  return { cost, blocked };
}

/** How often a way crosses edges. */
export function crossingsOf({ pieces }: Way, edges: Crossings): number {
  let count = 0;
  for (const piece of pieces) count += edges.count(piece);
  return count;
}
