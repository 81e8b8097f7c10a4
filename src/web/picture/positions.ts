import type { Point } from '../../graph/view.ts';

type Positions = Readonly<Record<string, { x: number; y: number }>>;

/** A position as a view keeps it: whole pixels. */
const pointAt = ({ x, y }: { x: number; y: number }): Point => [Math.round(x), Math.round(y)];

/** Positions as a view keeps them. */
export const pointsAt = (positions: Positions): Record<string, Point> =>
  Object.fromEntries(Object.entries(positions).map(([id, at]) => [id, pointAt(at)]));

/**
 * Where a picture has settled, if that is news: nothing where it is about other entities than those shown
 * now, or says what is known.
 */
export function settledPositions(
  positions: Positions,
  shown: readonly { id: string }[],
  held: Readonly<Record<string, Point>> = {},
): Record<string, Point> | undefined {
  const entries = Object.entries(positions).map(([id, at]) => [id, pointAt(at)] as const);
  const same = entries.length === shown.length && shown.every(({ id }) => positions[id] !== undefined);
  const news = entries.some(([id, [x, y]]) => held[id]?.[0] !== x || held[id][1] !== y);
  return same && news ? Object.fromEntries(entries) : undefined;
}
