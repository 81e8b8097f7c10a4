import { inflated, type Box, type Point } from './geometry.ts';

/** A straight line between two points. */
export interface Segment {
  from: Point;
  to: Point;
}

/**
 * Whether a segment lies wholly to one side of a box, by more than a distance: most do, and this is the cheap way to
 * tell.
 */
const onOneSide = ({ from, to }: Segment, { left, top, right, bottom }: Box, by = 0): boolean =>
  (from.x < left - by && to.x < left - by) ||
  (from.x > right + by && to.x > right + by) ||
  (from.y < top - by && to.y < top - by) ||
  (from.y > bottom + by && to.y > bottom + by);

/**
 * Length in pixels of the part of a segment that lies in a box, 0 where it misses it: parametric line
 * clipping after Liang and Barsky 1984. A layout calls it about a million times.
 */
export function clippedLength(segment: Segment, box: Box): number {
  if (onOneSide(segment, box)) return 0;
  const { from, to } = segment;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  if (dx !== 0) {
    const [a, b] = [(box.left - from.x) / dx, (box.right - from.x) / dx];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  if (dy !== 0) {
    const [a, b] = [(box.top - from.y) / dy, (box.bottom - from.y) / dy];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/**
 * Whether a segment comes nearer to a box than a distance, in pixels. A layout asks it a million times, and nearly
 * always of one that lies to one side: no box is made for those.
 */
export const comesNear = (segment: Segment, box: Box, by: number): boolean =>
  !onOneSide(segment, box, by) && clippedLength(segment, inflated(box, by)) > 0;

/** The part of a segment that lies on the inner side of a border: where `depth` is above zero. */
function insideOf({ from, to }: Segment, depth: (at: Point) => number): Segment | undefined {
  const [first, last] = [depth(from), depth(to)];
  if (first <= 0 && last <= 0) return undefined;
  const share = first / (first - last);
  const border = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  return { from: first < 0 ? border : from, to: last < 0 ? border : to };
}

/** The part of a segment that lies in a box, cut off at one side after another; none where it misses it. */
export function clippedTo(segment: Segment, { left, top, right, bottom }: Box): Segment | undefined {
  const depths = [
    ({ x }: Point) => x - left,
    ({ x }: Point) => right - x,
    ({ y }: Point) => y - top,
    ({ y }: Point) => bottom - y,
  ];
  return depths.reduce<Segment | undefined>((part, depth) => part && insideOf(part, depth), segment);
}

/** Which way the path a, b, c turns: positive for one way, negative for the other, 0 for straight on. */
const orientation = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross; segments that only touch with an end do not. */
export const segmentsCross = (a: Segment, b: Segment): boolean =>
  orientation(a.from, a.to, b.from) * orientation(a.from, a.to, b.to) < 0 &&
  orientation(b.from, b.to, a.from) * orientation(b.from, b.to, a.to) < 0;
