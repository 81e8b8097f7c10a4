import { boxAround, contains, extentsOf, inflated, type Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { CrossingIndex } from './crossing-index.ts';
import { Detours, roundedControls } from './detour.ts';
import { bendAt, controlPoints, curvePoints, visiblePart, type Bend, type EdgeRoutes } from './edge-curve.ts';
import { LanesApart } from './lanes-apart.ts';
import {
  CROSSING_COST,
  crossingsWith,
  indexOf,
  keptClear,
  wayAlong,
  wayCost,
  type ObstacleIndex,
  type RoutedEdge,
  type RouteObstacles,
  type Way,
} from './route-cost.ts';

/** Distance that control points keep from the ends of their edge, in model pixels. */
const CONTROL_GAP = 8;
/** Distances from the straight line that are tried, where along it, and the steepest bow, as share of its length. */
const BOWS = [14, 24, 36, 50, 68, 90, 120, 160];
const PLACES = [0.5, 0.3, 0.7];
const STEEPEST = 0.55;
/** The largest bow in a drawing of many edges: larger ones would get in the way of too many others. */
const LARGEST_OF_MANY = 36;
/** How far from its corners a detour may be rounded, in model pixels. */
const ROUNDINGS = [40, 20, 10, 3];
/** Distance between two detours around one corner, and how many keep apart. */
const LANE = 5;
const MAX_LANES = 5;
/** So many lanes farther out an edge may turn that keeps apart from another between the same nodes. */
const BUNDLE_LANES = 2;
/** What a bow costs, and a detour on a lane that is nearer to others, in pixels of a longer way. */
const BOW_COST = 14;
const LANE_COST = 8;
/** How much longer than straight a way may be: who follows a line with the eye loses it on a longer one. */
const LONGEST = { factor: 1.45, extra: 40 };
/** What a longer one costs, in pixels of a longer way: more than to run behind a name, less than through a node. */
const LOST_COST = 1500;
/** What it costs to run so near to another edge between the same nodes that both seem one. */
const MERGED_COST = 650;
/** Above so many edges they are routed once, and their crossings are not counted. */
export const MAX_FOR_ROUNDS = 150;
/** Above so many obstacles no detours are looked for. */
const MAX_FOR_DETOURS = 170;
const ROUNDS = 2;

/** What is routed, and how it runs so far. */
interface Routing {
  edges: readonly RoutedEdge[];
  obstacles: ObstacleIndex;
  /** The same with the distance that edges keep. */
  kept: RouteObstacles;
  detours: Detours | undefined;
  routes: Map<string, readonly Bend[]>;
  /** How edges run so far. In a large drawing there are crossings everywhere, and counting them takes too long. */
  drawn: CrossingIndex | undefined;
  lanes: LanesApart;
  /** Edges that run through something however they are bent. */
  blocked: Set<string>;
}

/** How edges are bent, and how many of them run through something all the same. */
interface FoundRoutes {
  routes: EdgeRoutes;
  blocked: number;
  /** How often edges cross, 0 where there are too many of them to count. */
  crossings: number;
}

const lengthOf = ({ from, to }: Segment): number => Math.hypot(to.x - from.x, to.y - from.y);

/** Whether a control point keeps clear of both ends of its edge: cytoscape does not draw an edge that turns in a node. */
const isFree = ({ from, to, sizes }: RoutedEdge, point: Point): boolean =>
  [from, to].every((end, i) => {
    const half = sizes[i];
    return !half || !contains(inflated(boxAround(end, extentsOf(half)), CONTROL_GAP), point);
  });

/** Single bows to both sides, the flat ones first, on top of how an edge is fanned out already. */
function bowsOf(edge: RoutedEdge, fanned: readonly Bend[], all: boolean): Bend[][] {
  const base = fanned[0]?.aside ?? 0;
  const most = all ? Math.max(40, lengthOf(edge) * STEEPEST) : LARGEST_OF_MANY;
  return BOWS.filter((bow) => bow <= most).flatMap((bow) =>
    (all ? PLACES : PLACES.slice(0, 1)).flatMap((along) =>
      [base + bow, base - bow]
        .map((aside) => [{ along, aside }])
        .filter((bends) => controlPoints(edge, bends).every((point) => isFree(edge, point))),
    ),
  );
}

/**
 * The way around everything, as bends, its corners rounded more and less; none where there is none. Where others
 * turn already, it keeps off their lane if there is room.
 */
function detourOf(edge: RoutedEdge, { detours, kept, drawn, lanes: bundles }: Routing): Bend[][] {
  const own = edge.ends.flatMap((id) => kept.bodies.get(id) ?? []);
  const corners = detours?.around(
    edge,
    own,
    (stretch) => (drawn?.count(edge.id, stretch) ?? 0) * CROSSING_COST,
  );
  if (!detours || !corners) return [];
  const uses = detours.usesOf(corners);
  const lanes = Math.min(MAX_LANES, uses > 0 && bundles.has(edge.id) ? uses + BUNDLE_LANES : uses);
  detours.take(corners);
  return Array.from({ length: lanes + 1 }, (_, k) => (lanes - k) * LANE).flatMap((lane) => {
    const moved = corners.map(({ x, y, away }) => ({ x: x + away.x * lane, y: y + away.y * lane }));
    return ROUNDINGS.map((rounding) =>
      roundedControls(edge, moved, rounding)
        .filter((point) => isFree(edge, point))
        .map((point) => bendAt(edge, point)),
    );
  });
}

/** A way that an edge may take. */
interface Option {
  bends: readonly Bend[];
  way: Way;
  cost: number;
  blocked: boolean;
}

/** How an edge with these bends runs, as far as it can be seen. */
const wayOf = (edge: RoutedEdge, bends: readonly Bend[]): Way =>
  wayAlong(bends.length > 0 ? curvePoints(edge, bends) : visiblePart(edge));

/** The ways that an edge may take, with what they cost without their crossings. */
function optionsOf(edge: RoutedEdge, candidates: readonly (readonly Bend[])[], routing: Routing): Option[] {
  return candidates.map((bends) => {
    const way = wayOf(edge, bends);
    const bow = bends.reduce((most, { aside }) => Math.max(most, Math.abs(aside)), 0);
    const { cost, blocked } = wayCost(way, edge.ends, routing.obstacles);
    return { bends, way, blocked, cost: cost + (bends.length > 0 ? BOW_COST + bow / 4 : 0) };
  });
}

/** The cheapest of some ways, crossings counted; these are counted only where that can still matter. */
function cheapestOf(
  { id }: RoutedEdge,
  options: readonly Option[],
  { drawn, lanes }: Routing,
): Option | undefined {
  let best: Option | undefined;
  for (const option of [...options].sort((a, b) => a.cost - b.cost)) {
    if (best && option.cost >= best.cost) break;
    const crossings = drawn ? crossingsWith(id, option.way, drawn) : 0;
    const cost = option.cost + crossings * CROSSING_COST + lanes.tooNear(id, option.way) * MERGED_COST;
    if (!best || cost < best.cost) best = { ...option, cost };
  }
  return best;
}

const isShort = (edge: RoutedEdge, { pieces }: Way): boolean =>
  pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) <= lengthOf(edge) * LONGEST.factor + LONGEST.extra;

