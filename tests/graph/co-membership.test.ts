import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coMembershipNetwork, sharedCircles } from '../../src/graph/co-membership.ts';
import { shuffledTables, tableOf } from './made-tables.ts';

const ROWS = tableOf({ us: 'mmm-', gb: 'mm--', kr: 'm?--', cn: '--dm' });

describe('co-membership', () => {
  it('counts the circles that two share, from what is known to what is possible', () => {
    expect(sharedCircles(ROWS)).toEqual([
      { a: 'gb', b: 'kr', least: 1, most: 2 },
      { a: 'gb', b: 'us', least: 2, most: 2 },
      { a: 'kr', b: 'us', least: 1, most: 2 },
    ]);
  });

  it('leaves out pairs that share fewer than a threshold for certain', () => {
    expect(sharedCircles(ROWS, 2).map(({ a, b }) => `${a} ${b}`)).toEqual(['gb kr', 'gb us', 'kr us']);
    expect(sharedCircles(tableOf({ x: 'm-', y: 'm?' }), 2)).toEqual([]);
  });

  it('is a network of everybody, in which what is unknown stays unknown', () => {
    const { ids, cells } = coMembershipNetwork(ROWS, 2);
    expect(ids).toEqual(['cn', 'gb', 'kr', 'us']);
    expect(cells).toEqual([
      [0, 0, 0, 0],
      [0, 0, undefined, 2],
      [0, undefined, 0, undefined],
      [0, 2, undefined, 0],
    ]);
  });

  it('is the same in whatever order parties and circles are given', () => {
    fc.assert(
      fc.property(shuffledTables, fc.integer({ min: 1, max: 3 }), ({ table, other }, threshold) => {
        expect(sharedCircles(other, threshold)).toEqual(sharedCircles(table, threshold));
        expect(coMembershipNetwork(other, threshold)).toEqual(coMembershipNetwork(table, threshold));
      }),
    );
  });
});
