import type { Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';

const lengthOf = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A point on the way from a corner to its neighbour, where the rounding of the corner ends. */
function towards(corner: Point, neighbour: Point, rounding: number): Point {
  const length = lengthOf(corner, neighbour) || 1;
  const share = Math.min(rounding, length / 2) / length;
  return { x: corner.x + (neighbour.x - corner.x) * share, y: corner.y + (neighbour.y - corner.y) * share };
}

/**
 * Control points of a curve that follows a way with rounded corners, and is straight between them.
 * @param rounding how far from a corner its rounding begins and ends, at most; it cuts the corner by a sixth of that
 */
export const roundedControls = (
  { from, to }: Segment,
  corners: readonly Point[],
  rounding: number,
): Point[] =>
  corners.flatMap((corner, i) => [
    towards(corner, corners[i - 1] ?? from, rounding),
    corner,
    towards(corner, corners[i + 1] ?? to, rounding),
  ]);
