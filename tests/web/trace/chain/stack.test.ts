import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stacked, type Stacked } from '../../../../src/web/trace/chain/stack.ts';

const GAP = 10;
const box = (wish: number, height = 20): Stacked => ({ wish, height });
const items = fc.array(
  fc.record({ wish: fc.integer({ min: -300, max: 300 }), height: fc.integer({ min: 1, max: 80 }) }),
  { maxLength: 10 },
);
/** How far all are from where they would like to be, squared. */
const cost = (some: readonly Stacked[], middles: readonly number[]): number =>
  some.reduce((sum, { wish }, at) => sum + (wish - (middles[at] ?? 0)) ** 2, 0);

/** Room between neighbours that is left over; below zero where two overlap. */
const slack = (some: readonly Stacked[], middles: readonly number[]): number[] =>
  some.slice(1).map((lower, at) => {
    const upper = some[at] ?? lower;
    const apart = (middles[at + 1] ?? 0) - (middles[at] ?? 0);
    return apart - (upper.height / 2 + GAP + lower.height / 2);
  });

describe('things in a column', () => {
  it('stand where they would like to, where there is room', () => {
    expect(stacked([box(0), box(100), box(130)], GAP)).toEqual([0, 100, 130]);
    expect(stacked([], GAP)).toEqual([]);
  });

  it('share what two of them lack, and push nobody farther than that', () => {
    expect(stacked([box(0), box(0), box(500)], GAP)).toEqual([-15, 15, 500]);
  });

  it('keep their order, though the lower one would like to be higher', () => {
    expect(stacked([box(50), box(0)], GAP)).toEqual([10, 40]);
  });

  it('never overlap, in any order of wishes', () => {
    fc.assert(
      fc.property(items, (some) => {
        for (const room of slack(some, stacked(some, GAP))) expect(room).toBeGreaterThan(-1e-6);
      }),
    );
  });

  it('are as near to their wishes as any that do not overlap', () => {
    const moves = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(items, moves, (some, by) => {
        const best = stacked(some, GAP);
        const other = best.map((middle, at) => middle + (by[at] ?? 0));
        fc.pre(slack(some, other).every((room) => room >= 0));
        expect(cost(some, best)).toBeLessThanOrEqual(cost(some, other) + 1e-6);
      }),
    );
  });
});
