import { inflated, type Box, type Point } from '../geometry.ts';
import { GridIndex } from '../grid-index.ts';
import { clippedLength, type Segment } from '../segments.ts';

/** Distance at which a detour passes the corners of an obstacle, in model pixels. */
const CORNER_GAP = 2;
/** Side of a cell in which boxes are looked for, in model pixels. */
const CELL = 64;
/** What every turn costs, in pixels of a longer way, and more for every way that turns there already. */
const TURN_COST = 24;
const USED_COST = 8;
/** How much longer than straight a detour may be. */
const MAX_FACTOR = 3;
const MAX_EXTRA = 400;
/** What it may cost besides its length. */
const EXTRA_LIMIT = 20_000;

/** By the root itself: Math.hypot is many times slower, and this is asked hundreds of thousands of times. */
const lengthOf = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

/** A corner of an obstacle, and the direction that leads away from it. */
export interface Corner extends Point {
  away: Point;
}

/** From a corner to another. */
interface Onward {
  at: number;
  length: number;
  stretch: Segment;
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

/**
 * Ways around boxes: a visibility graph whose vertices are the corners of all boxes (Lozano-Pérez and Wesley
 * 1979), searched for a shortest path by A* (Hart, Nilsson and Raphael 1968). What can be seen from where is found out when
 * it is first asked for.
 */
export class Detours {
  readonly #boxes = new GridIndex<Box>(CELL);
  readonly #corners: Corner[];
  /** By corner, where a shortest way may go on from it; found out when it is first asked for. */
  readonly #onward: (readonly Onward[] | undefined)[] = [];
  /** How many ways turn at each corner already. */
  readonly #uses: number[];

  constructor(boxes: readonly Box[]) {
    for (const box of boxes) this.#boxes.addBoxes(box, [box]);
    this.#corners = boxes.flatMap(cornersOf);
    this.#uses = this.#corners.map(() => 0);
  }

  #isClear(segment: Segment, own: readonly Box[] = []): boolean {
    const inTheWay = (box: Box): boolean => clippedLength(segment, box) > 0 && !own.includes(box);
    return this.#boxes.countNear(segment, inTheWay) === 0;
  }

  /** The corners that a shortest way may go to from here: it touches the boxes of both, and leads into neither. */
  #onwardFrom(at: number, from: Corner): readonly Onward[] {
    return (this.#onward[at] ??= this.#corners.flatMap((to, i) => {
      const slope = (to.x - from.x) * (to.y - from.y);
      if (slope * from.away.x * from.away.y > 0 || slope * to.away.x * to.away.y > 0) return [];
      return this.#isClear({ from, to })
        ? [{ at: i, length: lengthOf(from, to), stretch: { from, to } }]
        : [];
    }));
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
    const straight = lengthOf(edge.from, edge.to);
    const limit = Math.min(straight * MAX_FACTOR, straight + MAX_EXTRA) + EXTRA_LIMIT;
    // The end of the way is one vertex more, behind the corners.
    const goal = this.#corners.length;
    const vertices: Point[] = [...this.#corners, edge.to];
    const cost = vertices.map(
      (to, i) => this.#reach({ from: edge.from, to }, own, extra) + this.#turnCost(i),
    );
    cost[goal] = Infinity;
    const toGoal = vertices.map((at) => lengthOf(at, edge.to));
    const before = new Int32Array(vertices.length).fill(-1);
    const done = new Uint8Array(vertices.length);
    for (;;) {
      const now = nearest(cost, toGoal, done);
      if (now < 0 || (cost[now] ?? Infinity) > limit) return undefined;
      if (now === goal) return this.#path(before[goal] ?? -1, before);
      done[now] = 1;
      const from = this.#corners[now];
      const soFar = cost[now] ?? Infinity;
      const go = (next: number, found: number): void => {
        if (found >= (cost[next] ?? Infinity)) return;
        cost[next] = found;
        before[next] = now;
      };
      if (!from) continue;
      for (const { at, length, stretch } of this.#onwardFrom(now, from)) {
        const least = soFar + length + this.#turnCost(at);
        const isHopeless = done[at] || least >= (cost[at] ?? Infinity) || least + (toGoal[at] ?? 0) > limit;
        if (!isHopeless) go(at, least + extra(stretch));
      }
      go(goal, soFar + this.#reach({ from, to: edge.to }, own, extra));
    }
  }

  #turnCost(i: number): number {
    if (i >= this.#corners.length) return 0;
    return TURN_COST + (this.#uses[i] ?? 0) * USED_COST;
  }

  #reach(stretch: Segment, own: readonly Box[], extra: (stretch: Segment) => number): number {
    return this.#isClear(stretch, own) ? lengthOf(stretch.from, stretch.to) + extra(stretch) : Infinity;
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
