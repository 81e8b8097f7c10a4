import {
  areaOf,
  boundingBoxOf,
  boxAround,
  centroidOf,
  contains,
  extentsOf,
  inflated,
  overlapArea,
  polar,
  type Box,
  type Point,
} from '../geometry.ts';
import { clippedLength, segmentsCross, type Segment } from '../segments.ts';
import { edgeSegments, nodeBoxes } from './drawing.ts';
import { neighboursOf, type LayoutInput, type LayoutNode } from './layout-input.ts';

/** Distances that are tried, beyond what the neighbour itself takes, and the one that looks best. */
const DISTANCES = [70, 100, 130, 165, 205, 255, 315, 390];
const IDEAL_DISTANCE = 100;
const DIRECTIONS = 24;
/** Space around a new node; distance of unconnected nodes from the others; step in which they try. */
const GAP = 8;
const APART = 30;
const STEP = 24;
/** Distance between the points that are tried all over what is seen; in a column, and how far below it. */
const GRID = 44;
const COLUMN_STEP = 8;
const COLUMN_ROOM = 800;
/** How far from the middle of a column a node may stand where this is full. */
const COLUMN_ASIDE = [0, -36, 36, -72, 72];
/** Costs, in square pixels of overlap; the values are our own. */
const COST = {
  overlap: 4,
  /** That the node itself stands on another one: an edge between them could not be drawn. */
  onNode: 1e6,
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
interface PartialDrawing {
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
interface Candidate {
  at: Point;
  base: number;
}

/** A neighbour that has a point; the radius is that of the node itself, without its label. */
interface PlacedNeighbour extends Point {
  index: number;
  radius: number;
}

const placedNeighbours = ({ input, neighbours, points }: PartialDrawing, index: number): PlacedNeighbour[] =>
  [...(neighbours[index] ?? [])].flatMap((other) => {
    const [at, node] = [points[other], input.nodes[other]];
    return at && node ? [{ ...at, index: other, radius: Math.min(...Object.values(node.extents)) }] : [];
  });

/** The direction, in radians, in which there is space around some nodes: away from their own neighbours, else from all. */
function freeDirection(drawing: PartialDrawing, nodes: PlacedNeighbour[]): number {
  const beyond = nodes.flatMap(({ index }) => placedNeighbours(drawing, index));
  const others = beyond.length > 0 ? beyond : drawing.points.flatMap((point) => point ?? []);
  const [from, to] = [centroidOf(others), centroidOf(nodes)];
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** A node without its label, and the space that it keeps from others. */
function bodyOf({ extents, footprint }: LayoutNode, at: Point): Box {
  const least = Math.min(...Object.values(extents));
  const half = footprint?.halfSize ?? { width: least, height: least };
  return inflated(boxAround(at, extentsOf(half)), GAP / 2);
}

/** What a node and its edges would cover and cross at a point. */
function costAt(
  drawing: PartialDrawing,
  node: LayoutNode,
  { at, neighbours }: { at: Point; neighbours: Point[] },
): number {
  const box = inflated(boxAround(at, node.extents), GAP);
  const own = neighbours.map((neighbour) => ({ from: neighbour, to: at }));
  const { view } = drawing.input;
  if (drawing.bodies.some((other) => overlapArea(bodyOf(node, at), other) > 0)) return COST.onNode;
  let cost = view ? (areaOf(box) - overlapArea(box, view.frame)) * COST.outside : 0;
  for (const other of drawing.boxes) {
    cost += overlapArea(box, other) * COST.overlap;
    for (const segment of own) {
      if (!contains(other, segment.from)) cost += clippedLength(segment, other) * COST.through;
    }
  }
  for (const other of drawing.segments) {
    cost += clippedLength(other, box) * COST.through;
    for (const segment of own) if (segmentsCross(segment, other)) cost += drawing.crossing;
  }
  return cost;
}

/** Points all over what is seen: room may be where no circle around the neighbours gets to. */
function* gridOf({ input: { view } }: PartialDrawing): Generator<Point> {
  if (!view) return;
  const { left, top, right, bottom } = view.frame;
  for (let y = top + GRID / 2; y < bottom; y += GRID)
    for (let x = left + GRID / 2; x < right; x += GRID) yield { x, y };
}

/** The cheapest of some points for a node, measured from what it costs to be away from its neighbours. */
function cheapest(
  drawing: PartialDrawing,
  node: LayoutNode,
  { neighbours, candidates }: { neighbours: PlacedNeighbour[]; candidates: Iterable<Candidate> },
): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  for (const { at, base } of candidates) {
    if (base >= least) continue;
    const cost = base + costAt(drawing, node, { at, neighbours });
    if (cost < least - 1e-6) [best, least] = [at, cost];
  }
  return best;
}

/** In the column of its kind, or beside it where that is full: the cheapest height. */
function inColumn(drawing: PartialDrawing, index: number, neighbours: PlacedNeighbour[]): Point | undefined {
  const { input, points, boxes } = drawing;
  const node = input.nodes[index];
  const places = points.flatMap((at, i) => (at && input.nodes[i]?.column === node?.column ? [at] : []));
  const bounds = boundingBoxOf([...boxes, ...(input.view ? [input.view.frame] : [])]);
  if (!node || !bounds || places.length === 0) return undefined;
  const middle = centroidOf(neighbours.length > 0 ? neighbours : places);
  const candidates: Candidate[] = [];
  for (const x of new Set(places.map((at) => at.x)))
    for (const aside of COLUMN_ASIDE)
      for (let y = bounds.top + node.extents.top; y < bounds.bottom + COLUMN_ROOM; y += COLUMN_STEP)
        candidates.push({
          at: { x: x + aside, y },
          base: Math.abs(y - middle.y) + Math.abs(aside) * COST.aside,
        });
  return cheapest(drawing, node, { neighbours, candidates });
}

/** Where a node with placed neighbours goes: the cheapest point on circles around their middle, and of all that is seen. */
function besideNeighbours(drawing: PartialDrawing, node: LayoutNode, neighbours: PlacedNeighbour[]): Point {
  const middle = centroidOf(neighbours);
  const inner = neighbours.length === 1 ? (neighbours[0]?.radius ?? 0) : 0;
  const direction = freeDirection(drawing, neighbours);
  const candidates: Candidate[] = [];
  for (const distance of DISTANCES) {
    for (let step = 0; step < DIRECTIONS; step++) {
      // From the free direction outwards, one to the left and one to the right in turn.
      const off = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * ((2 * Math.PI) / DIRECTIONS);
      const at = polar(middle, inner + distance, direction + off);
      const base = Math.abs(distance - IDEAL_DISTANCE) * COST.distance + Math.abs(off) * COST.direction;
      candidates.push({ at, base });
    }
  }
  for (const at of gridOf(drawing)) {
    const distance = Math.hypot(at.x - middle.x, at.y - middle.y) - inner;
    candidates.push({ at, base: Math.abs(distance - IDEAL_DISTANCE) * COST.distance + COST.direction });
  }
  return cheapest(drawing, node, { neighbours, candidates }) ?? middle;
}

/** Where a node without any placed neighbour goes: along the lower border from left to right, else below it. */
function apartFromAll({ boxes }: PartialDrawing, { extents }: LayoutNode): Point {
  const bounds = boundingBoxOf(boxes) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  for (let x = bounds.left + extents.left; ; x += STEP) {
    const at = { x, y: bounds.bottom - extents.bottom };
    const box = inflated(boxAround(at, extents), GAP);
    if (boxes.every((other) => overlapArea(box, other) === 0)) return at;
    if (x + extents.right > bounds.right) break;
  }
  return { x: bounds.left + extents.left, y: bounds.bottom + APART + extents.top };
}

/** Place one node; changes the drawing. */
function placeNode(drawing: PartialDrawing, index: number, inColumns: boolean): void {
  const node = drawing.input.nodes[index];
  if (!node) return;
  const neighbours = placedNeighbours(drawing, index);
  const at =
    (inColumns ? inColumn(drawing, index, neighbours) : undefined) ??
    (neighbours.length > 0 ? besideNeighbours(drawing, node, neighbours) : apartFromAll(drawing, node));
  drawing.points[index] = at;
  drawing.boxes.push(boxAround(at, node.extents));
  drawing.bodies.push(bodyOf(node, at));
  for (const neighbour of neighbours) drawing.segments.push({ from: neighbour, to: at });
}

/** Of the nodes that wait the one with most placed neighbours, the first of the input among equals. */
function nextToPlace(drawing: PartialDrawing, waiting: Set<number>): number | undefined {
  let next: number | undefined;
  let most = -1;
  for (const index of waiting) {
    const count = placedNeighbours(drawing, index).length;
    if (count > most) [next, most] = [index, count];
  }
  return next;
}

/**
 * Incremental layout: fixed nodes stay exactly where they are, so that a reader finds them again, and the
 * others are added one by one, each beside its neighbours where it covers and crosses least. A greedy
 * heuristic of our own.
 * @param options.inColumns new nodes stand in the column of their kind, where there is one
 * @param options.crossing what a crossing costs, in square pixels of overlap
 * @returns a point for every node, in model pixels
 */
export function placeNewNodes(input: LayoutInput, { inColumns = false, crossing = 900 } = {}): Point[] {
  const points = input.nodes.map((node) => node.fixed);
  const drawing: PartialDrawing = {
    input,
    neighbours: neighboursOf(input),
    points,
    boxes: nodeBoxes(input, points),
    bodies: input.nodes.flatMap((node) => (node.fixed ? [bodyOf(node, node.fixed)] : [])),
    segments: edgeSegments(input, points),
    crossing,
  };
  const waiting = new Set(points.flatMap((point, i) => (point ? [] : [i])));
  for (let next = nextToPlace(drawing, waiting); next !== undefined; next = nextToPlace(drawing, waiting)) {
    waiting.delete(next);
    placeNode(drawing, next, inColumns);
  }
  return points.map((point) => point ?? { x: 0, y: 0 });
}
