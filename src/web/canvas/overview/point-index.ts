import type { Point } from '../geometry.ts';

/** Points in about each cell. */
const PER_CELL = 2;

/** Finds points near a place: a grid over x, y, x, y …, whose cells hold places in the order of the points. */
export class PointIndex {
  readonly #xy: ArrayLike<number>;
  readonly #start: Uint32Array;
  readonly #items: Uint32Array;
  readonly #left: number;
  readonly #top: number;
  readonly #side: number;
  readonly #columns: number;
  readonly #rows: number;

  constructor(xy: ArrayLike<number>) {
    this.#xy = xy;
    const count = xy.length / 2;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < xy.length; i += 2) {
      const [x = 0, y = 0] = [xy[i], xy[i + 1]];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
    const [width, height] = count === 0 ? [0, 0] : [right - left, bottom - top];
    const cells = Math.max(1, Math.ceil(count / PER_CELL));
    // Points that lie on one line are cut along it alone.
    this.#side = Math.max(1e-6, Math.sqrt((width * height) / cells), width / cells, height / cells);
    [this.#left, this.#top] = [left, top];
    this.#columns = Math.floor(width / this.#side) + 1;
    this.#rows = Math.floor(height / this.#side) + 1;
    this.#start = new Uint32Array(this.#columns * this.#rows + 1);
    this.#items = new Uint32Array(count);
    const cellOf = (i: number): number =>
      this.#row(xy[2 * i + 1] ?? 0) * this.#columns + this.#column(xy[2 * i] ?? 0);
    const start = this.#start;
    for (let i = 0; i < count; i++) start[cellOf(i) + 1] = (start[cellOf(i) + 1] ?? 0) + 1;
    for (let c = 1; c < start.length; c++) start[c] = (start[c] ?? 0) + (start[c - 1] ?? 0);
    const next = start.slice();
    for (let i = 0; i < count; i++) {
      const cell = cellOf(i);
      this.#items[next[cell] ?? 0] = i;
      next[cell] = (next[cell] ?? 0) + 1;
    }
  }

  /** Calls with every point whose cell meets a box; some lie outside it. */
  visit(
    box: { left: number; top: number; right: number; bottom: number },
    found: (at: number) => void,
  ): void {
    if (this.#items.length === 0) return;
    const [first, last] = [this.#column(box.left), this.#column(box.right)];
    for (let row = this.#row(box.top); row <= this.#row(box.bottom); row++) {
      const [begin, end] = [row * this.#columns + first, row * this.#columns + last + 1];
      for (let i = this.#start[begin] ?? 0; i < (this.#start[end] ?? 0); i++) found(this.#items[i] ?? 0);
    }
  }

  /** The nearest point no farther away than a radius. @param slack what its own size adds to that, by its place. */
  nearest({ x, y }: Point, radius: number, slack: (at: number) => number = () => 0): number | undefined {
    let [best, least]: [number | undefined, number] = [undefined, radius];
    this.visit(
      { left: x - 2 * radius, right: x + 2 * radius, top: y - 2 * radius, bottom: y + 2 * radius },
      (at) => {
        const far = Math.hypot((this.#xy[2 * at] ?? 0) - x, (this.#xy[2 * at + 1] ?? 0) - y) - slack(at);
        if (far > least || (far === least && best !== undefined && at > best)) return;
        [best, least] = [at, far];
      },
    );
    return best;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor((x - this.#left) / this.#side)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor((y - this.#top) / this.#side)));
  }
}
