import type { Point } from '../../graph/view.ts';

/** A disc: its middle, and how far it reaches. */
export interface Disc {
  at: Point;
  radius: number;
}

/** Dots keep clear of every outline by so much. */
const CLEAR = 4;
/** How far dots stand from each other: as far as there is room for all. */
const STEPS = [10, 9, 8, 7, 6, 5];

/**
 * Where so many dots stand that lie inside some discs and outside others: nearest the middle of what they have to
 * themselves; undefined where they have no room.
 */
export function dotsIn(
  inside: readonly Disc[],
  outside: readonly Disc[],
  count: number,
): Point[] | undefined {
  for (const step of STEPS) {
    const free = grid(inside, step).filter(
      (point) =>
        inside.every((disc) => far(point, disc.at) <= disc.radius - CLEAR) &&
        outside.every((disc) => far(point, disc.at) >= disc.radius + CLEAR),
    );
    const middle = middleOf(free);
    const nearest = free.sort((a, b) => far(a, middle) - far(b, middle)).slice(0, count);
    if (nearest.length === count) return nearest;
  }
  return undefined;
}

const far = ([x, y]: Point, [u, v]: Point): number => Math.hypot(x - u, y - v);

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / Math.max(1, points.length),
  points.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, points.length),
];

/** Points in rows that are shifted against each other, over the first disc and in its middle. */
function grid([first]: readonly Disc[], step: number): Point[] {
  if (!first) return [];
  const { at, radius } = first;
  const rows = Math.ceil(radius / (step * 0.87));
  const columns = Math.ceil(radius / step) + 1;
  const each = (most: number): number[] => Array.from({ length: 2 * most + 1 }, (_, i) => i - most);
  return each(rows).flatMap((row) =>
    each(columns).map((column): Point => [
      at[0] + (column + (row % 2 === 0 ? 0 : 0.5)) * step,
      at[1] + row * step * 0.87,
    ]),
  );
}
