import { contains, inflated, type Box, type Point } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';

/** Distance at which a detour passes the corners of an obstacle, in model pixels. */
const CORNER_GAP = 1;
/** What every turn costs, in pixels of a longer way; how much longer than straight a detour may be. */
const TURN_COST = 24;
const MAX_FACTOR = 2;
const MAX_EXTRA = 240;
/** How far from a corner its rounding begins and ends, in model pixels, at most. */
const ROUNDING = 36;

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

const cornersOf = (box: Box): Point[] => {
  const { left, top, right, bottom } = inflated(box, CORNER_GAP);
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
};

const isClear = (segment: Segment, boxes: readonly Box[]): boolean =>
  boxes.every((box) => clippedLength(segment, box) === 0);

/**
 * Ways around boxes: a visibility graph whose vertices are the corners of all boxes (Lozano-Pérez and Wesley
 * 1979), searched for a shortest path by Dijkstra's algorithm. What can be seen from where is found out when
 * it is first asked for.
 */
export class Detours {
  readonly #boxes: readonly Box[];
  readonly #corners: Point[];
  /** For every pair of corners: 0 where nobody has looked, 1 hidden, 2 seen. */
  readonly #seen: Uint8Array;

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
    this.#corners = boxes.flatMap(cornersOf).filter((corner) => !boxes.some((box) => contains(box, corner)));
    this.#seen = new Uint8Array(this.#corners.length ** 2);
  }

  #sees(i: number, j: number): boolean {
    const at = Math.min(i, j) * this.#corners.length + Math.max(i, j);
    const [from, to] = [this.#corners[i], this.#corners[j]];
    if (!this.#seen[at] && from && to) this.#seen[at] = isClear({ from, to }, this.#boxes) ? 2 : 1;
    return this.#seen[at] === 2;
  }

  /**
   * The corners that a shortest way turns at, from one end to the other; none where there is no way, or only
   * a very long one.
   * @param own boxes that the way may touch on its first and on its last stretch: those of its ends
   */
  around({ from, to }: Segment, own: readonly Box[]): Point[] | undefined {
    const others = this.#boxes.filter((box) => !own.includes(box));
    const straight = lengthOf(from, to);
    const limit = Math.min(straight * MAX_FACTOR, straight + MAX_EXTRA);
    const count = this.#corners.length;
    const cost = this.#corners.map((corner) => this.#reach(from, corner, others) + TURN_COST);
    const before = new Int32Array(count).fill(-1);
    const done = new Uint8Array(count);
    for (;;) {
      const now = cheapest(cost, done);
      const at = this.#corners[now];
      if (!at || (cost[now] ?? Infinity) > limit) return undefined;
      done[now] = 1;
      if (this.#reach(at, to, others) < Infinity) return this.#path(now, before);
      for (let next = 0; next < count; next++) {
        const there = this.#corners[next];
        if (done[next] || !there) continue;
        const found = (cost[now] ?? Infinity) + lengthOf(at, there) + TURN_COST;
        if (found >= (cost[next] ?? Infinity) || found + lengthOf(there, to) > limit) continue;
        if (!this.#sees(now, next)) continue;
        cost[next] = found;
        before[next] = now;
      }
    }
  }

  #reach(from: Point, to: Point, others: readonly Box[]): number {
    return isClear({ from, to }, others) ? lengthOf(from, to) : Infinity;
  }

  #path(last: number, before: Int32Array): Point[] {
    const path: Point[] = [];
    for (let at = last; at >= 0; at = before[at] ?? -1) {
      const corner = this.#corners[at];
      if (corner) path.unshift(corner);
    }
    return path;
  }
}

function cheapest(cost: readonly number[], done: Uint8Array): number {
  let least = -1;
  for (const [i, value] of cost.entries())
    if (!done[i] && value < Infinity && value < (cost[least] ?? Infinity)) least = i;
  return least;
}

/** A point on the way from a corner to its neighbour, where the rounding of the corner ends. */
function towards(corner: Point, neighbour: Point): Point {
  const length = lengthOf(corner, neighbour) || 1;
  const share = Math.min(ROUNDING, length / 2) / length;
  return { x: corner.x + (neighbour.x - corner.x) * share, y: corner.y + (neighbour.y - corner.y) * share };
}

/** Control points of a curve that follows a way with rounded corners, and is straight between them. */
export const roundedControls = ({ from, to }: Segment, corners: readonly Point[]): Point[] =>
  corners.flatMap((corner, i) => [
    towards(corner, corners[i - 1] ?? from),
    corner,
    towards(corner, corners[i + 1] ?? to),
  ]);
