import {
  areaOf,
  boxAround,
  contains,
  extentsOf,
  inflated,
  overlapArea,
  type Box,
  type Point,
} from '../geometry.ts';
import { clippedLength, segmentsCross, type Segment } from '../segments.ts';
import { edgeSegments, nodeBoxes } from './drawing.ts';
import { neighboursOf, type LayoutInput, type LayoutNode } from './layout-input.ts';

/** Space around a new node. */
export const GAP = 8;
/** Costs, in square pixels of overlap; the values are our own. */
export const COST = {
  overlap: 4,
  /** That the node itself stands on another one: an edge between them could not be drawn. */
  onNode: Infinity,
  /** A pixel of an edge that runs through a node or its label. */
  through: 40,
  /** A pixel away from the ideal distance. */
  distance: 3,
  /** A pixel away from the middle of its column. */
  aside: 30,
  /** A pixel of area outside what is seen. */
  outside: 3,
  /** A radian away from the direction that is free. */
  direction: 220,
};

/** A drawing in which some nodes have a point already; it grows while the others are placed. */
export interface PartialDrawing {
  input: LayoutInput;
  neighbours: Set<number>[];
  /** By index; undefined where a node still waits. */
  points: (Point | undefined)[];
  boxes: Box[];
  /** The nodes without their labels. */
  bodies: Box[];
  segments: Segment[];
  /** What a crossing costs, in square pixels of overlap. */
  crossing: number;
}

/** A point to try, and what it costs before anything is in the way. */
export interface Candidate {
  at: Point;
  base: number;
}

/** A neighbour that has a point; the radius is that of the node itself, without its label. */
export interface PlacedNeighbour extends Point {
  index: number;
  radius: number;
}

export const placedNeighbours = (
  { input, neighbours, points }: PartialDrawing,
  index: number,
): PlacedNeighbour[] =>
  [...(neighbours[index] ?? [])].flatMap((other) => {
    const [at, node] = [points[other], input.nodes[other]];
    return at && node ? [{ ...at, index: other, radius: Math.min(...Object.values(node.extents)) }] : [];
  });

/** A node without its label, and the space that it keeps from others. */
function bodyOf({ extents, footprint }: LayoutNode, at: Point): Box {
  const least = Math.min(...Object.values(extents));
  const half = footprint?.halfSize ?? { width: least, height: least };
  return inflated(boxAround(at, extentsOf(half)), GAP / 2);
}

/** What a node and its edges would cover and cross at a point; no longer counted once it is more than `most`. */
function costAt(
  drawing: PartialDrawing,
  node: LayoutNode,
  { at, neighbours, most }: { at: Point; neighbours: Point[]; most: number },
): number {
  const box = inflated(boxAround(at, node.extents), GAP);
  const own = neighbours.map((neighbour) => ({ from: neighbour, to: at }));
  const { view } = drawing.input;
  const body = bodyOf(node, at);
  if (drawing.bodies.some((other) => overlapArea(body, other) > 0)) return COST.onNode;
  let cost = view ? (areaOf(box) - overlapArea(box, view.frame)) * COST.outside : 0;
  for (const other of drawing.boxes) {
    if (cost > most) return cost;
    cost += overlapArea(box, other) * COST.overlap;
    for (const segment of own) {
      if (!contains(other, segment.from)) cost += clippedLength(segment, other) * COST.through;
    }
  }
  for (const other of drawing.segments) {
    if (cost > most) return cost;
    cost += clippedLength(other, box) * COST.through;
    for (const segment of own) if (segmentsCross(segment, other)) cost += drawing.crossing;
  }
  return cost;
}

/**
 * The cheapest of some points for a node, measured from what it costs to be away from its neighbours; none where
 * it would stand on another node at each of them.
 */
export function cheapest(
  drawing: PartialDrawing,
  node: LayoutNode,
  { neighbours, candidates }: { neighbours: PlacedNeighbour[]; candidates: readonly Candidate[] },
): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  // What is cheap from the start is tried first: most others then need not be looked at to the end.
  for (const { at, base } of [...candidates].sort((a, b) => a.base - b.base)) {
    if (base >= least) break;
    const cost = base + costAt(drawing, node, { at, neighbours, most: least - base });
    if (cost < least - 1e-6) [best, least] = [at, cost];
  }
  return least < COST.onNode ? best : undefined;
}

/** A drawing of the nodes that are fixed. */
export function fixedDrawing(input: LayoutInput, crossing: number): PartialDrawing {
  const points = input.nodes.map((node) => node.fixed);
  return {
    input,
    neighbours: neighboursOf(input),
    points,
    boxes: nodeBoxes(input, points),
    bodies: input.nodes.flatMap((node) => (node.fixed ? [bodyOf(node, node.fixed)] : [])),
    segments: edgeSegments(input, points),
    crossing,
  };
}

/** Put a node at a point; changes the drawing. */
export function putNode(
  drawing: PartialDrawing,
  index: number,
  { at, neighbours }: { at: Point; neighbours: PlacedNeighbour[] },
): void {
  const node = drawing.input.nodes[index];
  if (!node) return;
  drawing.points[index] = at;
  drawing.boxes.push(boxAround(at, node.extents));
  drawing.bodies.push(bodyOf(node, at));
  for (const neighbour of neighbours) drawing.segments.push({ from: neighbour, to: at });
}
