import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf, type Pair } from '../../../src/graph/core-periphery/network.ts';
import { adjustedRand } from '../../../src/graph/communities/agreement.ts';
import { communitiesOf, type Communities } from '../../../src/graph/communities/communities.ts';
import { louvain } from '../../../src/graph/communities/louvain.ts';
import { modularityOf, weightsOf } from '../../../src/graph/communities/modularity.ts';
import { mulberry32 } from '../../../src/graph/random.ts';
import { karate, ring } from '../core-periphery/known-networks.ts';

const found = (network: Parameters<typeof communitiesOf>[0]): Communities => {
  const communities = communitiesOf(network);
  if ('reason' in communities) throw new Error(communities.reason);
  return communities;
};
const clique = (name: string, size: number): Pair[] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: i }, (__, j) => ({ a: `${name}${i}`, b: `${name}${j}`, weight: 1 })),
  ).flat();
const pairs: fc.Arbitrary<Pair[]> = fc.array(
  fc.record({
    a: fc.integer({ min: 0, max: 9 }).map(String),
    b: fc.integer({ min: 0, max: 9 }).map(String),
    weight: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 30 },
);
const partition = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });

describe('communities', () => {
  it('divide the karate club with a modularity of 0.4198, the highest there is', () => {
    const { modularity, communities, runs, reached } = found(karate());
    expect(modularity).toBeCloseTo(0.4198, 4);
    expect(communities).toHaveLength(4);
    expect(runs).toBe(50);
    expect(reached).toBeGreaterThan(0);
  });

  it('find two cliques that one tie joins, in every run, and call that stable', () => {
    const two = networkOf([...clique('a', 6), ...clique('b', 6), { a: 'a0', b: 'b0', weight: 1 }]);
    const { communities, agreement, together, verdict, asGood } = found(two);
    expect(communities.map((one) => one.length)).toEqual([6, 6]);
    expect([agreement, together, verdict, asGood]).toEqual([1, 1, 'stable', 0]);
  });

  it('are no finding in a ring or where everybody is tied to everybody', () => {
    expect(found(ring(12)).verdict).not.toBe('stable');
    expect(found(networkOf(clique('a', 8))).verdict).toBe('none');
  });

  it('are undefined where nobody is tied, and count what nobody knows', () => {
    expect(communitiesOf(networkOf([], ['a', 'b']))).toEqual({ reason: 'no-ties' });
    const some = networkOf([...clique('a', 3), { a: 'a0', b: 'c', weight: 'unknown' }]);
    expect(found(some).unknown).toBe(1);
  });

  it('have the same modularity whatever the parties are called, and at most 1', () => {
    fc.assert(
      fc.property(pairs, partition, (some, own) => {
        const ids = Array.from({ length: 10 }, (_, i) => String(i));
        const named = (id: string): string => `n${9 - Number(id)}`;
        const plain = modularityOf(weightsOf(networkOf(some, ids)), own);
        const renamed = some.map(({ a, b, weight }) => ({ a: named(a), b: named(b), weight }));
        const other = modularityOf(weightsOf(networkOf(renamed, ids.map(named))), own.toReversed());
        expect(other).toBeCloseTo(plain, 10);
        expect(plain).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are never worse than all in one', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), (some, seed) => {
        const weights = weightsOf(networkOf(some));
        expect(modularityOf(weights, louvain(weights, mulberry32(seed)))).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe('the agreement of two partitions', () => {
  it('is 1 for the same, whatever their numbers, and goes both ways', () => {
    fc.assert(
      fc.property(partition, partition, (a, b) => {
        expect(
          adjustedRand(
            a,
            a.map((own) => 7 - own),
          ),
        ).toBeCloseTo(1, 10);
        expect(adjustedRand(a, b)).toBeCloseTo(adjustedRand(b, a), 10);
      }),
    );
  });

  it('is below that of chance where every pair is parted', () => {
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 10);
  });
});
