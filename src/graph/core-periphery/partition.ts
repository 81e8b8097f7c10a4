import type { Classes } from './classes.ts';
import type { Fit, Sums } from './ideal-pattern.ts';
import { isBetter, type Counts } from './optima.ts';

/** Sums over one party of each class and everybody in the core, or everybody. */
interface Rows {
  known: Float64Array;
  weights: Float64Array;
  squares: Float64Array;
}

/** How many parties of each class may still enter the core, and leave it. */
interface Sides {
  entering: readonly number[];
  leaving: readonly number[];
}

/** A party of a class that enters the core, or leaves it. */
interface Change {
  own: number;
  enters: boolean;
}

/** A fit for comparison: a partition without one may still lead to others, and comes after all that have one. */
const rankOf = (fit: number): number => (Number.isNaN(fit) ? -2 : fit);

const noSums = (): Sums => ({ cells: 0, weights: 0, squares: 0 });

function rowsOver({ sizes, known, weights, squares }: Classes, counts: Counts): Rows {
  const row = (matrix: Float64Array): Float64Array =>
    Float64Array.from(sizes, (_, own) =>
      counts.reduce((sum, count, at) => sum + count * (matrix[own * sizes.length + at] ?? 0), 0),
    );
  return { known: row(known), weights: row(weights), squares: row(squares) };
}

/** Sums over pairs among so many parties of each class. */
function pairsAmong({ sizes, known, weights, squares }: Classes, counts: Counts, rows: Rows): Sums {
  const sum = (matrix: Float64Array, row: Float64Array): number =>
    counts.reduce(
      (total, count, own) =>
        total + (count * ((row[own] ?? 0) - (matrix[own * sizes.length + own] ?? 0))) / 2,
      0,
    );
  return {
    cells: sum(known, rows.known),
    weights: sum(weights, rows.weights),
    squares: sum(squares, rows.squares),
  };
}

/** A partition that is being changed party by party, with the sums that its fit is made of. */
export class Partition {
  readonly #classes: Classes;
  readonly #fit: Fit;
  readonly #toCore: Rows;
  readonly #toAll: Rows;
  #core: Sums;
  #periphery: Sums;
  /** What the sums would be after a change: kept, because so many are tried. */
  #nextCore = noSums();
  #nextPeriphery = noSums();
  readonly counts: number[];
  fit: number;

  constructor(classes: Classes, fit: Fit, counts: Counts) {
    this.#classes = classes;
    this.#fit = fit;
    this.counts = [...counts];
    const outside = classes.sizes.map((size, own) => size - (counts[own] ?? 0));
    this.#toCore = rowsOver(classes, counts);
    this.#toAll = rowsOver(classes, classes.sizes);
    this.#core = pairsAmong(classes, counts, this.#toCore);
    this.#periphery = pairsAmong(classes, outside, rowsOver(classes, outside));
    this.fit = fit(this.#core, this.#periphery);
  }

  /** Write down what the sums would be if a party of a class entered the core, or left it. @returns how well it would fit. */
  #fitAfter(own: number, enters: boolean): number {
    const { sizes, known, weights, squares } = this.#classes;
    const { known: coreKnown, weights: coreWeights, squares: coreSquares } = this.#toCore;
    const { known: allKnown, weights: allWeights, squares: allSquares } = this.#toAll;
    const [core, rest] = [this.#nextCore, this.#nextPeriphery];
    // Nobody is paired with themselves: of the side that it is on, a party has its own class but for itself.
    const self = own * sizes.length + own;
    const sign = enters ? 1 : -1;
    const [inCore, inRest] = enters ? [0, 1] : [1, 0];
    core.cells = this.#core.cells + sign * ((coreKnown[own] ?? 0) - inCore * (known[self] ?? 0));
    core.weights = this.#core.weights + sign * ((coreWeights[own] ?? 0) - inCore * (weights[self] ?? 0));
    core.squares = this.#core.squares + sign * ((coreSquares[own] ?? 0) - inCore * (squares[self] ?? 0));
    const restKnown = (allKnown[own] ?? 0) - (coreKnown[own] ?? 0) - inRest * (known[self] ?? 0);
    const restWeights = (allWeights[own] ?? 0) - (coreWeights[own] ?? 0) - inRest * (weights[self] ?? 0);
    const restSquares = (allSquares[own] ?? 0) - (coreSquares[own] ?? 0) - inRest * (squares[self] ?? 0);
    rest.cells = this.#periphery.cells - sign * restKnown;
    rest.weights = this.#periphery.weights - sign * restWeights;
    rest.squares = this.#periphery.squares - sign * restSquares;
    return this.#fit(core, rest);
  }

  /** Let a party of a class enter the core, or leave it. */
  change({ own, enters }: Change): void {
    this.fit = this.#fitAfter(own, enters);
    [this.#core, this.#nextCore] = [this.#nextCore, this.#core];
    [this.#periphery, this.#nextPeriphery] = [this.#nextPeriphery, this.#periphery];
    const by = enters ? 1 : -1;
    this.counts[own] = (this.counts[own] ?? 0) + by;
    const { sizes, known, weights, squares } = this.#classes;
    const { known: toKnown, weights: toWeights, squares: toSquares } = this.#toCore;
    for (let at = 0, cell = own * sizes.length; at < sizes.length; at++, cell++) {
      toKnown[at] = (toKnown[at] ?? 0) + by * (known[cell] ?? 0);
      toWeights[at] = (toWeights[at] ?? 0) + by * (weights[cell] ?? 0);
      toSquares[at] = (toSquares[at] ?? 0) + by * (squares[cell] ?? 0);
    }
  }

  /** The best party to change sides, among so many of each class that may; undefined if none may. */
  #bestOf({ entering, leaving }: Sides): Change | undefined {
    let best: Change | undefined;
    let fit = -Infinity;
    for (let own = 0; own < entering.length; own++) {
      const into = (entering[own] ?? 0) > 0 ? rankOf(this.#fitAfter(own, true)) : NaN;
      if (into > fit) [best, fit] = [{ own, enters: true }, into];
      const out = (leaving[own] ?? 0) > 0 ? rankOf(this.#fitAfter(own, false)) : NaN;
      if (out > fit) [best, fit] = [{ own, enters: false }, out];
    }
    return best;
  }

  /**
   * Let every party change sides once (Kernighan & Lin 1970), each time the one that fits best then, also where that fits worse; go back to the
   * best of all that was met. @returns whether that is better than before.
   */
  #pass(): boolean {
    const leaving = [...this.counts];
    const entering = this.#classes.sizes.map((size, own) => size - (leaving[own] ?? 0));
    const made: Change[] = [];
    let best = { fit: Number.isNaN(this.fit) ? -Infinity : this.fit, after: 0 };
    for (let next = this.#bestOf({ entering, leaving }); next; next = this.#bestOf({ entering, leaving })) {
      this.change(next);
      const side = next.enters ? entering : leaving;
      side[next.own] = (side[next.own] ?? 0) - 1;
      made.push(next);
      if (isBetter(this.fit, best.fit)) best = { fit: this.fit, after: made.length };
    }
    for (const { own, enters } of made.splice(best.after).reverse()) this.change({ own, enters: !enters });
    return best.after > 0;
  }

  /** Better the fit until a pass over all parties finds nothing better. */
  improve(): void {
    while (this.#pass());
  }
}
