/** So little variance, as part of the largest that there could be, is the rounding of none. */
const ROUNDING = 1e-12;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Pearson's correlation of two lists, as far as both are known; undefined where one of them does not vary.
 */
export function correlation(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): number | undefined {
  const pairs = first.flatMap((x, at): [number, number][] => {
    const y = second[at];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
  const meanOf = (side: 0 | 1): number => sum(pairs.map((pair) => pair[side])) / pairs.length;
  const [meanX, meanY] = [meanOf(0), meanOf(1)];
  const spreadOf = (side: 0 | 1, mean: number): number => sum(pairs.map((pair) => (pair[side] - mean) ** 2));
  const [spreadX, spreadY] = [spreadOf(0, meanX), spreadOf(1, meanY)];
  const flat = (spread: number, side: 0 | 1): boolean =>
    !(spread > ROUNDING * sum(pairs.map((pair) => pair[side] ** 2)));
  if (flat(spreadX, 0) || flat(spreadY, 1)) return undefined;
  const shared = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
  return Math.max(-1, Math.min(1, shared / Math.sqrt(spreadX * spreadY)));
}
