import { cellsOfSegment } from '../grid-index.ts';
import type { Segment } from '../segments.ts';
import type { Crossings } from './crossing-index.ts';

/** Side of a cell, in model pixels. */
const CELL = 48;

/**
 * Of the Fourier series of |sin x|, by which the angle of two lines decides how often they meet: its mean, and the factor of
 * −cos 2x.
 */
const MEAN = 2 / Math.PI;
const SLANT = 4 / (3 * Math.PI);

/** The lines in a cell: their length, and the sums of it times cosine and sine of twice their angle. */
interface Lines {
  length: number;
  cos: number;
  sin: number;
}

/** A segment as lines of its own. */
function linesOf({ from, to }: Segment): Lines {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { length, cos: (dx * dx - dy * dy) / length, sin: (2 * dx * dy) / length };
}

/**
 * How much line lies where, and in which direction, by cells: an estimate of how often a new line would cross others.
 * To count that takes too long where there are hundreds, and a way has thousands of stretches to choose from.
 */
export class LineDensity implements Crossings {
  readonly #cells = new Map<number, Lines>();
  readonly #pieces = new Map<string, readonly Segment[]>();
  readonly #touched: number[] = [];

  set(owner: string, pieces: readonly Segment[]): void {
    for (const piece of this.#pieces.get(owner) ?? []) this.#add(piece, -1);
    this.#pieces.set(owner, pieces);
    for (const piece of pieces) this.#add(piece, 1);
  }

  count(segment: Segment): number {
    const own = linesOf(segment);
    const cells = this.#cellsOf(segment);
    let sum = 0;
    for (const key of cells) {
      const lines = this.#cells.get(key);
      if (lines)
        sum += MEAN * lines.length * own.length - SLANT * (lines.cos * own.cos + lines.sin * own.sin);
    }
    return Math.max(0, sum / (cells.length * CELL * CELL));
  }

  #add(piece: Segment, sign: number): void {
    const own = linesOf(piece);
    const cells = this.#cellsOf(piece);
    const share = sign / cells.length;
    for (const key of cells) {
      const lines = this.#cells.get(key) ?? { length: 0, cos: 0, sin: 0 };
      lines.length += own.length * share;
      lines.cos += own.cos * share;
      lines.sin += own.sin * share;
      this.#cells.set(key, lines);
    }
  }

  /** One array for all of them. */
  #cellsOf(segment: Segment): readonly number[] {
    this.#touched.length = 0;
    cellsOfSegment(segment, CELL, this.#touched);
    return this.#touched;
  }
}
