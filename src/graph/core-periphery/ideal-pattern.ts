/**
 * What is expected of a pair of which one is in the core and the other in the periphery (Borgatti & Everett 2000, “Models
 * of core/periphery structures”, Social Networks 21, 375–395, discuss all three):
 *
 * - `missing`: nothing; such pairs are left out (their preference, and the default)
 * - `either`: 1; a tie wherever one of both is in the core
 * - `both`: 0; a tie only where both are
 */
export const VARIANTS = ['missing', 'either', 'both'] as const;
export type Variant = (typeof VARIANTS)[number];
export const DEFAULT_VARIANT: Variant = 'missing';

/** Sums over some known cells. */
export interface Sums {
  /** How many they are. */
  cells: number;
  weights: number;
  /** Of the squares of the weights. */
  squares: number;
}

/** The fit of a partition, by the sums over pairs in the core and over pairs in the periphery; NaN where undefined. */
export type Fit = (core: Sums, periphery: Sums) => number;

/** So little variance, as part of the largest that there could be, is the rounding of none. */
const ROUNDING = 1e-12;

/**
 * The Pearson correlation of the cells of a network with an ideal pattern of ones and zeros. It is undefined, and the
 * partition excluded, unless the pattern holds a known cell of which 1 is expected and a known cell of which 0 is, and
 * the cells that are compared vary. So neither nobody nor everybody is a core, and with `missing` the core and the
 * periphery have at least two parties each.
 * @param whole sums over all pairs.
 */
export function fitOf(variant: Variant, whole: Sums): Fit {
  const left = variant === 'missing';
  const either = variant === 'either';
  return (core, periphery) => {
    const cells = left ? core.cells + periphery.cells : whole.cells;
    const weights = left ? core.weights + periphery.weights : whole.weights;
    const squares = left ? core.squares + periphery.squares : whole.squares;
    const ones = either ? whole.cells - periphery.cells : core.cells;
    const onesWeights = either ? whole.weights - periphery.weights : core.weights;
    const spread = cells * squares - weights ** 2;
    if (!(ones > 0 && ones < cells && spread > ROUNDING * cells * squares)) return NaN;
    const fit = (cells * onesWeights - ones * weights) / Math.sqrt(spread * ones * (cells - ones));
    return Math.max(-1, Math.min(1, fit));
  };
}
