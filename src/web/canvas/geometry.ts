/** A point in the plane; y grows downwards. In model pixels unless a docstring says screen pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Turned by this, in radians, each point after the other, points on a spiral fill a disc evenly (Vogel 1979). */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Positions of nodes, by their id, in model pixels. */
export type NodePositions = ReadonlyMap<string, Point>;

export interface Size {
  width: number;
  height: number;
}

/** Half the width and half the height of something, measured from its middle. */
export type HalfSize = Size;

/** An axis-aligned rectangle; y grows downwards, so `top` is the smaller y. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Distances from an anchor point to the four sides of the box around it; all of them positive. */
export type Extents = Box;

/** The extents of something that lies symmetrically around its anchor point. */
export const extentsOf = ({ width, height }: HalfSize): Extents => ({
  left: width,
  right: width,
  top: height,
  bottom: height,
});

/** The box that `extents` span around a point. */
export const boxAround = (at: Point, extents: Extents): Box => ({
  left: at.x - extents.left,
  top: at.y - extents.top,
  right: at.x + extents.right,
  bottom: at.y + extents.bottom,
});

/** A box that is given relative to a point, in the coordinates of that point. */
export const boxAt = ({ x, y }: Point, { left, top, right, bottom }: Box): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
});

/** The box with each of its sides moved outwards by so many pixels. */
export const inflated = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const sizeOf = ({ left, top, right, bottom }: Box): Size => ({
  width: right - left,
  height: bottom - top,
});

export const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** Area that two boxes share, in square pixels; 0 where they do not overlap. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Distance between two boxes; 0 where they touch or overlap. */
export function boxDistance(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.sqrt(x * x + y * y);
}

/** Whether a point lies in a box or on its border. */
export const contains = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The smallest box around all of these; none for an empty list. */
export function boundingBoxOf(boxes: Iterable<Box>): Box | undefined {
  let bounds: Box | undefined;
  for (const box of boxes) {
    bounds = {
      left: Math.min(box.left, bounds?.left ?? box.left),
      top: Math.min(box.top, bounds?.top ?? box.top),
      right: Math.max(box.right, bounds?.right ?? box.right),
      bottom: Math.max(box.bottom, bounds?.bottom ?? box.bottom),
    };
  }
  return bounds;
}

/** The mean of some points; 0, 0 for none. */
export const centroidOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, { y }) => sum + y, 0) / Math.max(1, points.length),
});

/** The point at a distance and an angle (in radians, clockwise from the right) from a centre. */
export const polar = ({ x, y }: Point, radius: number, angle: number): Point => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});
