import type { CircleTable } from '../../../graph/circles/table.ts';
import { membershipsOf } from '../../../graph/circles/memberships.ts';
import { seriate } from '../../../graph/seriation.ts';
import type { PartyOrder } from '../../../graph/view.ts';

/** Rows in their order, and before which of them a new block begins. */
export interface OrderedRows {
  parties: readonly string[];
  columns: readonly string[];
  /** Ids of the parties before which a line stands. */
  borders: ReadonlySet<string>;
}

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

/**
 * The parties and the circles in the order that was asked for.
 * @param byName the order of two parties by their names
 */
export function orderRows(
  table: CircleTable,
  order: PartyOrder,
  byName: (a: string, b: string) => number,
): OrderedRows {
  const counts = new Map(table.parties.map((party) => [party, countOf(table, party)]));
  const count = (party: string): number => counts.get(party) ?? 0;
  if (order === 'blocks') return inBlocks(table, count);
  const columns = table.columns.map(({ id }) => id);
  const bySize = (a: string, b: string): number => count(b) - count(a);
  const parties = [...table.parties].sort((a, b) => (order === 'name' ? 0 : bySize(a, b)) || byName(a, b));
  return { parties, columns, borders: new Set() };
}
