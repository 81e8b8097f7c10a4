import type { ForceColumns } from './force-columns.ts';

/** Points with a weight each: all above 0, or all below. */
type WeightedPoints = Pick<ForceColumns, 'x' | 'y' | 'own'>;

/** So many times a square is quartered at most: points that are nearer than that share a leaf. */
const MAX_DEPTH = 24;
const NOBODY = -1;

/**
 * A quadtree in columns (Barnes and Hut 1986): squares of which each is quartered while it holds more than one point.
 * In `child`, four by four, stand 0 for nothing, the number of a square, or below 0 a leaf: `-1 - point`. Points that
 * share a leaf are linked by `next`. A square comes after the one that it is part of.
 */
export class Quadtree {
  child = new Int32Array(256);
  /** Of each square: its side, the sum of the weights in it, and where their centre is. */
  side = new Float64Array(64);
  weight = new Float64Array(64);
  x = new Float64Array(64);
  y = new Float64Array(64);
  next = new Int32Array();
  #squares = 0;
  #left = 0;
  #top = 0;

  /** Takes the place of whatever it held before; memory is kept. */
  build(points: WeightedPoints): void {
    const { length } = points.x;
    if (this.next.length !== length) this.next = new Int32Array(length);
    this.next.fill(NOBODY);
    this.#squares = 0;
    this.#newSquare(this.#frame(points));
    for (let point = 0; point < length; point++) this.#insert(point, points);
    for (let square = this.#squares - 1; square >= 0; square--) this.#weigh(square, points);
  }

  /** Finds the corner of the square around all points. @returns its side */
  #frame({ x, y }: WeightedPoints): number {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let at = 0; at < x.length; at++) {
      left = Math.min(left, x[at] ?? 0);
      right = Math.max(right, x[at] ?? 0);
      top = Math.min(top, y[at] ?? 0);
      bottom = Math.max(bottom, y[at] ?? 0);
    }
    [this.#left, this.#top] = [left, top];
    return Math.max(right - left, bottom - top, 1);
  }

  #newSquare(side: number): number {
    const square = this.#squares++;
    if (square === this.side.length) this.#grow();
    this.child.fill(0, 4 * square, 4 * square + 4);
    this.side[square] = side;
    return square;
  }

  #grow(): void {
    const twice = (column: Float64Array): Float64Array<ArrayBuffer> => {
      const longer = new Float64Array(2 * column.length);
      longer.set(column);
      return longer;
    };
    const child = new Int32Array(2 * this.child.length);
    child.set(this.child);
    this.child = child;
    [this.side, this.weight] = [twice(this.side), twice(this.weight)];
    [this.x, this.y] = [twice(this.x), twice(this.y)];
  }

  #insert(point: number, { x, y }: WeightedPoints): void {
    const px = x[point] ?? 0;
    const py = y[point] ?? 0;
    let half = (this.side[0] ?? 0) / 2;
    let middleX = this.#left + half;
    let middleY = this.#top + half;
    let square = 0;
    for (let depth = 0; ; depth++) {
      const slot = 4 * square + (px < middleX ? 0 : 1) + (py < middleY ? 0 : 2);
      const held = this.child[slot] ?? 0;
      if (held === 0 || (held < 0 && depth === MAX_DEPTH)) {
        if (held < 0) this.next[point] = -1 - held;
        this.child[slot] = -1 - point;
        return;
      }
      half /= 2;
      middleX += px < middleX ? -half : half;
      middleY += py < middleY ? -half : half;
      if (held > 0) square = held;
      else {
        square = this.#newSquare(2 * half);
        this.child[slot] = square;
        const other = -1 - held;
        this.child[4 * square + ((x[other] ?? 0) < middleX ? 0 : 1) + ((y[other] ?? 0) < middleY ? 0 : 2)] =
          held;
      }
    }
  }

  /** Adds up what is in a square; the squares in it have been weighed. */
  #weigh(square: number, points: WeightedPoints): void {
    let [weight, x, y] = [0, 0, 0];
    for (let slot = 4 * square; slot < 4 * square + 4; slot++) {
      const held = this.child[slot] ?? 0;
      if (held > 0) {
        const part = this.weight[held] ?? 0;
        weight += part;
        x += part * (this.x[held] ?? 0);
        y += part * (this.y[held] ?? 0);
      }
      for (let point = held < 0 ? -1 - held : NOBODY; point !== NOBODY; point = this.next[point] ?? NOBODY) {
        const part = points.own[point] ?? 0;
        weight += part;
        x += part * (points.x[point] ?? 0);
        y += part * (points.y[point] ?? 0);
      }
    }
    this.weight[square] = weight;
    this.x[square] = x / weight;
    this.y[square] = y / weight;
  }
}
