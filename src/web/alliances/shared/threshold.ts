import type { Shared } from '../../../graph/co-membership.ts';

/** So many lines for each party can still be followed. */
const LINES_A_PARTY = 2;

/** The threshold that is begun with: the lowest at which the lines can still be followed, and some are left. */
export function readableThreshold(pairs: readonly Shared[], parties: number): number {
  const counts = [...new Set(pairs.map(({ least }) => least))]
    .filter((least) => least > 0)
    .sort((a, b) => a - b);
  const linesFrom = (fewest: number): number => pairs.filter(({ least }) => least >= fewest).length;
  return counts.find((fewest) => linesFrom(fewest) <= parties * LINES_A_PARTY) ?? counts.at(-1) ?? 1;
}
