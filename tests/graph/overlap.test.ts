import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../src/graph/overlap.ts';
import { tableOf, tables } from './made-tables.ts';

const ROWS = tableOf({
  us: 'mm-',
  gb: 'mm-',
  kr: 'm--',
  cn: 'dm-',
  in: '---',
  de: 'm?-',
  jp: '??m',
  fr: 'm?-',
});

describe('the overlap of circles', () => {
  it('counts each party in exactly the circles that it is in, the largest first', () => {
    expect(overlapOf(ROWS).exactly).toEqual([
      { circles: ['A', 'B'], parties: ['gb', 'us'] },
      { circles: [], parties: ['in'] },
      { circles: ['A'], parties: ['kr'] },
      { circles: ['B'], parties: ['cn'] },
    ]);
  });

  it('counts apart whose membership is unknown somewhere, in what is known of them at least', () => {
    expect(overlapOf(ROWS).atLeast).toEqual([
      { circles: ['A'], unknown: ['B'], parties: ['de', 'fr'] },
      { circles: ['C'], unknown: ['A', 'B'], parties: ['jp'] },
    ]);
  });

  it('can begin with those in fewest circles', () => {
    const degrees = overlapOf(ROWS, 'degree').exactly.map(({ circles }) => circles.join(''));
    expect(degrees).toEqual(['', 'A', 'B', 'AB']);
  });

  it('adds up: every party is in one combination, with exactly its circles', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('size' as const, 'degree' as const), (table, order) => {
        const { exactly, atLeast } = overlapOf(table, order);
        const counted = [...exactly, ...atLeast].flatMap(({ parties }) => parties);
        expect([...counted].sort()).toEqual(table.parties.map(({ id }) => id).sort());
        for (const { circles, parties, unknown = [] } of [...exactly, ...atLeast] as typeof atLeast)
          for (const { cells } of table.parties.filter(({ id }) => parties.includes(id))) {
            expect(table.circles.filter((_, at) => cells[at] === 'member')).toEqual(circles);
            expect(table.circles.filter((_, at) => cells[at] === 'unknown')).toEqual(unknown);
          }
        const keys = exactly.map(({ circles }) => circles.join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
