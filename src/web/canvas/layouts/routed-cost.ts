import { boxAround, extentsOf, inflated, overlapArea, type Box, type Point } from '../geometry.ts';
import { fannedOut } from '../edges/parallel-edges.ts';
import type { RoutedEdge } from '../edges/route-cost.ts';
import { routeEdges } from '../edges/routing.ts';
import { labelBox, type LabelledNode } from '../labels/candidate-positions.ts';
import { plannedSizes } from '../labels/footprint.ts';
import { placeLabels } from '../labels/placement.ts';
import { edgeSegments, type EdgeSegment } from './drawing.ts';
import { degreesOf, type LayoutInput } from './layout-input.ts';

/** What an edge that finds no way costs, a name that gives way, and two edges that leave a node as one; a crossing costs 1. */
const BLOCKED = 4;
const CROWDED = 2;
const BESIDE = 0.4;
/** Up to this angle two edges of a node are hardly told apart beside it. */
const NARROW = Math.cos((8 * Math.PI) / 180);
/** Names keep this distance from each other, in model pixels. */
const NAME_GAP = 5;

/** The nodes of an input as they are drawn at a zoom; none where what they are made of is not known. */
function labelledNodes({ nodes }: LayoutInput, points: readonly Point[], zoom: number): LabelledNode[] {
  return nodes.flatMap(({ id, footprint }, i) => {
    const at = points[i];
    return footprint && at ? [{ id, at, hub: footprint.hub, ...plannedSizes(footprint, zoom) }] : [];
  });
}

/** Edges between these nodes, for routing; several between the same two nodes are fanned out. */
function routedEdges(segments: readonly EdgeSegment[], nodes: readonly LabelledNode[]): RoutedEdge[] {
  return segments.flatMap(({ edge, a, b, from, to }) => {
    const [one, other] = [nodes[a], nodes[b]];
    return one && other
      ? [
          {
            ...({ id: String(edge), ends: [one.id, other.id], from, to } as const),
            sizes: [one.halfSize, other.halfSize] as const,
          },
        ]
      : [];
  });
}

/** How many names have no room of their own. */
const crowded = (nodes: readonly LabelledNode[], names: readonly Box[]): number =>
  names.filter((name, i) =>
    nodes.some(
      ({ at, halfSize }, j) =>
        i !== j &&
        (overlapArea(name, boxAround(at, extentsOf(halfSize))) > 0 ||
          (j < i && overlapArea(inflated(name, NAME_GAP), inflated(names[j] ?? name, NAME_GAP)) > 0)),
    ),
  ).length;

/** The direction from one point to another, of length 1. */
function directionOf(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** How many pairs of edges leave a node side by side to different nodes, each the less the wider they part. */
function besideEachOther(segments: readonly EdgeSegment[]): number {
  /** By node, and by the node at the other end, the direction in which edges leave it. */
  const ways = new Map<number, Map<number, Point>>();
  for (const { a, b, from, to } of segments) {
    ways.set(a, (ways.get(a) ?? new Map<number, Point>()).set(b, directionOf(from, to)));
    ways.set(b, (ways.get(b) ?? new Map<number, Point>()).set(a, directionOf(to, from)));
  }
  let sum = 0;
  for (const each of [...ways.values()].map((of) => [...of.values()]))
    for (const [k, one] of each.entries())
      for (const other of each.slice(0, k))
        sum += Math.max(0, (one.x * other.x + one.y * other.y - NARROW) / (1 - NARROW));
  return sum;
}

/** What is wrong with a drawing once names are placed and edges go around them and around nodes. */
export interface RoutedFaults {
  /** How often edges cross; 0 where there are too many of them to count. */
  crossings: number;
  /** Edges that run through a node or a name all the same. */
  blocked: number;
  /** Names that have no room of their own. */
  crowded: number;
  /** Pairs of edges that leave a node side by side. */
  beside: number;
}

/**
 * Place the names of a drawing, route its edges, and count what is wrong then.
 * @param zoom at which the drawing is going to be shown
 */
export function routedFaults(input: LayoutInput, points: readonly Point[], zoom: number): RoutedFaults {
  const degree = degreesOf(input);
  const nodes = labelledNodes(input, points, zoom);
  const segments = edgeSegments(input, points);
  const lines = segments.map((segment) => ({ ...segment, weight: 1 }));
  const byDegree = [...nodes.keys()].sort((a, b) => degree(b) - degree(a)).flatMap((i) => nodes[i] ?? []);
  const places = placeLabels(byDegree, { lines, boxes: [] }, new Map());
  const boxes = nodes.map((node) => labelBox(node, places.get(node.id) ?? { dx: 0, dy: 0 }));
  const edges = routedEdges(segments, nodes);
  const fanned = fannedOut(edges.map(({ id, ends: [from, to] }) => ({ id, from, to })));
  const bodies = new Map(nodes.map(({ id, at, halfSize }) => [id, boxAround(at, extentsOf(halfSize))]));
  const names = boxes.filter((_, i) => !nodes[i]?.hub);
  const { blocked, crossings } = routeEdges(edges, { bodies, names }, fanned);
  return { crossings, blocked, crowded: crowded(nodes, boxes), beside: besideEachOther(segments) };
}

/**
 * How hard a drawing is to read once names are placed and edges are routed, in crossings.
 * @param zoom at which the drawing is going to be shown
 */
export function routedCost(input: LayoutInput, points: readonly Point[], zoom: number): number {
  const faults = routedFaults(input, points, zoom);
  return faults.crossings + faults.blocked * BLOCKED + faults.crowded * CROWDED + faults.beside * BESIDE;
}
