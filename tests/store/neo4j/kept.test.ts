import { describe, expect, it } from 'vitest';
import { Kept } from '../../../src/store/neo4j/kept.ts';

const keptWords = (most: number): Kept<string> => new Kept({ most, sizeOf: (word) => word.length });

describe('what is kept', () => {
  it('is there again by its id, as it was given', () => {
    const kept = keptWords(100);
    kept.set('a', 'one');
    kept.set('a', 'one');
    expect([kept.get('a'), kept.get('b')]).toEqual(['one', undefined]);
  });

  it('is never more than was bounded, however much is given', () => {
    const kept = keptWords(100);
    const ids = Array.from({ length: 1000 }, (_, at) => `id${at}`);
    for (const id of ids) kept.set(id, 'ten signs!');
    const left = ids.filter((id) => kept.get(id) !== undefined);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThanOrEqual(10);
  });

  it('is what was asked for last', () => {
    const kept = keptWords(100);
    kept.set('wanted', 'ten signs!');
    for (let at = 0; at < 50; at++) {
      kept.set(`other${at}`, 'ten signs!');
      expect(kept.get('wanted'), `after ${at}`).toBe('ten signs!');
    }
    expect(kept.get('other0')).toBeUndefined();
  });

  it('holds nothing that is larger than all of it', () => {
    const kept = keptWords(5);
    kept.set('a', 'longer than that');
    expect(kept.get('a')).toBeUndefined();
  });
});
