import { inflated, type Box, type Point } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';

/** Distance at which a detour passes the corners of an obstacle, in model pixels. */
const CORNER_GAP = 2;
/** What every turn costs, in pixels of a longer way, and more for every way that turns there already. */
const TURN_COST = 24;
const USED_COST = 8;
/** How much longer than straight a detour may be. */
const MAX_FACTOR = 3;
const MAX_EXTRA = 400;
/** What it may cost besides its length. */
const EXTRA_LIMIT = 1200;

/** By the root itself: Math.hypot is many times slower, and this is asked hundreds of thousands of times. */
const lengthOf = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

/** A corner of an obstacle, and the direction that leads away from it. */
export interface Corner extends Point {
  away: Point;
}

const cornersOf = (box: Box): Corner[] => {
  const { left, top, right, bottom } = inflated(box, CORNER_GAP);
  return [
    { x: left, y: top, away: { x: -1, y: -1 } },
    { x: right, y: top, away: { x: 1, y: -1 } },
    { x: right, y: bottom, away: { x: 1, y: 1 } },
    { x: left, y: bottom, away: { x: -1, y: 1 } },
  ];
};

function isClear(segment: Segment, boxes: readonly Box[]): boolean {
  for (const box of boxes) if (clippedLength(segment, box) > 0) return false;
  return true;
}

/**
 * Ways around boxes: a visibility graph whose vertices are the corners of all boxes (Lozano-Pérez and Wesley
 * 1979), searched for a shortest path by A* (Hart, Nilsson and Raphael 1968). What can be seen from where is found out when
 * it is first asked for.
 */
export class Detours {
  readonly #boxes: readonly Box[];
  readonly #corners: Corner[];
  /** For every pair of corners: 0 where nobody has looked, 1 hidden, 2 seen. */
  readonly #seen: Uint8Array;
  /** How many ways turn at each corner already. */
  readonly #uses: number[];

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
    this.#corners = boxes.flatMap(cornersOf);
    this.#seen = new Uint8Array(this.#corners.length ** 2);
    this.#uses = this.#corners.map(() => 0);
  }

  #sees(i: number, j: number): boolean {
    const at = Math.min(i, j) * this.#corners.length + Math.max(i, j);
    const [from, to] = [this.#corners[i], this.#corners[j]];
    if (!this.#seen[at] && from && to) this.#seen[at] = isClear({ from, to }, this.#boxes) ? 2 : 1;
    return this.#seen[at] === 2;
  }

  /** Forget which ways have been taken. */
  reset(): void {
    this.#uses.fill(0);
  }

  /** Take a way: who comes after turns elsewhere, or further out. */
  take(corners: readonly Corner[]): void {
    for (const corner of corners) {
      const at = this.#corners.indexOf(corner);
      this.#uses[at] = (this.#uses[at] ?? 0) + 1;
    }
  }

  /** The most ways that turn at one of these corners already. */
  usesOf(corners: readonly Corner[]): number {
    return Math.max(0, ...corners.map((corner) => this.#uses[this.#corners.indexOf(corner)] ?? 0));
  }

  /**
   * The corners that a cheapest way turns at, from one end to the other; none where there is no way, or only
   * a very long one.
   * @param own boxes that the way may touch on its first and on its last stretch: those of its ends
   * @param extra what a stretch costs besides its length
   */
  around(edge: Segment, own: readonly Box[], extra: (stretch: Segment) => number): Corner[] | undefined {
    const others = this.#boxes.filter((box) => !own.includes(box));
    const straight = lengthOf(edge.from, edge.to);
    const limit = Math.min(straight * MAX_FACTOR, straight + MAX_EXTRA) + EXTRA_LIMIT;
    // The end of the way is one vertex more, behind the corners.
    const goal = this.#corners.length;
    const vertices: Point[] = [...this.#corners, edge.to];
    const cost = vertices.map(
      (to, i) => this.#reach({ from: edge.from, to }, others, extra) + this.#turnCost(i),
    );
    cost[goal] = Infinity;
    const toGoal = vertices.map((at) => lengthOf(at, edge.to));
    const before = new Int32Array(vertices.length).fill(-1);
    const done = new Uint8Array(vertices.length);
    for (;;) {
      const now = nearest(cost, toGoal, done);
      const from = vertices[now];
      if (!from || (cost[now] ?? Infinity) > limit) return undefined;
      if (now === goal) return this.#path(before[goal] ?? -1, before);
      done[now] = 1;
      for (let next = 0; next <= goal; next++) {
        const to = vertices[next];
        if (!to || done[next]) continue;
        const least = (cost[now] ?? Infinity) + lengthOf(from, to) + this.#turnCost(next);
        if (least >= (cost[next] ?? Infinity) || least + (toGoal[next] ?? 0) > limit) continue;
        const seen = next === goal ? isClear({ from, to }, others) : this.#sees(now, next);
        const found = seen ? least + extra({ from, to }) : Infinity;
        if (found >= (cost[next] ?? Infinity)) continue;
        cost[next] = found;
        before[next] = now;
      }
    }
  }

  #turnCost(i: number): number {
    if (i >= this.#corners.length) return 0;
    return TURN_COST + (this.#uses[i] ?? 0) * USED_COST;
  }

  #reach(stretch: Segment, others: readonly Box[], extra: (stretch: Segment) => number): number {
    return isClear(stretch, others) ? lengthOf(stretch.from, stretch.to) + extra(stretch) : Infinity;
  }

  #path(last: number, before: Int32Array): Corner[] {
    const path: Corner[] = [];
    for (let at = last; at >= 0; at = before[at] ?? -1) {
      const corner = this.#corners[at];
      if (corner) path.unshift(corner);
    }
    return path;
  }
}

/** Which of the points that are reached lies on the shortest way, as far as one can tell; -1 for none. */
function nearest(cost: readonly number[], toGoal: readonly number[], done: Uint8Array): number {
  let [found, least] = [-1, Infinity];
  for (let i = 0; i < cost.length; i++) {
    const whole = (cost[i] ?? Infinity) + (toGoal[i] ?? 0);
    if (!done[i] && whole < least) [found, least] = [i, whole];
  }
  return found;
}

/** A point on the way from a corner to its neighbour, where the rounding of the corner ends. */
function towards(corner: Point, neighbour: Point, rounding: number): Point {
  const length = lengthOf(corner, neighbour) || 1;
  const share = Math.min(rounding, length / 2) / length;
  return { x: corner.x + (neighbour.x - corner.x) * share, y: corner.y + (neighbour.y - corner.y) * share };
}

/**
 * Control points of a curve that follows a way with rounded corners, and is straight between them.
 * @param rounding how far from a corner its rounding begins and ends, at most; it cuts the corner by a sixth of that
 */
export const roundedControls = (
  { from, to }: Segment,
  corners: readonly Point[],
  rounding: number,
): Point[] =>
  corners.flatMap((corner, i) => [
    towards(corner, corners[i - 1] ?? from, rounding),
    corner,
    towards(corner, corners[i + 1] ?? to, rounding),
  ]);
