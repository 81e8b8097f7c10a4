import type { Box } from './geometry.ts';
import type { Segment } from './segments.ts';

/** More rows than any drawing has. */
const ROWS = 1 << 16;
/** By how much a box is taken to be larger, in model pixels: what only touches it is found too. */
const SLACK = 0.5;

/** Keys of the cells that a box touches, into an array that is used again. */
function cellsOfBox({ left, top, right, bottom }: Box, cell: number, cells: number[]): void {
  const [first, last] = [Math.floor((left - SLACK) / cell), Math.floor((right + SLACK) / cell)];
  const [above, below] = [Math.floor((top - SLACK) / cell), Math.floor((bottom + SLACK) / cell)];
  for (let column = first; column <= last; column++)
    for (let row = above; row <= below; row++) cells.push(column * ROWS + row);
}

/** Keys of the cells that a segment touches, column by column, into an array that is used again. */
export function cellsOfSegment({ from, to }: Segment, cell: number, cells: number[]): void {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const slope = b.x > a.x ? (b.y - a.y) / (b.x - a.x) : 0;
  const [first, last] = [Math.floor(a.x / cell), Math.floor(b.x / cell)];
  for (let column = first; column <= last; column++) {
    const enter = column === first ? a.y : a.y + (column * cell - a.x) * slope;
    const leave = column === last ? b.y : a.y + ((column + 1) * cell - a.x) * slope;
    const top = Math.floor(Math.min(enter, leave) / cell);
    const bottom = Math.floor(Math.max(enter, leave) / cell);
    for (let row = top; row <= bottom; row++) cells.push(column * ROWS + row);
  }
}

/** A thing that lies somewhere. */
interface Held<T> {
  thing: T;
  /** As the how manieth it was put in. */
  order: number;
  /** The number of the question for which it was last looked at: it may lie in several cells. */
  asked: number;
  gone: boolean;
}

/**
 * Things by the cells of a uniform grid that they touch, so that few of them have to be compared with a place. It
 * answers with all that lie there and some that lie near it, each once, in the order in which they were put in.
 */
export class GridIndex<T> {
  readonly #cell: number;
  readonly #cells = new Map<number, Held<T>[]>();
  readonly #held = new Map<T, Held<T>>();
  /** The cells of what is being put in or looked for: one array for all of them. */
  readonly #touched: number[] = [];
  #question = 0;
  #added = 0;

  /** @param cell side of a cell, about as long as what is put in, in model pixels */
  constructor(cell: number) {
    this.#cell = cell;
  }

  addBoxes(thing: T, boxes: readonly Box[]): void {
    for (const box of boxes) cellsOfBox(box, this.#cell, this.#touched);
    this.#add(thing);
  }

  addSegment(thing: T, segment: Segment): void {
    cellsOfSegment(segment, this.#cell, this.#touched);
    this.#add(thing);
  }

  remove(thing: T): void {
    const held = this.#held.get(thing);
    // It stays in its cells: looking for it there would take longer.
    if (held) held.gone = true;
    this.#held.delete(thing);
  }

  nearBoxes(boxes: readonly Box[]): T[] {
    for (const box of boxes) cellsOfBox(box, this.#cell, this.#touched);
    return this.#near();
  }

  nearSegments(segments: readonly Segment[]): T[] {
    for (const segment of segments) cellsOfSegment(segment, this.#cell, this.#touched);
    return this.#near();
  }

  #add(thing: T): void {
    const held: Held<T> = { thing, order: this.#added++, asked: 0, gone: false };
    this.#held.set(thing, held);
    for (const key of this.#touched) {
      const inside = this.#cells.get(key);
      if (inside) inside.push(held);
      else this.#cells.set(key, [held]);
    }
    this.#touched.length = 0;
  }

  /** How many of the things near a segment count: as often as this is asked, a list of them would take too long. */
  countNear(segment: Segment, counts: (thing: T) => boolean): number {
    cellsOfSegment(segment, this.#cell, this.#touched);
    let count = 0;
    this.#visit(({ thing }) => {
      if (counts(thing)) count++;
      return false;
    });
    return count;
  }

  /** Whether any of the things near a box counts; what is found first ends it. */
  anyNearBox(box: Box, counts: (thing: T) => boolean): boolean {
    cellsOfBox(box, this.#cell, this.#touched);
    return this.#visit(({ thing }) => counts(thing));
  }

  /** Whether any of the things near a segment counts; what is found first ends it. */
  anyNear(segment: Segment, counts: (thing: T) => boolean): boolean {
    cellsOfSegment(segment, this.#cell, this.#touched);
    return this.#visit(({ thing }) => counts(thing));
  }

  #near(): T[] {
    const near: Held<T>[] = [];
    this.#visit((held) => {
      near.push(held);
      return false;
    });
    return near.sort((a, b) => a.order - b.order).map(({ thing }) => thing);
  }

  /** Everything in the cells that were touched last, each once, until one of them is enough; whether one was. */
  #visit(see: (held: Held<T>) => boolean): boolean {
    this.#question++;
    for (const key of this.#touched)
      for (const held of this.#cells.get(key) ?? []) {
        if (held.gone || held.asked === this.#question) continue;
        held.asked = this.#question;
        if (!see(held)) continue;
        this.#touched.length = 0;
        return true;
      }
    this.#touched.length = 0;
    return false;
  }
}
