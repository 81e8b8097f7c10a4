import type { Pair } from '../core-periphery/network.ts';
import type { CircleTable } from './table.ts';

/** How unknown cells count: they leave a pair unknown, or the party is taken to be outside. */
export type Unknowns = 'left-out' | 'outside';

/** How many circles a pair shares, and in how many more it may, since a cell is unknown. */
export interface SharedCircles {
  a: string;
  b: string;
  known: number;
  possible: number;
}

/** What each pair of parties shares; pairs that share nothing and cannot are left out. */
export function sharedCircles(table: CircleTable): SharedCircles[] {
  const marks = table.parties.map((party) => table.columns.map(({ id }) => table.cell(party, id).mark));
  return table.parties.flatMap((a, i) =>
    table.parties.slice(i + 1).flatMap((b, offset): SharedCircles[] => {
      const [first = [], second = []] = [marks[i], marks[i + 1 + offset]];
      let known = 0;
      let possible = 0;
      for (const [at, mark] of first.entries()) {
        const pair = [mark, second[at]];
        if (pair.every((one) => one === 'in')) known += 1;
        else if (pair.every((one) => one === 'in' || one === 'unknown')) possible += 1;
      }
      return known + possible > 0 ? [{ a, b, known, possible }] : [];
    }),
  );
}

/** The network of shared circles: a pair weighs as many as it shares, and is unknown where it may share more. */
export const sharedPairs = (table: CircleTable, unknowns: Unknowns): Pair[] =>
  sharedCircles(table).map(({ a, b, known, possible }) => ({
    ...{ a, b },
    weight: possible > 0 && unknowns === 'left-out' ? 'unknown' : known,
  }));
