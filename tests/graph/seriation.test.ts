import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Membership, MembershipTable } from '../../src/graph/membership.ts';
import { seriate } from '../../src/graph/seriation.ts';
import { shuffledTables, tableOf, tables } from './made-tables.ts';

/** Blocks along the diagonal, of so many parties and circles each, given in an order that hides them. */
function hiddenBlocks(sizes: readonly (readonly [parties: number, circles: number])[]): MembershipTable {
  const circles = sizes.flatMap(([, width], block) =>
    Array.from({ length: width }, (_, at) => ({ block, id: `${at}-of-${block}` })),
  );
  const parties = sizes.flatMap(([height], block) =>
    Array.from({ length: height }, (_, at) => ({ block, id: `${at}/${block}` })),
  );
  circles.sort((a, b) => (a.id < b.id ? -1 : 1));
  parties.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    circles: circles.map(({ id }) => id),
    parties: parties.map(({ id, block }) => ({
      id,
      cells: circles.map((circle): Membership => (circle.block === block ? 'member' : 'none')),
    })),
  };
}

describe('seriation', () => {
  it('keeps its content: every party and every circle once, in blocks that follow each other', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), (table, similar) => {
        const { parties, circles, partyBlocks, circleBlocks } = seriate(table, similar);
        expect([...parties].sort()).toEqual(table.parties.map(({ id }) => id).sort());
        expect([...circles].sort()).toEqual([...table.circles].sort());
        expect(partyBlocks.flat()).toEqual(parties);
        expect(circleBlocks.flat()).toEqual(circles);
      }),
    );
  });

  it('does not depend on the order in which parties and circles are given', () => {
    fc.assert(
      fc.property(shuffledTables, ({ table, other }) => void expect(seriate(other)).toEqual(seriate(table))),
    );
  });

  it('finds blocks that were hidden', () => {
    const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 6 }), (sizes) => {
        const { partyBlocks, circleBlocks } = seriate(hiddenBlocks(sizes));
        const blocks = (lists: readonly string[][], mark: string) =>
          lists.map((list) => new Set(list.map((id) => id.split(mark).at(-1))));
        expect(partyBlocks).toHaveLength(sizes.length);
        expect(circleBlocks).toHaveLength(sizes.length);
        expect(blocks(circleBlocks, '-')).toEqual(blocks(partyBlocks, '/'));
      }),
    );
  });

  it('keeps parties of the same circles together, those of none last, and ends each run with a border', () => {
    const table = tableOf({
      a: 'mm--',
      b: '----',
      c: '--mm',
      d: 'mm--',
      e: '--m-',
      f: 'mmm-',
      g: '----',
      h: 'mm--',
    });
    const { parties, partyBlocks } = seriate(table, 1);
    expect(partyBlocks).toContainEqual(['a', 'd', 'h']);
    expect(parties.slice(-2)).toEqual(['b', 'g']);
    expect(partyBlocks.at(-1)).toEqual(['b', 'g']);
    expect(seriate(table).partyBlocks).toContainEqual(expect.arrayContaining(['a', 'd', 'h', 'f']));
  });

  it('does not take for alike what is unknown', () => {
    const { partyBlocks } = seriate(tableOf({ a: 'm-', b: '?-', c: 'm-' }));
    expect(partyBlocks).toEqual([['a', 'c'], ['b']]);
  });

  it('begins with the fuller end, and runs down to the right', () => {
    const table = tableOf({ x: '--m', y: 'mm-', z: 'mm-' });
    expect(seriate(table)).toMatchObject({ parties: ['y', 'z', 'x'], circles: ['A', 'B', 'C'] });
  });

  it('orders nothing', () => {
    const nothing = { parties: [], circles: [], partyBlocks: [], circleBlocks: [] };
    expect(seriate({ circles: [], parties: [] })).toEqual(nothing);
  });
});
