import {
  areaOf,
  boundingBoxOf,
  boxAround,
  centroidOf,
  inflated,
  overlapArea,
  polar,
  type Point,
} from '../geometry.ts';
import { toPositionArray, type LayoutInput, type LayoutNode, type ReportProgress } from './layout-input.ts';
import {
  cheapest,
  COST,
  fixedDrawing,
  GAP,
  placedNeighbours,
  putNode,
  type Candidate,
  type PartialDrawing,
  type PlacedNeighbour,
} from './partial-drawing.ts';

/** Distances that are tried, beyond what the neighbour itself takes, and the one that looks best. */
const DISTANCES = [70, 100, 130, 165, 205, 255, 315, 390];
const IDEAL_DISTANCE = 100;
const FARTHEST = Math.max(...DISTANCES);
/** How many times as far a node goes where all of that is taken. */
const FARTHER = 12;
const DIRECTIONS = 24;
/** Distance of unconnected nodes from the others; step in which they try. */
const APART = 30;
const STEP = 24;
/** Distance between the points that are tried all over what is seen; in a column, and how far below it. */
const GRID = 44;
/** Of those points are tried at most so many, roughly. */
const MOST_POINTS = 1200;
const COLUMN_STEP = 8;
const COLUMN_ROOM = 800;
/** How far from the middle of a column a node may stand where this is full. */
const COLUMN_ASIDE = [0, -36, 36, -72, 72];
/** The direction, in radians, in which there is space around some nodes: away from their own neighbours, else from all. */
function freeDirection(drawing: PartialDrawing, nodes: PlacedNeighbour[]): number {
  const beyond = nodes.flatMap(({ index }) => placedNeighbours(drawing, index));
  const others = beyond.length > 0 ? beyond : drawing.points.flatMap((point) => point ?? []);
  const [from, to] = [centroidOf(others), centroidOf(nodes)];
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/**
 * Points all over what is seen: room may be where no circle around the neighbours gets to. Of a large drawing, which is
 * seen from afar, they are farther apart.
 */
function* gridOf({ input: { view } }: PartialDrawing): Generator<Point> {
  if (!view) return;
  const { left, top, right, bottom } = view.frame;
  const step = Math.max(GRID, Math.sqrt(areaOf(view.frame) / MOST_POINTS));
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) yield { x, y };
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
  return (
    cheapest(drawing, node, { neighbours, candidates }) ??
    furtherOut(drawing, node, { neighbours, middle, from: inner + FARTHEST }) ??
    middle
  );
}

/** Where everything near is taken: the cheapest point on the first circle on which there is room. */
function furtherOut(
  drawing: PartialDrawing,
  node: LayoutNode,
  { neighbours, middle, from }: { neighbours: PlacedNeighbour[]; middle: Point; from: number },
): Point | undefined {
  for (let radius = from; radius < from * FARTHER; radius += GRID) {
    const count = Math.ceil((2 * Math.PI * radius) / GRID);
    const candidates = Array.from({ length: count }, (_, k) => ({
      at: polar(middle, radius, (2 * Math.PI * k) / count),
      base: 0,
    }));
    const at = cheapest(drawing, node, { neighbours, candidates });
    if (at) return at;
  }
  return undefined;
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
  putNode(drawing, index, { at, neighbours });
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

interface PlacingOptions {
  /** New nodes stand in the column of their kind, where there is one. */
  inColumns?: boolean;
  /** What a crossing costs, in square pixels of overlap. */
  crossing?: number;
  /** Is offered the positions after every node; those that still wait are not numbers. */
  report?: ReportProgress | undefined;
}

const WAITING: Point = { x: NaN, y: NaN };

/**
 * Incremental layout: fixed nodes stay exactly where they are, so that a reader finds them again, and the
 * others are added one by one, each beside its neighbours where it covers and crosses least. A greedy
 * heuristic of our own.
 * @returns a point for every node, in model pixels
 */
export function placeNewNodes(
  input: LayoutInput,
  { inColumns = false, crossing = 900, report }: PlacingOptions = {},
): Point[] {
  const drawing = fixedDrawing(input, crossing);
  const { points } = drawing;
  const waiting = new Set(points.flatMap((point, i) => (point ? [] : [i])));
  for (let next = nextToPlace(drawing, waiting); next !== undefined; next = nextToPlace(drawing, waiting)) {
    waiting.delete(next);
    placeNode(drawing, next, inColumns);
    report?.(() => toPositionArray(points.map((point) => point ?? WAITING)));
  }
  return points.map((point) => point ?? { x: 0, y: 0 });
}
