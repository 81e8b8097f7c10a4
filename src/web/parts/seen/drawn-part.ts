/** A stretch of rows or columns: from the first to before the second, counted from 0. */
export type Stretch = readonly [from: number, to: number];

/** One that is drawn, and how many before it are not. */
export interface Drawn {
  at: number;
  skipped: number;
}

/** So many are drawn beyond each edge of what is seen, so that a turn of the wheel shows no blank. */
const BEYOND = 5;

/**
 * Which of some rows or columns are seen.
 * @param edges where each begins, and where the last ends, in rising order; in pixels
 * @param seen from where to where something is seen; in the same pixels
 */
export function stretchIn(edges: readonly number[], seen: Stretch): Stretch {
  const count = Math.max(0, edges.length - 1);
  const first = edges.findLastIndex((edge) => edge <= seen[0]);
  const after = edges.findIndex((edge) => edge >= seen[1]);
  const [from, to] = [Math.max(0, first), after < 0 ? count : after];
  return [Math.min(from, count), to];
}

/** What is to be drawn where so much is seen: what is drawn already, as long as that reaches far enough. */
export function drawnAround(drawn: Stretch, [from, to]: Stretch, count: number): Stretch {
  if (drawn[0] <= from && drawn[1] >= to && drawn[1] <= count) return drawn;
  return [Math.max(0, from - BEYOND), Math.min(count, to + BEYOND)];
}

/**
 * What is drawn of so many rows or columns: what is seen, and those that have to be there wherever they are, as the
 * one on which the keys stand.
 * @returns each with the number of those before it that are left out, and how many are left out at the end
 */
export function drawnOf(
  count: number,
  [from, to]: Stretch,
  kept: readonly number[],
): { drawn: readonly Drawn[]; rest: number } {
  const seen = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, i) => from + i);
  const others = kept.filter((at) => at >= 0 && at < count);
  const ats = [...new Set([...seen, ...others])].sort((a, b) => a - b);
  const drawn = ats.map((at, i): Drawn => ({ at, skipped: at - ((ats[i - 1] ?? -1) + 1) }));
  return { drawn, rest: count - ((ats.at(-1) ?? -1) + 1) };
}
