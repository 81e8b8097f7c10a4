import { mulberry32, shuffled } from '../random.ts';
import { upperCells, withUpperCells, type Network } from '../core-periphery/network.ts';
import { adjustedRand } from './agreement.ts';
import { louvain } from './louvain.ts';
import { modularityOf, weightsOf, type Partition } from './modularity.ts';

/** How often the method is run, each time with another seed, and on how many random networks once. */
const RUNS = 50;
const RANDOM_NETWORKS = 200;
/** From this agreement of runs on communities are called stable; below this they are no finding. The bounds are ours. */
const STABLE = 0.9;
const LEAST = 0.5;
/** If more random networks than one in a hundred divide as well, chance is enough of an explanation. */
const BY_CHANCE = 0.01;

export type Verdict = 'none' | 'unstable' | 'stable';

export interface Communities {
  /** Of the run with the highest modularity, largest first; each sorted. */
  communities: string[][];
  modularity: number;
  runs: number;
  /** How many runs reached that modularity. */
  reached: number;
  /** How far two runs agree on the average (adjusted Rand index). */
  agreement: number;
  /** Of the pairs that are together in that run, the share that is together in every run; 1 where there are none. */
  together: number;
  /** Random networks, and how many of them divided at least as well in one run as this network in its middle run. */
  samples: number;
  asGood: number;
  /** Pairs of which nobody knows whether they are tied: they count as not tied. */
  unknown: number;
  verdict: Verdict;
}

/** Why there are no communities to speak of. */
export interface NoCommunities {
  reason: 'no-ties';
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function groupsOf(ids: readonly string[], partition: Partition): string[][] {
  const groups = new Map<number, string[]>();
  for (const [at, own] of partition.entries()) groups.set(own, [...(groups.get(own) ?? []), ids[at] ?? '']);
  return [...groups.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function togetherIn(best: Partition, runs: readonly Partition[]): number {
  let [all, always] = [0, 0];
  for (let i = 0; i < best.length; i++)
    for (let j = i + 1; j < best.length; j++) {
      if (best[i] !== best[j]) continue;
      all++;
      if (runs.every((run) => run[i] === run[j])) always++;
    }
  return all === 0 ? 1 : always / all;
}

/** The network with the weights of its known pairs dealt out anew among them. */
function dealtAnew(network: Network, random: () => number): Network {
  const upper = upperCells(network);
  const known = shuffled(
    upper.filter((cell) => cell !== undefined),
    random,
  );
  return withUpperCells(
    network,
    upper.map((cell) => (cell === undefined ? undefined : known.pop())),
  );
}

const verdictOf = (agreement: number, byChance: number): Verdict => {
  if (byChance > BY_CHANCE || agreement < LEAST) return 'none';
  return agreement >= STABLE ? 'stable' : 'unstable';
};

/**
 * Communities by the Louvain method over many seeds, how far its runs agree, and whether random networks of the same
 * weights divide as well. The method finds communities in everything, so none of it is a finding without the other two.
 */
export function communitiesOf(network: Network): Communities | NoCommunities {
  const weights = weightsOf(network);
  if (weights.every((row) => row.every((weight) => weight === 0))) return { reason: 'no-ties' };
  const runs = Array.from({ length: RUNS }, (_, seed) => louvain(weights, mulberry32(seed + 1)));
  const fits = runs.map((run) => modularityOf(weights, run));
  const modularity = Math.max(...fits);
  const best = runs[fits.indexOf(modularity)] ?? [];
  const agreement = mean(runs.flatMap((a, i) => runs.slice(i + 1).map((b) => adjustedRand(a, b))));
  const middle = fits.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const asGood = Array.from({ length: RANDOM_NETWORKS }, (_, seed) => {
    const random = mulberry32(10_000 + seed);
    const dealt = weightsOf(dealtAnew(network, random));
    return modularityOf(dealt, louvain(dealt, random));
  }).filter((fit) => fit >= middle - 1e-9).length;
  return {
    communities: groupsOf(network.ids, best),
    ...{ modularity, runs: RUNS, reached: fits.filter((fit) => fit >= modularity - 1e-9).length, agreement },
    ...{ together: togetherIn(best, runs), samples: RANDOM_NETWORKS, asGood },
    unknown: upperCells(network).filter((cell) => cell === undefined).length,
    verdict: verdictOf(agreement, asGood / RANDOM_NETWORKS),
  };
}
