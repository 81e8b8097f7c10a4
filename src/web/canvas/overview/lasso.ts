import { boundingBoxOf, type Point } from '../geometry.ts';
import type { PointIndex } from './point-index.ts';

/** Whether a point lies inside a closed outline, by the even-odd rule. */
export function inside({ x, y }: Point, outline: readonly Point[]): boolean {
  let within = false;
  outline.forEach((corner, i) => {
    const before = outline.at(i - 1) ?? corner;
    // From the upper end down, so that it does not matter which way the outline is drawn.
    const [a, b] = corner.y < before.y ? [corner, before] : [before, corner];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  });
  return within;
}

/** The places of the points, x, y, x, y …, inside an outline; in their order. */
export function caught(outline: readonly Point[], xy: ArrayLike<number>, index: PointIndex): number[] {
  const box = boundingBoxOf(outline.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const found: number[] = [];
  if (box)
    index.visit(box, (at) => {
      if (inside({ x: xy[2 * at] ?? 0, y: xy[2 * at + 1] ?? 0 }, outline)) found.push(at);
    });
  return found.sort((a, b) => a - b);
}
