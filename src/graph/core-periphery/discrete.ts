import { mulberry32 } from '../random.ts';
import { classesOf, partitionCount, wholeSums, type Classes } from './classes.ts';
import { everyPartition } from './exact.ts';
import { DEFAULT_VARIANT, fitOf, type Fit, type Variant } from './ideal-pattern.ts';
import { localSearch } from './local-search.ts';
import { inHandyUnits, type Network } from './network.ts';
import { isBetter, Optima, type InCore } from './optima.ts';
import type { Computation } from './progress.ts';
import { withoutVariance, type Computed } from './undefined.ts';

/** Partitions up to which every one is visited: 20 parties of which no two are interchangeable. */
const EXACT_LIMIT = 2 ** 20;
/** Searches above that. */
const RESTARTS = 100;
/** Optima that are listed. */
export const LISTED = 100;

export interface CoreOptions {
  variant?: Variant;
  /** Partitions, but for interchangeable parties, up to which every one is visited. */
  limit?: number;
  restarts?: number;
  seed?: number;
  /** Optima that are listed at most. */
  listed?: number;
}

/** The core of a network, in all partitions that fit it best. */
export interface DiscreteCore {
  variant: Variant;
  /** Pearson correlation of the network with the ideal pattern, from −1 to 1. */
  fit: number;
  /** Whether every partition was visited; otherwise there may be a better one. */
  exact: boolean;
  /** Cores that are tied, each sorted, the smallest first and then by their parties; not more than are to be listed. */
  optima: string[][];
  /** How many there are: all if exact, otherwise those that the searches ended with. */
  total: number;
  /** By party, sorted: in the core of all optima, of some or of none. */
  inCore: ReadonlyMap<string, InCore>;
  /** Where not exact: how often the search began anew, and how often it ended with this fit. */
  restarts?: { count: number; reached: number };
}

/** Offers what searches end with, each partition once; counts how many searches end with the best fit. */
class Ends {
  readonly #optima: Optima;
  readonly #seen = new Set<string>();
  readonly #fits: number[] = [];

  constructor(optima: Optima) {
    this.#optima = optima;
  }

  visit(fit: number, counts: readonly number[]): void {
    this.#fits.push(fit);
    const key = counts.join();
    if (!this.#seen.has(key)) this.#optima.offer(fit, counts);
    this.#seen.add(key);
  }

  get reached(): number {
    return this.#fits.filter((fit) => !isBetter(this.#optima.fit, fit) && !Number.isNaN(fit)).length;
  }
}

function* searched(
  { classes, fit, optima }: { classes: Classes; fit: Fit; optima: Optima },
  { limit = EXACT_LIMIT, restarts = RESTARTS, seed = 1 }: CoreOptions,
): Computation<DiscreteCore['restarts']> {
  const total = partitionCount(classes);
  if (total <= limit) {
    yield* everyPartition(classes, fit, { total, visit: (value, counts) => optima.offer(value, counts) });
    return undefined;
  }
  const ends = new Ends(optima);
  yield* localSearch(classes, fit, {
    restarts,
    random: mulberry32(seed),
    visit: (value, counts) => ends.visit(value, counts),
  });
  return { count: restarts, reached: ends.reached };
}

/**
 * Core and periphery as a partition (Borgatti & Everett 2000, “Models of core/periphery structures”, Social Networks 21,
 * 375–395): the one whose ideal pattern correlates best with the known cells of the network off the diagonal, weights
 * included. Every partition is visited where there are few enough, interchangeable parties being counted and not
 * listed; otherwise the best of many seeded searches is taken, and `exact` is false. Fits within a billionth are tied.
 */
export function* discreteCore(
  network: Network,
  options: CoreOptions = {},
): Computation<Computed<DiscreteCore>> {
  const reason = withoutVariance(network);
  if (reason) return { reason };
  const { variant = DEFAULT_VARIANT, listed = LISTED } = options;
  const { network: scaled } = inHandyUnits(network);
  const classes = classesOf(scaled);
  const optima = new Optima(classes, listed);
  const restarts = yield* searched({ classes, fit: fitOf(variant, wholeSums(scaled)), optima }, options);
  if (optima.total === 0) return { reason: 'no-pattern' };
  return {
    variant,
    fit: optima.fit,
    exact: restarts === undefined,
    optima: optima.cores().map((core) => core.map((place) => network.ids[place] ?? '')),
    total: optima.total,
    inCore: optima.inCore(network.ids),
    ...(restarts && { restarts }),
  };
}
