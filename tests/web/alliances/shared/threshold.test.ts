import { describe, expect, it } from 'vitest';
import { readableThreshold } from '../../../../src/web/alliances/shared/threshold.ts';

const pairs = (...counts: number[]) =>
  counts.map((least, at) => ({ a: `a${at}`, b: `b${at}`, least, most: least }));

describe('the threshold that shared circles begin with', () => {
  it('is the lowest at which the lines can still be followed', () => {
    expect(readableThreshold(pairs(1, 1, 1, 1, 1, 2, 2, 3), 2)).toBe(2);
    expect(readableThreshold(pairs(1, 2, 3), 2)).toBe(1);
  });

  it('leaves the strongest pairs, however many they are', () => {
    expect(readableThreshold(pairs(4, 4, 4, 4, 4), 2)).toBe(4);
  });

  it('is one where nobody shares anything', () => {
    expect(readableThreshold(pairs(0, 0), 3)).toBe(1);
    expect(readableThreshold([], 0)).toBe(1);
  });
});
