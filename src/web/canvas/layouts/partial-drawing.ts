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
import { GridIndex } from '../grid-index.ts';
import { clippedLength, segmentsCross, type Segment } from '../segments.ts';
import { edgeSegments } from './drawing.ts';
import { neighboursOf, type LayoutInput, type LayoutNode } from './layout-input.ts';

/** Side of a cell of the grids, in model pixels: about as long as a name. */
const CELL = 64;
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
  /** The same by where they lie, the nodes without their labels, and the edges: a new node meets few of them. */
  near: { boxes: GridIndex<Box>; bodies: GridIndex<Box>; segments: GridIndex<Segment> };
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
  const { boxes, bodies, segments } = drawing.near;
  if (bodies.anyNearBox(body, (other) => overlapArea(body, other) > 0)) return COST.onNode;
  let cost = view ? (areaOf(box) - overlapArea(box, view.frame)) * COST.outside : 0;
  /** Adds to the cost, and tells whether that is too much already. */
  const add = (more: number): boolean => (cost += more) > most;
  const tooMuch =
    add(0) ||
    boxes.anyNearBox(box, (other) => add(overlapArea(box, other) * COST.overlap)) ||
    segments.anyNearBox(box, (other) => add(clippedLength(other, box) * COST.through)) ||
    own.some((segment) =>
      segments.anyNear(segment, (other) => add(segmentsCross(segment, other) ? drawing.crossing : 0)),
    );
  if (tooMuch) return cost;
  for (const segment of own)
    boxes.anyNear(
      segment,
      (other) => !contains(other, segment.from) && add(clippedLength(segment, other) * COST.through),
    );
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
  const near: PartialDrawing['near'] = {
    ...{ boxes: new GridIndex(CELL), bodies: new GridIndex(CELL), segments: new GridIndex(CELL) },
  };
  const drawing = { input, neighbours: neighboursOf(input), points, boxes: [], near, crossing };
  for (const node of input.nodes) if (node.fixed) addNode(drawing, node, node.fixed);
  for (const segment of edgeSegments(input, points)) near.segments.addSegment(segment, segment);
  return drawing;
}

function addNode({ boxes, near }: PartialDrawing, node: LayoutNode, at: Point): void {
  const [box, body] = [boxAround(at, node.extents), bodyOf(node, at)];
  boxes.push(box);
  near.boxes.addBoxes(box, [box]);
  near.bodies.addBoxes(body, [body]);
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
  addNode(drawing, node, at);
  for (const neighbour of neighbours) {
    const segment = { from: neighbour, to: at };
    drawing.near.segments.addSegment(segment, segment);
  }
}
