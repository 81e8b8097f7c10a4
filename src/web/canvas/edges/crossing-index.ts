import { GridIndex } from '../grid-index.ts';
import { segmentsCross, type Segment } from '../segments.ts';

/** Side of a cell, in model pixels. */
const CELL = 64;

/** A piece of an edge: the same segment may be a piece of several. */
interface Piece {
  segment: Segment;
}

/** How edges run, and how often a new stretch crosses them. */
export interface Crossings {
  /** Take over how an edge runs, in place of how it ran before; no pieces: it is taken out. */
  set(owner: string, pieces: readonly Segment[]): void;
  /** How many pieces of edges a stretch crosses, as far as one can tell. */
  count(stretch: Segment): number;
}

/** Counts crossings exactly. Edges are kept by where they run: few of them have to be compared with a new way. */
export class CrossingIndex implements Crossings {
  readonly #grid = new GridIndex<Piece>(CELL);
  readonly #pieces = new Map<string, Piece[]>();

  set(owner: string, segments: readonly Segment[]): void {
    for (const piece of this.#pieces.get(owner) ?? []) this.#grid.remove(piece);
    const pieces = segments.map((segment) => ({ segment }));
    this.#pieces.set(owner, pieces);
    for (const piece of pieces) this.#grid.addSegment(piece, piece.segment);
  }

  /** How often edges cross, in all. */
  total(): number {
    let count = 0;
    for (const pieces of this.#pieces.values())
      for (const { segment } of pieces) count += this.count(segment);
    return count / 2;
  }

  count(stretch: Segment): number {
    return this.#grid.countNear(stretch, ({ segment }) => segmentsCross(stretch, segment));
  }
}
