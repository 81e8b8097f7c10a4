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
/** What it costs besides to turn back, in pixels of a longer way; a turn to one side costs nothing more. */
const BACK_COST = 300;
/** How much longer than straight a detour may be. */
const MAX_FACTOR = 3;
const MAX_EXTRA = 400;
/** What it may cost besides its length. */
const EXTRA_LIMIT = 20_000;

/** By the root itself: Math.hypot is many times slower, and this is asked hundreds of thousands of times. */
const lengthOf = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

/** How far a way turns back that comes from a point and goes on to another: 0 up to a right angle, 1 for all the way. */
function turningBack(from: Point, at: Point, to: Point): number {
  const lengths = lengthOf(from, at) * lengthOf(at, to) || 1;
  return Math.max(0, ((from.x - at.x) * (to.x - at.x) + (from.y - at.y) * (to.y - at.y)) / lengths);
}

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

/** A way that is looked for. */
interface Wanted {
  edge: Segment;
  /** Boxes that it may touch on its first and on its last stretch: those of its ends. */
  own: readonly Box[];
  /** What a stretch costs besides its length. */
  extra: (stretch: Segment) => number;
}

/** How far the search for a way has come; the last of each list is the end of the way, the others are corners. */
interface Search extends Wanted {
  /** What the cheapest way there costs that is known, and at which corner it turned last. */
  cost: number[];
  before: Int32Array;
  toGoal: readonly number[];
  /** What need not be looked at, or not again. */
  done: Uint8Array;
}

const longestOf = ({ from, to }: Segment): number => {
  const straight = lengthOf(from, to);
  return Math.min(straight * MAX_FACTOR, straight + MAX_EXTRA);
};

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
    return !this.#boxes.anyNear(segment, (box) => clippedLength(segment, box) > 0 && !own.includes(box));
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
    const longest = longestOf(edge);
    const search = this.#begin({ edge, own, extra }, longest);
    const { cost, before, done } = search;
    const goal = this.#corners.length;
    for (;;) {
      const now = nearest(search);
      if (now < 0 || (cost[now] ?? Infinity) > longest + EXTRA_LIMIT) return undefined;
      if (now === goal) return this.#path(before[goal] ?? -1, before);
      done[now] = 1;
      this.#goOn(search, now);
    }
  }

  /** From the beginning of the way to every corner that can be seen from there and is not too far off the way. */
  #begin(way: Wanted, longest: number): Search {
    const { edge } = way;
    // The end of the way is one vertex more, behind the corners.
    const vertices: Point[] = [...this.#corners, edge.to];
    const toGoal = vertices.map((at) => lengthOf(at, edge.to));
    const done = Uint8Array.from(vertices, (at, i) =>
      lengthOf(edge.from, at) + (toGoal[i] ?? 0) > longest ? 1 : 0,
    );
    const cost = this.#corners.map((to, i) =>
      done[i] ? Infinity : this.#reach({ from: edge.from, to }, way) + this.#turnCost(i),
    );
    return { ...way, cost: [...cost, Infinity], toGoal, done, before: new Int32Array(done.length).fill(-1) };
  }

  /** From a corner to all that a shortest way may go to. */
  #goOn(search: Search, now: number): void {
    const from = this.#corners[now];
    if (!from) return;
    const { cost, before, done, extra, edge } = search;
    const soFar = cost[now] ?? Infinity;
    const came = this.#corners[before[now] ?? -1] ?? edge.from;
    const turning = (to: Point): number => BACK_COST * turningBack(came, from, to);
    const arrive = (next: number, found: number): void => {
      if (found < (cost[next] ?? Infinity)) [cost[next], before[next]] = [found, now];
    };
    for (const { at, length, stretch } of this.#onwardFrom(now, from)) {
      const least = soFar + length + this.#turnCost(at) + turning(stretch.to);
      if (!done[at] && least < (cost[at] ?? Infinity)) arrive(at, least + extra(stretch));
    }
    arrive(this.#corners.length, soFar + turning(edge.to) + this.#reach({ from, to: edge.to }, search));
  }

  #turnCost(i: number): number {
    return TURN_COST + (this.#uses[i] ?? 0) * USED_COST;
  }

  #reach(stretch: Segment, { own, extra }: Wanted): number {
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
function nearest({ cost, toGoal, done }: Search): number {
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