/** The ways around everything; those on a lane farther from others, which come first, are the cheaper ones. */
const detourOptions = (edge: RoutedEdge, routing: Routing): Option[] =>
  optionsOf(edge, detourOf(edge, routing), routing).map((option, rank) => ({
    ...option,
    cost: option.cost + rank * LANE_COST + (isShort(edge, option.way) ? 0 : LOST_COST),
  }));

/** Find the cheapest way for one edge: straight on where that is in nobody's way. */
function reroute(routing: Routing, edge: RoutedEdge, fanned: readonly Bend[]): void {
  const { blocked, drawn } = routing;
  blocked.delete(edge.id);
  const plain = optionsOf(edge, [fanned], routing);
  const asItIs = cheapestOf(edge, plain, routing);
  const isClear = asItIs && !asItIs.blocked && (!drawn || asItIs.cost < lengthOf(edge) + BOW_COST);
  if (isClear) return set(routing, edge, asItIs);
  const bows = [...plain, ...optionsOf(edge, bowsOf(edge, fanned, drawn !== undefined), routing)];
  const detours = bows.every((bow) => bow.blocked) ? detourOptions(edge, routing) : [];
  const best = cheapestOf(edge, [...bows, ...detours], routing);
  set(routing, edge, best);
  if (best?.blocked) blocked.add(edge.id);
}

function set({ routes, drawn, lanes }: Routing, edge: RoutedEdge, option: Option | undefined): void {
  if (!option) return;
  if (option.bends.length > 0) routes.set(edge.id, option.bends);
  else routes.delete(edge.id);
  drawn?.set(edge.id, option.way.pieces);
  lanes.set(edge.id, option.way);
}

/**
 * Bend the edges that would run through nodes or names: by a bow, where one is enough, otherwise around
 * everything by a shortest way with rounded corners. An edge that is in nobody's way stays as it is, and one
 * that finds no way takes the least evil. A greedy heuristic of our own; the same input gives the same routes.
 * @param fanned how the edges of bundles are bent already
 */
export function* routeEdgesSliced(
  edges: readonly RoutedEdge[],
  obstacles: RouteObstacles,
  fanned: EdgeRoutes,
): Sliced<FoundRoutes> {
  const kept = keptClear(obstacles);
  const boxes = [...kept.bodies.values(), ...kept.names];
  const routing: Routing = {
    edges,
    obstacles: indexOf(obstacles),
    kept,
    detours: boxes.length <= MAX_FOR_DETOURS ? new Detours(boxes) : undefined,
    routes: new Map(),
    blocked: new Set(),
    drawn: edges.length <= MAX_FOR_ROUNDS ? new CrossingIndex() : undefined,
    lanes: new LanesApart(edges, fanned),
  };
  for (const edge of edges) {
    const way = wayOf(edge, fanned.get(edge.id) ?? []);
    routing.drawn?.set(edge.id, way.pieces);
    routing.lanes.set(edge.id, way);
    yield;
  }
  const order = [...edges].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < (routing.drawn ? ROUNDS : 1); round++) {
    routing.detours?.reset();
    for (const edge of order) {
      reroute(routing, edge, fanned.get(edge.id) ?? []);
      yield;
    }
  }
  const { routes, blocked, drawn } = routing;
  return { routes, blocked: blocked.size, crossings: drawn?.total() ?? 0 };
}

/** The same at once. */
export const routeEdges = (...of: Parameters<typeof routeEdgesSliced>): FoundRoutes =>
  atOnce(routeEdgesSliced(...of));
