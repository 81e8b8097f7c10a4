import type { Partition } from './modularity.ts';

const pairs = (count: number): number => (count * (count - 1)) / 2;
const counted = (keys: Iterable<string | number>): number[] => {
  const counts = new Map<string | number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()];
};
const pairsWithin = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + pairs(count), 0);

/**
 * How far two partitions of the same parties agree, chance taken out: 1 where they are the same, about 0 where they agree
 * as by chance (the adjusted Rand index of Hubert & Arabie 1985).
 */
export function adjustedRand(a: Partition, b: Partition): number {
  const both = pairsWithin(counted(a.map((own, at) => `${own} ${b[at]}`)));
  const [inA, inB] = [pairsWithin(counted(a)), pairsWithin(counted(b))];
  const expected = a.length < 2 ? 0 : (inA * inB) / pairs(a.length);
  const most = (inA + inB) / 2;
  // Everybody together, or everybody alone, in both.
  return most === expected ? 1 : (both - expected) / (most - expected);
}
