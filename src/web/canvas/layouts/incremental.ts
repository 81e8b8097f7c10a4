import {
  around,
  centreOf,
  contains,
  cross,
  grown,
  hullOf,
  lengthWithin,
  overlap,
  type Box,
  type Point,
  type Segment,
} from '../geometry.ts';
import { neighboursOf, type LayoutJob, type LayoutNode } from './layout-input.ts';

/** Distances tried, beyond what the neighbour itself takes; the second is the one that looks best. */
const RINGS = [70, 100, 130, 165, 205, 255, 315, 390];
const IDEAL = 100;
const DIRECTIONS = 24;
const GAP = 8;
const AWAY = 60;
/** Costs, in square pixels of overlap. */
const COST = {
  overlap: 4,
  crossing: 900,
  /** A pixel of a line that runs through a node or its label. */
  through: 40,
  /** A pixel away from the best distance. */
  distance: 3,
  /** A radian off the side that the neighbours leave free. */
  offCourse: 220,
};
const NO_REACH = { left: 0, top: 0, right: 0, bottom: 0 };

interface Board {
  job: LayoutJob;
  neighbours: Set<number>[];
  /** Places by index, as far as they are known. */
  places: (Point | undefined)[];
  boxes: Box[];
  lines: Segment[];
}

/** A neighbour that has a place; the radius is that of the node itself, without its label. */
interface Anchor extends Point {
  index: number;
  radius: number;
}

const anchorsOf = ({ job, neighbours, places }: Board, index: number): Anchor[] =>
  [...(neighbours[index] ?? [])].flatMap((other) => {
    const [at, node] = [places[other], job.nodes[other]];
    return at && node ? [{ ...at, index: other, radius: Math.min(...Object.values(node.reach)) }] : [];
  });

/** The side that is free around some nodes, as an angle: away from their neighbours, else from everybody. */
function freeSide(board: Board, anchors: Anchor[]): number {
  const beyond = anchors.flatMap(({ index }) => anchorsOf(board, index));
  const others = beyond.length > 0 ? beyond : board.places.flatMap((place) => place ?? []);
  const [from, to] = [centreOf(others), centreOf(anchors)];
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function costOf(board: Board, node: LayoutNode, { at, anchors }: { at: Point; anchors: Point[] }): number {
  const box = grown(around(at, node.reach), GAP);
  const own = anchors.map((anchor) => ({ from: anchor, to: at }));
  let cost = 0;
  for (const other of board.boxes) {
    cost += overlap(box, other) * COST.overlap;
    for (const line of own) {
      if (!contains(other, line.from)) cost += lengthWithin(line, other) * COST.through;
    }
  }
  for (const other of board.lines) {
    cost += lengthWithin(other, box) * COST.through;
    for (const line of own) if (cross(line, other)) cost += COST.crossing;
  }
  return cost;
}

/** Where a node with placed neighbours goes: the cheapest place on rings around their middle. */
function beside(board: Board, node: LayoutNode, anchors: Anchor[]): Point {
  const middle = centreOf(anchors);
  const inner = anchors.length === 1 ? (anchors[0]?.radius ?? 0) : 0;
  const course = freeSide(board, anchors);
  let best: Point = middle;
  let least = Infinity;
  for (const ring of RINGS) {
    for (let step = 0; step < DIRECTIONS; step++) {
      // From the free side outwards, one to the left and one to the right in turn.
      const off = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * ((2 * Math.PI) / DIRECTIONS);
      const far = inner + ring;
      const at = { x: middle.x + far * Math.cos(course + off), y: middle.y + far * Math.sin(course + off) };
      const aside = Math.abs(ring - IDEAL) * COST.distance + Math.abs(off) * COST.offCourse;
      if (aside >= least) continue;
      const cost = aside + costOf(board, node, { at, anchors });
      if (cost < least - 1e-6) [best, least] = [at, cost];
    }
  }
  return best;
}

/** Where a node without any placed neighbour goes: below everything, from left to right. */
function apart(board: Board, node: LayoutNode): Point {
  const hull = hullOf(board.boxes) ?? NO_REACH;
  for (let x = hull.left + node.reach.left; ; x += 24) {
    const at = { x, y: hull.bottom - node.reach.bottom };
    const free = board.boxes.every((box) => overlap(grown(around(at, node.reach), GAP), box) === 0);
    if (free) return at;
    if (x + node.reach.right > hull.right) break;
  }
  return { x: hull.left + node.reach.left, y: hull.bottom + AWAY / 2 + node.reach.top };
}

function settle(board: Board, index: number): void {
  const node = board.job.nodes[index];
  if (!node) return;
  const anchors = anchorsOf(board, index);
  const at = anchors.length > 0 ? beside(board, node, anchors) : apart(board, node);
  board.places[index] = at;
  board.boxes.push(around(at, node.reach));
  for (const anchor of anchors) board.lines.push({ from: anchor, to: at });
}

/** Of the nodes still without a place the one with most placed neighbours, the first of the list among equals. */
function nextOf(board: Board, waiting: Set<number>): number | undefined {
  let next: number | undefined;
  let most = -1;
  for (const index of waiting) {
    const count = anchorsOf(board, index).length;
    if (count > most) [next, most] = [index, count];
  }
  return next;
}

/**
 * Places for a job in which some nodes have one already: these keep it exactly, the others go beside
 * their neighbours where there is room.
 */
export function grow(job: LayoutJob): Point[] {
  const places = job.nodes.map((node) => node.at);
  const lines = job.links.flatMap(([from, to]) => {
    const [a, b] = [places[from], places[to]];
    return a && b ? [{ from: a, to: b }] : [];
  });
  const boxes = job.nodes.flatMap((node) => (node.at ? [around(node.at, node.reach)] : []));
  const board: Board = { job, neighbours: neighboursOf(job), places, boxes, lines };
  const waiting = new Set(places.flatMap((place, i) => (place ? [] : [i])));
  for (let next = nextOf(board, waiting); next !== undefined; next = nextOf(board, waiting)) {
    waiting.delete(next);
    settle(board, next);
  }
  return places.map((place) => place ?? { x: 0, y: 0 });
}
