import fc from 'fast-check';
import type { Membership, MembershipTable } from '../../src/graph/membership.ts';

/** Rows written as letters: m(ember), - (none), d(eclined), ?. */
const CELLS: Readonly<Record<string, Membership>> = {
  m: 'member',
  '-': 'none',
  d: 'refused',
  '?': 'unknown',
};

/** A table of circles A, B, C … and one row for each party. */
export const tableOf = (rows: Readonly<Record<string, string>>): MembershipTable => {
  const width = Object.values(rows)[0]?.length ?? 0;
  return {
    circles: Array.from({ length: width }, (_, at) => String.fromCharCode(65 + at)),
    parties: Object.entries(rows).map(([id, cells]) => ({
      id,
      cells: [...cells].map((cell) => CELLS[cell]!),
    })),
  };
};

/** Tables of some parties and circles. */
export const tables: fc.Arbitrary<MembershipTable> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc
    .array(fc.array(fc.constantFrom(...Object.values(CELLS)), { minLength: width, maxLength: width }), {
      maxLength: 20,
    })
    .map((rows) => ({
      circles: Array.from({ length: width }, (_, at) => `circle ${at}`),
      parties: rows.map((cells, at) => ({ id: `party ${at}`, cells })),
    })),
);

/** The same table given in another order of parties and circles. */
export const shuffledTables: fc.Arbitrary<{ table: MembershipTable; other: MembershipTable }> = tables.chain(
  (table) =>
    fc
      .tuple(
        fc.shuffledSubarray([...table.parties], { minLength: table.parties.length }),
        fc.shuffledSubarray([...table.circles.keys()], { minLength: table.circles.length }),
      )
      .map(([parties, places]) => ({
        table,
        other: {
          circles: places.map((at) => table.circles[at]!),
          parties: parties.map(({ id, cells }) => ({ id, cells: places.map((at) => cells[at]!) })),
        },
      })),
);
