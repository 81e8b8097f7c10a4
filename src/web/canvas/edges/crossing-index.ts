import { GridIndex } from '../grid-index.ts';
import { segmentsCross, type Segment } from '../segments.ts';

/** Side of a cell, in model pixels. */
const CELL = 64;

/** A piece of an edge. */
interface Piece {
  owner: string;
  segment: Segment;
}

/** How edges run, by where they do: few of them have to be compared with a new way. */
export class CrossingIndex {
  readonly #grid = new GridIndex<Piece>(CELL);
  readonly #pieces = new Map<string, Piece[]>();

  /** Take over how an edge runs, in place of how it ran before. */
  set(owner: string, segments: readonly Segment[]): void {
    for (const piece of this.#pieces.get(owner) ?? []) this.#grid.remove(piece);
    const pieces = segments.map((segment) => ({ owner, segment }));
    this.#pieces.set(owner, pieces);
    for (const piece of pieces) this.#grid.addSegment(piece, piece.segment);
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
    return this.#grid.countNear(
      segment,
      (piece) => piece.owner !== owner && segmentsCross(segment, piece.segment),
    );
  }
}
