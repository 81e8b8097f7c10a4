import { boundingBoxOf, boxAround, middleOf, type Box, type Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';
import type { LayoutInput } from './layout-input.ts';

/** A layout input with a point, in model pixels, for each of its nodes. */
export interface Drawing {
  input: LayoutInput;
  points: Point[];
}

/** An edge in a drawing: its index, the indexes of its ends, and where these are. */
export interface EdgeSegment extends Segment {
  edge: number;
  a: number;
  b: number;
}

/** The edges both of whose ends have a point; loops are left out. */
export const edgeSegments = ({ edges }: LayoutInput, points: readonly (Point | undefined)[]): EdgeSegment[] =>
  edges.flatMap(([a, b], edge) => {
    const [from, to] = [points[a], points[b]];
    return from && to && a !== b ? [{ edge, a, b, from, to }] : [];
  });

/** Whether two edges have no node in common: only then can they cross. */
export const shareNoEnd = (one: EdgeSegment, other: EdgeSegment): boolean =>
  one.a !== other.a && one.a !== other.b && one.b !== other.a && one.b !== other.b;

/** The boxes of the nodes that have a point, labels included, in the order of the input. */
export const nodeBoxes = ({ nodes }: LayoutInput, points: readonly (Point | undefined)[]): Box[] =>
  nodes.flatMap(({ extents }, i) => (points[i] ? [boxAround(points[i], extents)] : []));

/** The smallest box around a drawing with its labels; none for an empty one. */
export const drawingBounds = (input: LayoutInput, points: readonly Point[]): Box | undefined =>
  boundingBoxOf(nodeBoxes(input, points));

/** The drawing moved so that its bounds are centred on 0, 0. */
export function centred(input: LayoutInput, points: Point[]): Point[] {
  const bounds = drawingBounds(input, points);
  if (!bounds) return points;
  const middle = middleOf(bounds);
  return points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}
