import type { CircleTable } from '../../../graph/circles/table.ts';
import { membershipsOf } from '../../../graph/circles/memberships.ts';
import { seriate } from '../../../graph/seriation.ts';

/** Rows in their order, and before which of them a new block begins. */
export interface OrderedRows {
  parties: readonly string[];
  columns: readonly string[];
  /** Ids of the parties before which a line stands. */
  borders: ReadonlySet<string>;
}

/** An order of two parties; 0 where they are the same in what it goes by. */
type Comparison = (a: string, b: string) => number;

/** What the rows are ordered by: something of the table itself, or whatever else tells parties apart. */
export type RowOrder = 'blocks' | 'size' | 'name' | { by: Comparison; lines: boolean };

/** How many of the circles a party is in. */
export const countOf = (table: CircleTable, party: string): number =>
  table.columns.filter(({ id }) => table.cell(party, id).mark === 'in').length;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Rows and columns in the order in which blocks appear, with a line before each block but the first. The fullest block
 * stands first, and in each block whoever is in most circles: so it reads from the top, whatever end the method began at.
 */
function inBlocks(table: CircleTable, count: (party: string) => number): OrderedRows {
  const { circles, partyBlocks } = seriate(membershipsOf(table));
  const blocks = partyBlocks
    .map((block) => ({
      parties: [...block].sort((a, b) => count(b) - count(a)),
      mean: mean(block.map(count)),
    }))
    .sort((a, b) => b.mean - a.mean);
  const firsts = blocks.slice(1).flatMap(({ parties: [first] }) => first ?? []);
  return { parties: blocks.flatMap(({ parties }) => parties), columns: circles, borders: new Set(firsts) };
}

/** Before whom a line stands where it goes between parties that are not the same in an order. */
const bordersIn = (parties: readonly string[], by: Comparison): ReadonlySet<string> =>
  new Set(
    parties.filter((party, at) => {
      const before = parties[at - 1];
      return before !== undefined && by(before, party) !== 0;
    }),
  );

/**
 * The parties and the circles in the order that was asked for.
 * @param byName the order of two parties by their names
 */
export function orderRows(table: CircleTable, order: RowOrder, byName: Comparison): OrderedRows {
  const counts = new Map(table.parties.map((party) => [party, countOf(table, party)]));
  const count = (party: string): number => counts.get(party) ?? 0;
  if (order === 'blocks') return inBlocks(table, count);
  const columns = table.columns.map(({ id }) => id);
  const bySize: Comparison = (a, b) => count(b) - count(a);
  const first: Comparison = typeof order === 'object' ? order.by : order === 'size' ? bySize : () => 0;
  const parties = [...table.parties].sort((a, b) => first(a, b) || byName(a, b));
  const lines = typeof order === 'object' && order.lines;
  return { parties, columns, borders: lines ? bordersIn(parties, first) : new Set() };
}
