import { atOnce, type Sliced } from '../slices.ts';
import { CrossingIndex, type Crossings } from './crossing-index.ts';
import { Detours } from './detour.ts';
import { curvePoints, visiblePart, type Bend, type EdgeRoutes } from './edge-curve.ts';
import { LanesApart } from './lanes-apart.ts';
import { LineDensity } from './line-density.ts';
import { bowsOf, detourOf } from './route-candidates.ts';
import {
  crossingsOf,
  indexOf,
  keptClear,
  lengthOf,
  wayAlong,
  wayCost,
  type ObstacleIndex,
  type RoutedEdge,
  type RouteObstacles,
  type Way,
} from './route-cost.ts';

/** What a bow costs, and a detour on a lane that is nearer to others, in pixels of a longer way. */
const BOW_COST = 14;
const LANE_COST = 8;
/** How much longer than straight a way may be: who follows a line with the eye loses it on a longer one. */
const LONGEST = { factor: 1.45, extra: 40 };
/** What a longer one costs, in pixels of a longer way: more than to run behind a name, less than through a node. */
const LOST_COST = 1500;
/** What it costs to run so near to another edge between the same nodes that both seem one. */
const MERGED_COST = 650;
/** What a crossing costs, in pixels of a longer way; and in a drawing that is full of them. */
const CROSSING_COST = 110;
const CROSSING_OF_MANY = 12;
/** Above so many edges they are routed once, and their crossings are estimated. */
export const MAX_FOR_ROUNDS = 150;
/** Above so many obstacles no detours are looked for: that would take seconds. */
const MAX_FOR_DETOURS = 1000;
const ROUNDS = 2;

/** What is routed, and how it runs so far. */
interface Routing {
  edges: readonly RoutedEdge[];
  obstacles: ObstacleIndex;
  /** The same with the distance that edges keep. */
  kept: RouteObstacles;
  detours: Detours | undefined;
  routes: Map<string, readonly Bend[]>;
  /** How edges run so far, and what it costs to cross one, in pixels of a longer way. */
  crossings: Crossings;
  crossingCost: number;
  /** Whether there are so few edges that each crossing counts. */
  isSmall: boolean;
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
  { crossings, crossingCost, lanes }: Routing,
): Option | undefined {
  let best: Option | undefined;
  for (const option of [...options].sort((a, b) => a.cost - b.cost)) {
    if (best && option.cost >= best.cost) break;
    const cost =
      option.cost +
      crossingsOf(option.way, crossings) * crossingCost +
      lanes.tooNear(id, option.way) * MERGED_COST;
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
  const { blocked, crossings, isSmall } = routing;
  blocked.delete(edge.id);
  crossings.set(edge.id, []);
  const plain = optionsOf(edge, [fanned], routing);
  const asItIs = cheapestOf(edge, plain, routing);
  const isClear = asItIs && !asItIs.blocked && (!isSmall || asItIs.cost < lengthOf(edge) + BOW_COST);
  if (isClear) return set(routing, edge, asItIs);
  const bows = [...plain, ...optionsOf(edge, bowsOf(edge, fanned), routing)];
  const detours = bows.every((bow) => bow.blocked) ? detourOptions(edge, routing) : [];
  const best = cheapestOf(edge, [...bows, ...detours], routing);
  set(routing, edge, best);
  if (best?.blocked) blocked.add(edge.id);
}

function set({ routes, crossings, lanes }: Routing, edge: RoutedEdge, option: Option | undefined): void {
  if (!option) return;
  if (option.bends.length > 0) routes.set(edge.id, option.bends);
  else routes.delete(edge.id);
  crossings.set(edge.id, option.way.pieces);
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
  const isSmall = edges.length <= MAX_FOR_ROUNDS;
  const exact = new CrossingIndex();
  const crossings = isSmall ? exact : new LineDensity();
  const kept = keptClear(obstacles);
  const boxes = [...kept.bodies.values(), ...kept.names];
  const routing: Routing = {
    edges,
    obstacles: indexOf(obstacles),
    kept,
    detours: boxes.length <= MAX_FOR_DETOURS ? new Detours(boxes) : undefined,
    routes: new Map(),
    blocked: new Set(),
    ...{ crossings, isSmall, crossingCost: isSmall ? CROSSING_COST : CROSSING_OF_MANY },
    lanes: new LanesApart(edges, fanned),
  };
  for (const edge of edges) {
    const way = wayOf(edge, fanned.get(edge.id) ?? []);
    crossings.set(edge.id, way.pieces);
    routing.lanes.set(edge.id, way);
    yield;
  }
  const order = [...edges].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < (isSmall ? ROUNDS : 1); round++) {
    routing.detours?.reset();
    for (const edge of order) {
      reroute(routing, edge, fanned.get(edge.id) ?? []);
      yield;
    }
  }
  const { routes, blocked } = routing;
  return { routes, blocked: blocked.size, crossings: exact.total() };
}

/** The same at once. */
export const routeEdges = (...of: Parameters<typeof routeEdgesSliced>): FoundRoutes =>
  atOnce(routeEdgesSliced(...of));
