import { cellsOfSegment } from '../grid-index.ts';
import { segmentsCross, type Segment } from '../segments.ts';

/** Side of a cell, in model pixels. */
const CELL = 64;
const NONE: readonly Piece[] = [];

/** Keys of the cells that a segment touches, into an array that is used again. */
function cellsOf(segment: Segment, cells: number[]): number[] {
  cells.length = 0;
  cellsOfSegment(segment, CELL, cells);
  return cells;
}

/** A piece of an edge. */
interface Piece {
  owner: string;
  segment: Segment;
  /** The number of the question for which it was last looked at: it may lie in several cells. */
  asked: number;
}

/** How edges run, by the cells of a uniform grid that they touch: few of them have to be compared with a new way. */
export class CrossingIndex {
  readonly #cells = new Map<number, Piece[]>();
  readonly #pieces = new Map<string, Piece[]>();
  readonly #touched: number[] = [];
  #question = 0;

  /** Take over how an edge runs, in place of how it ran before. */
  set(owner: string, segments: readonly Segment[]): void {
    // What it leaves stays in the cells, without an owner: looking for it there would take longer.
    for (const piece of this.#pieces.get(owner) ?? []) piece.owner = '';
    const pieces = segments.map((segment) => ({ owner, segment, asked: 0 }));
    this.#pieces.set(owner, pieces);
    for (const piece of pieces) {
      for (const cell of cellsOf(piece.segment, this.#touched)) {
        const inside = this.#cells.get(cell);
        if (inside) inside.push(piece);
        else this.#cells.set(cell, [piece]);
      }
    }
  }

  /** How often edges cross, in all. */
  total(): number {
    let count = 0;
    for (const [owner, pieces] of this.#pieces)
      for (const { segment } of pieces) count += this.count(owner, segment);
    return count / 2;
  }

  /** How many pieces of other edges a segment of an edge crosses. */
  count(owner: string, segment: Segment): number {
    this.#question++;
    let count = 0;
    for (const cell of cellsOf(segment, this.#touched)) {
      for (const piece of this.#cells.get(cell) ?? NONE) {
        if (piece.asked === this.#question || piece.owner === owner || piece.owner === '') continue;
        piece.asked = this.#question;
        if (segmentsCross(segment, piece.segment)) count++;
      }
    }
    return count;
  }
}
