export interface Point {
  x: number;
  y: number;
}

/** An upright rectangle in model pixels; y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Segment {
  from: Point;
  to: Point;
}

/** Half the width and height of something around its middle. */
export interface Half {
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** How far something reaches from a point to its four sides, all of them positive. */
export type Reach = Box;

export const reachOf = ({ width, height }: Half): Reach => ({
  left: width,
  right: width,
  top: height,
  bottom: height,
});

/** A box that is told from a point, as it lies in the model. */
export const boxAt = ({ x, y }: Point, { left, top, right, bottom }: Box): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
});

export const around = (at: Point, reach: Reach): Box => ({
  left: at.x - reach.left,
  top: at.y - reach.top,
  right: at.x + reach.right,
  bottom: at.y + reach.bottom,
});

/** The middle of some points; 0, 0 for none. */
export const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

export const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** Area that two boxes share, 0 where they do not meet. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The smallest box around all of them; none for an empty list. */
export function hullOf(boxes: Iterable<Box>): Box | undefined {
  let hull: Box | undefined;
  for (const box of boxes) {
    hull = {
      left: Math.min(box.left, hull?.left ?? box.left),
      top: Math.min(box.top, hull?.top ?? box.top),
      right: Math.max(box.right, hull?.right ?? box.right),
      bottom: Math.max(box.bottom, hull?.bottom ?? box.bottom),
    };
  }
  return hull;
}

/** Whether a segment lies wholly on one side of a box: most do, and are told apart by this alone. */
const aside = ({ from, to }: Segment, { left, top, right, bottom }: Box): boolean =>
  (from.x < left && to.x < left) ||
  (from.x > right && to.x > right) ||
  (from.y < top && to.y < top) ||
  (from.y > bottom && to.y > bottom);

/** Length of the part of a segment that lies in a box (Liang and Barsky 1984). Called a million times a layout. */
export function lengthWithin(segment: Segment, box: Box): number {
  if (aside(segment, box)) return 0;
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
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** On which side of a line a point lies: the sign says it. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross; ends that only touch do not. */
export const cross = (a: Segment, b: Segment): boolean =>
  turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
  turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
