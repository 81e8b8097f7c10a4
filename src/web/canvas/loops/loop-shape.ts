import { boundingBoxOf, inflated, polar, type Box, type HalfSize, type Point } from '../geometry.ts';

/** An edge from a node to itself, drawn as a petal; angles in radians, clockwise from the right. */
export interface LoopShape {
  /** Where its outermost point is, seen from the centre of the node. */
  direction: number;
  /** Angle between its two control points, seen from there. */
  sweep: number;
  /** Distance of its control points from there, in model pixels. */
  reach: number;
}

/** How far a loop stands out from its node, and half the distance of its control points, in model pixels. */
const HEIGHT = 30;
const HALF_WIDTH = 23;
/** Where a node has more loops than find room beside each other, the next ones are larger by so much. */
const GROWTH = 14;
/** How many stand beside each other. */
const LOOPS_OF_ONE_SIZE = 5;
/** Half the width of what lies on it, its stroke or an arrowhead, and some space. */
const MARGIN = 4;
/** Pieces of the polyline that stands for one half of a loop, and parts of a loop that have a box each. */
const STEPS = 6;
const PARTS = 4;

/**
 * A loop of a node.
 * @param rank how many loops the node has before this one
 */
export function loopShape(direction: number, { width, height }: HalfSize, rank = 0): LoopShape {
  const larger = Math.floor(rank / LOOPS_OF_ONE_SIZE) * GROWTH;
  const outermost = Math.max(width, height) + HEIGHT + larger;
  const half = Math.atan2(HALF_WIDTH + larger / 2, outermost);
  return { direction, sweep: 2 * half, reach: outermost / Math.cos(half) };
}

/** The outermost point of a loop, relative to the centre of its node. */
export const outermostOf = ({ direction, sweep, reach }: LoopShape): Point =>
  polar({ x: 0, y: 0 }, reach * Math.cos(sweep / 2), direction);

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** Points of a quadratic Bézier curve. */
const curve = (from: Point, control: Point, to: Point): Point[] =>
  Array.from({ length: STEPS + 1 }, (_, k) => {
    const t = k / STEPS;
    return between(between(from, control, t), between(control, to, t), t);
  });

/** A loop as a polyline from the centre of its node back to it: two quadratic Bézier curves that meet outermost. */
export function loopPoints(shape: LoopShape): Point[] {
  const { direction, sweep, reach } = shape;
  const centre = { x: 0, y: 0 };
  const [out, back] = [
    polar(centre, reach, direction - sweep / 2),
    polar(centre, reach, direction + sweep / 2),
  ];
  const outermost = outermostOf(shape);
  return [...curve(centre, out, outermost), ...curve(outermost, back, centre)];
}

/** What a loop covers, relative to the centre of its node: the boxes of its parts, which hug it when it is aslant. */
export function loopBoxes(shape: LoopShape): Box[] {
  const points = loopPoints(shape);
  return Array.from({ length: PARTS }, (_, k) => {
    const part = points.slice((k * points.length) / PARTS, ((k + 1) * points.length) / PARTS + 1);
    const boxes = part.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }));
    return inflated(boundingBoxOf(boxes) ?? { left: 0, right: 0, top: 0, bottom: 0 }, MARGIN);
  });
}
