import { upperCells, type Network } from './network.ts';

/**
 * Why a figure is undefined.
 *
 * - `too-few-parties`: fewer than three parties
 * - `nothing-known`: every pair is unknown
 * - `no-ties`: every known pair weighs 0
 * - `all-alike`: every known pair weighs the same, so that nothing varies with anything
 * - `no-pattern`: no partition into core and periphery can be compared with the network
 * - `not-attained`: continuous coreness only: the error falls for as long as one value grows and the others vanish
 * - `several-minima`: continuous coreness only: different values err equally little
 */
export type UndefinedReason =
  | 'too-few-parties'
  | 'nothing-known'
  | 'no-ties'
  | 'all-alike'
  | 'no-pattern'
  | 'not-attained'
  | 'several-minima';

/** A figure, or why there is none. */
export type Computed<T> = T | { reason: UndefinedReason };

/** Whether there is no figure. */
export const isUndefined = <T extends object>(
  computed: Computed<T>,
): computed is { reason: UndefinedReason } => 'reason' in computed;

/** Why nothing can be correlated with a network; undefined where something can. */
export function withoutVariance(network: Network): UndefinedReason | undefined {
  if (network.ids.length < 3) return 'too-few-parties';
  const known = upperCells(network).filter((cell) => cell !== undefined);
  const [first] = known;
  if (first === undefined) return 'nothing-known';
  if (known.some((cell) => cell !== first)) return undefined;
  return first === 0 ? 'no-ties' : 'all-alike';
}
