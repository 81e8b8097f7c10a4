import { mulberry32, shuffled } from '../random.ts';
import { classesOf, partitionCount, wholeSums } from './classes.ts';
import type { CoreOptions, DiscreteCore } from './discrete.ts';
import { everyPartition } from './exact.ts';
import { fitOf, type Variant } from './ideal-pattern.ts';
import { localSearch } from './local-search.ts';
import { inHandyUnits, upperCells, withUpperCells, type Network } from './network.ts';
import { isBetter } from './optima.ts';
import type { Computation } from './progress.ts';

/**
 * What a fit amounts to, in words; the bounds are ours.
 *
 * - `none`: more than one in a hundred random networks fit as well, however good the fit is
 * - `weak`: fewer do, but less than a quarter of the variance is accounted for (the fit is below 0.5)
 * - `clear`: fewer do, and the fit is 0.5 or more
 * - `ideal`: fewer do, and the fit is 1
 */
export type Verdict = 'none' | 'weak' | 'clear' | 'ideal';

/** Random networks, and partitions up to which every one of theirs is visited. */
const SAMPLES = 200;
const EXACT_SAMPLE = 2 ** 11;
/** Searches in a random network: fewer the larger it is, but never few. */
const searchesIn = (parties: number): number => Math.max(5, Math.min(20, Math.floor(1000 / parties)));

const CHANCE = 0.01;
const CLEAR_FIT = 0.5;

/** A fit beside those of random networks. */
export interface Judgement {
  verdict: Verdict;
  /** How many random networks there were, and how many of them fit as well or better. */
  samples: number;
  asGood: number;
  /** The probability of so good a fit by chance: (asGood + 1) / (samples + 1). */
  chance: number;
}

export interface JudgeOptions extends Pick<CoreOptions, 'seed'> {
  samples?: number;
  /** Makes a random network of another one; unless given, by dealing its weights out anew. */
  randomized?: (network: Network, random: () => number) => Network;
}

/** The same parties and the same weights, dealt out anew among the pairs that are known. */
function dealtAnew(network: Network, random: () => number): Network {
  const upper = upperCells(network);
  const dealt = shuffled(
    upper.filter((cell) => cell !== undefined),
    random,
  );
  return withUpperCells(
    network,
    upper.map((cell) => (cell === undefined ? undefined : dealt.pop())),
  );
}

/** Whether some partition of a network fits as well. */
function* fitsAsWell(
  network: Network,
  { fit, variant, random }: { fit: number; variant: Variant; random: () => number },
): Computation<boolean> {
  const classes = classesOf(network);
  const score = fitOf(variant, wholeSums(network));
  let asGood = false;
  const visit = (value: number): void => void (asGood ||= !Number.isNaN(value) && !isBetter(fit, value));
  const total = partitionCount(classes);
  if (total <= EXACT_SAMPLE) yield* everyPartition(classes, score, { total, visit });
  else
    yield* localSearch(classes, score, {
      ...{ restarts: searchesIn(network.ids.length), random, visit },
      enough: () => asGood,
    });
  return asGood;
}

function verdictOf(fit: number, chance: number): Verdict {
  if (chance > CHANCE) return 'none';
  if (fit < CLEAR_FIT) return 'weak';
  return isBetter(1, fit) ? 'clear' : 'ideal';
}

/**
 * Judge a fit by what chance brings about: a permutation test (Boyd, Fitzgerald & Beck 2006, “Computing core/periphery
 * structures and permutation tests for social relations data”, Social Networks 28, 165–178). The best partition always
 * fits somewhat, so the fit is held against the best fits of random networks with the same parties and the same weights,
 * and so with the same density. How many ties a party has is not kept: a party with many ties is what a core is made of.
 */
export function* judge(
  network: Network,
  { fit, variant }: Pick<DiscreteCore, 'fit' | 'variant'>,
  { seed = 1, samples = SAMPLES, randomized = dealtAnew }: JudgeOptions = {},
): Computation<Judgement> {
  const random = mulberry32(seed);
  const { network: scaled } = inHandyUnits(network);
  let asGood = 0;
  for (let done = 0; done < samples; done++) {
    const search = fitsAsWell(randomized(scaled, random), { fit, variant, random });
    let step = search.next();
    for (; !step.done; step = search.next()) yield { step: 'random', done, total: samples };
    if (step.value) asGood++;
    yield { step: 'random', done: done + 1, total: samples };
  }
  const chance = (asGood + 1) / (samples + 1);
  return { verdict: verdictOf(fit, chance), samples, asGood, chance };
}
