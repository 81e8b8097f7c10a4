import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallest } from '../../src/graph/collections.ts';

describe('the smallest of many', () => {
  it('are the first of all in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(12), (items, limit) => {
        const order = (a: number, b: number): number => a - b;
        expect(smallest(items, limit, order)).toEqual([...items].sort(order).slice(0, limit));
      }),
    );
  });
});
