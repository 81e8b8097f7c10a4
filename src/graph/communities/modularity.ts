import type { Network } from '../core-periphery/network.ts';

/** By the place of each party, the number of its community. */
export type Partition = readonly number[];

/** Weights between places, those on the diagonal counted twice; what is unknown counts as no tie. */
export type Weights = readonly (readonly number[])[];

export const weightsOf = ({ cells }: Pick<Network, 'cells'>): Weights =>
  cells.map((row, i) => row.map((cell, j) => (i === j ? 0 : (cell ?? 0))));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** By place, the weights of all ties together. */
export const strengthsOf = (weights: Weights): number[] => weights.map(sum);

/**
 * How much more weight lies within communities than if the same strengths were tied by chance: at most 1, and 0 where
 * all are in one (Newman & Girvan 2004; with weights Newman 2004). 0 where nobody is tied.
 */
export function modularityOf(weights: Weights, partition: Partition): number {
  const strengths = strengthsOf(weights);
  const all = sum(strengths);
  if (all === 0) return 0;
  const inside = new Map<number, number>();
  const total = new Map<number, number>();
  for (const [i, row] of weights.entries()) {
    const own = partition[i] ?? -1;
    total.set(own, (total.get(own) ?? 0) + (strengths[i] ?? 0));
    for (const [j, weight] of row.entries())
      if (partition[j] === own) inside.set(own, (inside.get(own) ?? 0) + weight);
  }
  return sum([...total].map(([own, strength]) => (inside.get(own) ?? 0) / all - (strength / all) ** 2));
}

/** The same communities, numbered in the order in which they come up. */
export function numbered(partition: Partition): number[] {
  const numbers = new Map<number, number>();
  return partition.map((own) => {
    const known = numbers.get(own) ?? numbers.size;
    numbers.set(own, known);
    return known;
  });
}
