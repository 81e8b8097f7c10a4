import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralityOf } from '../../../src/graph/centrality/centrality.ts';
import { networkOf, type Pair } from '../../../src/graph/core-periphery/network.ts';
import { karate } from '../core-periphery/known-networks.ts';

const tie = (a: string, b: string, weight: Pair['weight'] = 1): Pair => ({ a, b, weight });
const betweenness = (pairs: readonly Pair[]) =>
  Object.fromEntries(centralityOf(networkOf(pairs)).map((one) => [one.id, one.betweenness]));

describe('centrality', () => {
  it('of a star is all in its middle: every pair of leaves goes over it', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    expect(betweenness(leaves.map((leaf) => tie('hub', leaf)))).toEqual({
      ...Object.fromEntries(leaves.map((leaf) => [leaf, 0])),
      hub: 10,
    });
  });

  it('of a path is i times n - 1 - i', () => {
    expect(betweenness([tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'e')])).toEqual({
      ...{ a: 0, b: 3, c: 4, d: 3, e: 0 },
    });
  });

  it('is shared where two ways are as short', () => {
    expect(betweenness([tie('a', 'b'), tie('b', 'c'), tie('c', 'd'), tie('d', 'a')])).toEqual({
      ...{ a: 0.5, b: 0.5, c: 0.5, d: 0.5 },
    });
  });

  it('of the karate club is highest for its first member, with 231.07 paths and 16 ties', () => {
    const [first] = centralityOf(karate()).toSorted((a, b) => b.betweenness - a.betweenness);
    expect(first).toMatchObject({ id: '01', degree: 16, strength: 16, unknown: 0 });
    expect(first?.betweenness).toBeCloseTo(231.071, 3);
  });

  it('adds up weights, and counts what nobody knows apart', () => {
    const [a] = centralityOf(networkOf([tie('a', 'b', 3), tie('a', 'c', 'unknown'), tie('a', 'd', 0)]));
    expect(a).toEqual({ id: 'a', degree: 1, strength: 3, betweenness: 0, unknown: 1 });
  });

  it('is the same whatever the parties are called', () => {
    const number = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 25 }), (ends) => {
        const named = (name: (n: number) => string) =>
          new Map(
            centralityOf(networkOf(ends.map(([a, b]) => tie(name(a), name(b))))).map((one) => [one.id, one]),
          );
        const [plain, other] = [named((n) => `p${n}`), named((n) => `q${8 - n}`)];
        for (const n of new Set(ends.flat())) {
          const [one, same] = [plain.get(`p${n}`), other.get(`q${8 - n}`)];
          expect(same?.betweenness).toBeCloseTo(one?.betweenness ?? -1, 9);
          expect([same?.degree, same?.strength]).toEqual([one?.degree, one?.strength]);
        }
      }),
    );
  });
});
