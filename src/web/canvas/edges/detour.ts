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
  cost: Float64Array;
  before: Int32Array;
  /** What the straight way there costs at least, as long as nobody has looked whether there is one; it is dear to look. */
  straight: Float64Array;
  toGoal: Float64Array;
  /** What the cheaper of both and the distance to the goal add up to: kept, as the least of them is looked for at each step. */
  whole: Float64Array;
  /** What is still to be looked at. */
  open: number[];
}

const longestOf = ({ from, to }: Segment): number => {
  const straight = lengthOf(from, to);
  return Math.min(straight * MAX_FACTOR, straight + MAX_EXTRA);
};

/** Whether a shortest way may go from one corner to the other: it touches the boxes of both, and leads into neither. */
function touches(from: Corner, to: Corner): boolean {
  const slope = (to.x - from.x) * (to.y - from.y);
  return slope * from.away.x * from.away.y <= 0 && slope * to.away.x * to.away.y <= 0;
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
  /** By corner, whether each other one is seen from it: 1 if it is, 2 if not, 0 as long as nobody has asked. */
  readonly #seen: (Uint8Array | undefined)[] = [];
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

  #sees(at: number, other: number, stretch: Segment): boolean {
    const seen = (this.#seen[at] ??= new Uint8Array(this.#corners.length));
    seen[other] ||= this.#isClear(stretch) ? 1 : 2;
    return seen[other] === 1;
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
    const { cost, before, straight, open, whole } = search;
    const goal = this.#corners.length;
    for (;;) {
      const place = nearest(open, whole);
      const now = open[place] ?? -1;
      const least = Math.min(cost[now] ?? Infinity, straight[now] ?? Infinity);
      if (least > longest + EXTRA_LIMIT) return undefined;
      if (now === goal) return this.#path(before[goal] ?? -1, before);
      if ((straight[now] ?? Infinity) <= (cost[now] ?? Infinity)) {
        this.#lookAt(now, search);
        continue;
      }
      open.splice(place, 1);
      this.#goOn(search, now);
    }
  }

  /** To every corner that is not too far off the way; whether it can be seen is looked at when its turn comes. */
  #begin(way: Wanted, longest: number): Search {
    const { from, to } = way.edge;
    // The end of the way is one vertex more, behind the corners.
    const vertices: Point[] = [...this.#corners, to];
    const count = vertices.length;
    const search: Search = {
      ...way,
      ...{ cost: new Float64Array(count).fill(Infinity), straight: new Float64Array(count).fill(Infinity) },
      ...{ before: new Int32Array(count).fill(-1), toGoal: new Float64Array(count) },
      ...{ whole: new Float64Array(count).fill(Infinity), open: [] },
    };
    for (const [i, at] of vertices.entries()) {
      const [there, onward] = [lengthOf(from, at), lengthOf(at, to)];
      if (there + onward > longest) continue;
      search.toGoal[i] = onward;
      search.open.push(i);
      if (i === count - 1) continue;
      const straight = (search.straight[i] = there + this.#turnCost(i));
      search.whole[i] = straight + onward;
    }
    return search;
  }

  /** What the straight way to a corner costs in truth. */
  #lookAt(at: number, search: Search): void {
    const { cost, before, straight, toGoal, whole, edge } = search;
    straight[at] = Infinity;
    const to = this.#corners[at];
    const found = to ? this.#reach({ from: edge.from, to }, search) + this.#turnCost(at) : Infinity;
    if (found <= (cost[at] ?? Infinity)) [cost[at], before[at]] = [found, -1];
    whole[at] = (cost[at] ?? Infinity) + (toGoal[at] ?? 0);
  }

  /** From a corner to all that a shortest way may go to. */
  #goOn(search: Search, now: number): void {
    const from = this.#corners[now];
    if (!from) return;
    const { cost, before, straight, toGoal, whole, open, extra, edge } = search;
    const soFar = cost[now] ?? Infinity;
    const came = this.#corners[before[now] ?? -1] ?? edge.from;
    const turning = (to: Point): number => BACK_COST * turningBack(came, from, to);
    const arrive = (next: number, found: number): void => {
      if (found >= (cost[next] ?? Infinity)) return;
      [cost[next], before[next]] = [found, now];
      whole[next] = Math.min(found, straight[next] ?? Infinity) + (toGoal[next] ?? 0);
    };
    for (const at of open) {
      const to = this.#corners[at];
      if (!to || !touches(from, to)) continue;
      const least = soFar + lengthOf(from, to) + this.#turnCost(at) + turning(to);
      if (least >= (cost[at] ?? Infinity)) continue;
      const stretch = { from, to };
      if (this.#sees(now, at, stretch)) arrive(at, least + extra(stretch));
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

/** At which place of the open ones the vertex is of which the whole way is cheapest; -1 where there is none. */
function nearest(open: readonly number[], whole: Float64Array): number {
  let [found, least] = [-1, Infinity];
  for (let place = 0; place < open.length; place++) {
    const cost = whole[open[place] ?? 0] ?? Infinity;
    if (cost < least) [found, least] = [place, cost];
  }
  return found;
}
