import type { HalfSize, Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';

/**
 * A control point of a bent edge, relative to the straight line between the centres of its ends, so that it
 * follows them when they move.
 */
export interface Bend {
  /** Share of the way from one end to the other. */
  along: number;
  /** Distance from the straight line in model pixels; positive is to the right of somebody who goes along. */
  aside: number;
}

/** The centres of the two nodes of an edge, and half their sizes: a bent edge begins at the border of its node. */
export interface EdgeEnds extends Segment {
  sizes: readonly [HalfSize, HalfSize];
}

/** How each edge is bent, by its id; one that is not named is straight. */
export type EdgeRoutes = ReadonlyMap<string, readonly Bend[]>;

/** Straight pieces that a curve between two control points is drawn with. */
const PIECES = 8;
/** A curve that leaves the straight line by less than this, in model pixels, is one piece. */
const FLAT = 0.2;

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** The control points of an edge, where its ends are now. */
export function controlPoints({ from, to }: Segment, bends: readonly Bend[]): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return bends.map(({ along, aside }) => ({
    x: from.x + dx * along - (dy / length) * aside,
    y: from.y + dy * along + (dx / length) * aside,
  }));
}

/** The bend that puts a control point there. */
export function bendAt({ from, to }: Segment, { x, y }: Point): Bend {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [x - from.x, y - from.y];
  return { along: (px * dx + py * dy) / (length * length), aside: (py * dx - px * dy) / length };
}

/** Where the way from the centre of a node to a point leaves the node, as if this were an ellipse. */
function borderTowards(centre: Point, to: Point, { width, height }: HalfSize): Point {
  const reach = Math.hypot((to.x - centre.x) / width, (to.y - centre.y) / height);
  return reach <= 1 ? centre : between(centre, to, 1 / reach);
}

/** What is seen of a straight edge: from the border of one node to that of the other. */
export const visiblePart = ({ from, to, sizes }: EdgeEnds): Point[] => [
  borderTowards(from, to, sizes[0]),
  borderTowards(to, from, sizes[1]),
];

/** A quadratic Bézier curve as straight pieces, without its first point (de Casteljau). */
function quadratic(from: Point, control: Point, to: Point): Point[] {
  const chord = between(from, to, 0.5);
  if (Math.hypot(control.x - chord.x, control.y - chord.y) / 2 < FLAT) return [to];
  return Array.from({ length: PIECES }, (_, k) => {
    const t = (k + 1) / PIECES;
    return between(between(from, control, t), between(control, to, t), t);
  });
}

/**
 * An edge as short straight pieces; a straight one from centre to centre, a bent one is a uniform quadratic
 * B-spline, which is a chain of quadratic Bézier curves that meet halfway between control points. It is the
 * curve that cytoscape draws through several control points.
 */
export function curvePoints(ends: EdgeEnds, bends: readonly Bend[] = []): Point[] {
  const controls = controlPoints(ends, bends);
  const [first, last] = [controls[0], controls.at(-1)];
  if (!first || !last) return [ends.from, ends.to];
  let start = borderTowards(ends.from, first, ends.sizes[0]);
  const border = borderTowards(ends.to, last, ends.sizes[1]);
  const points = [start];
  for (const [i, control] of controls.entries()) {
    const next = controls[i + 1];
    const end = next ? between(control, next, 0.5) : border;
    points.push(...quadratic(start, control, end));
    start = end;
  }
  return points;
}

/** The pieces between the points of a polyline. */
export const piecesOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).flatMap((to, i) => (points[i] ? [{ from: points[i], to }] : []));

/** The point halfway along a polyline. */
export const middleAlong = (points: readonly Point[]): { at: Point; direction: Point } =>
  pointAlong(points, 0.5);

/**
 * A point along a polyline, and the direction, of length 1, in which it goes there.
 * @param share of its length that lies before the point, from 0 to 1.
 */
export function pointAlong(points: readonly Point[], share: number): { at: Point; direction: Point } {
  const pieces = piecesOf(points).map((piece) => ({
    ...piece,
    length: Math.hypot(piece.to.x - piece.from.x, piece.to.y - piece.from.y),
  }));
  let left = pieces.reduce((sum, { length }) => sum + length, 0) * share;
  for (const { from, to, length } of pieces) {
    if (length > 0 && left <= length) {
      const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
      return { at: between(from, to, left / length), direction };
    }
    left -= length;
  }
  return { at: points[0] ?? { x: 0, y: 0 }, direction: { x: 1, y: 0 } };
}
