import type { Point } from '../geometry.ts';

/** Unit vector in which a way arrives that comes straight from a point. */
export function arrival(before: Point, to: Point): Point {
  const length = Math.hypot(to.x - before.x, to.y - before.y) || 1;
  return { x: (to.x - before.x) / length, y: (to.y - before.y) / length };
}

/** A point so far back along a direction. */
export const back = ({ x, y }: Point, { x: dx, y: dy }: Point, by: number): Point => ({
  x: x - dx * by,
  y: y - dy * by,
});

/** Length and half the width of an arrowhead, in model pixels. */
const HEAD = { length: 8.3, half: 4.15 };

/** The corners of the head of an arrow that comes straight from a point to its tip. */
export function arrowhead(before: Point, tip: Point): Point[] {
  const direction = arrival(before, tip);
  const foot = back(tip, direction, HEAD.length);
  const [across, down] = [-direction.y * HEAD.half, direction.x * HEAD.half];
  return [{ x: foot.x + across, y: foot.y + down }, tip, { x: foot.x - across, y: foot.y - down }];
}
