import { describe, expect, it } from 'vitest';
import { inCommon } from '../../../src/web/picture/common-neighbours.ts';

const joined = (ids: readonly string[], degrees: Record<string, number> = {}) => ({
  entities: ids.map((id) => ({ id })),
  degrees,
});

describe('common neighbours', () => {
  it('are those of at least two, of most of them first, and nobody who is shown', () => {
    const of = [joined(['a', 'b', 'c', 'd']), joined(['b', 'c', 'd']), joined(['c', 'd', 'e'])];
    expect(inCommon(of, { shown: ['d'], limit: 9 })).toEqual(['c', 'b']);
  });

  it('of as many are sorted by their own neighbours, then by id, and cut off', () => {
    const of = [joined(['a', 'b', 'c'], { a: 1, b: 5, c: 1 }), joined(['a', 'b', 'c'])];
    expect(inCommon(of, { shown: [], limit: 9 })).toEqual(['b', 'a', 'c']);
    expect(inCommon(of, { shown: [], limit: 2 })).toEqual(['b', 'a']);
  });
});
