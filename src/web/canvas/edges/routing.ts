import {
  boundingBoxOf,
  boxAround,
  contains,
  extentsOf,
  inflated,
  type Box,
  type Point,
} from '../geometry.ts';
import type { Segment } from '../segments.ts';
import { Detours, roundedControls } from './detour.ts';
import { bendAt, controlPoints, curvePoints, type Bend, type EdgeRoutes } from './edge-curve.ts';
import {
  crossingCost,
  obstaclesNear,
  wayAlong,
  wayCost,
  type RoutedEdge,
  type RouteObstacles,
  type Way,
} from './route-cost.ts';

/** Distances that edges keep from nodes and from names, in model pixels. */
const NODE_GAP = 5;
const NAME_GAP = 3;
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
/** What a bow costs, in pixels of a longer way. */
const BOW_COST = 14;
/** Above so many edges those that are blocked are routed once; and above so many obstacles no detours are looked for. */
const MAX_FOR_ROUNDS = 150;
const MAX_FOR_DETOURS = 170;
const ROUNDS = 2;

/** What is routed, and how it runs so far. */
interface Routing {
  edges: readonly RoutedEdge[];
  obstacles: RouteObstacles;
  detours: Detours | undefined;
  routes: Map<string, readonly Bend[]>;
  ways: Map<string, Way>;
  /** Edges that run through something however they are bent. */
  blocked: Set<string>;
}

/** How edges are bent, and how many of them run through something all the same. */
interface FoundRoutes {
  routes: EdgeRoutes;
  blocked: number;
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
function detourOf(edge: RoutedEdge, { detours, obstacles }: Routing): Bend[][] {
  const own = edge.ends.flatMap((id) => obstacles.bodies.get(id) ?? []);
  const corners = detours?.around(edge, own);
  if (!detours || !corners) return [];
  const lanes = Math.min(MAX_LANES, detours.usesOf(corners));
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

/** The box in which an edge with any of these bends lies. */
function reachOf(edge: RoutedEdge, candidates: readonly (readonly Bend[])[]): Box {
  const points = [edge.from, edge.to, ...candidates.flatMap((bends) => controlPoints(edge, bends))];
  const boxes = points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y }));
  return inflated(boundingBoxOf(boxes) ?? { left: 0, right: 0, top: 0, bottom: 0 }, 1);
}

/** A way that an edge may take. */
interface Option {
  bends: readonly Bend[];
  way: Way;
  cost: number;
  blocked: boolean;
}

/** The ways that an edge may take, with what they cost without their crossings. */
function optionsOf(edge: RoutedEdge, candidates: readonly (readonly Bend[])[], routing: Routing): Option[] {
  const near = obstaclesNear(routing.obstacles, edge.ends, reachOf(edge, candidates));
  return candidates.map((bends) => {
    const way = wayAlong(curvePoints(edge, bends));
    const bow = bends.reduce((most, { aside }) => Math.max(most, Math.abs(aside)), 0);
    const { cost, blocked } = wayCost(way, near);
    return { bends, way, blocked, cost: cost + (bends.length > 0 ? BOW_COST + bow / 4 : 0) };
  });
}

/** The cheapest of some ways, crossings counted; these are counted only where that can still matter. */
function cheapestOf(options: readonly Option[], others: readonly Way[]): Option | undefined {
  let best: Option | undefined;
  for (const option of [...options].sort((a, b) => a.cost - b.cost)) {
    if (best && option.cost >= best.cost) break;
    const cost = option.cost + crossingCost(option.way, others);
    if (!best || cost < best.cost) best = { ...option, cost };
  }
  return best;
}

/** Find the cheapest way for one edge, if it is blocked as it runs. */
function reroute(routing: Routing, edge: RoutedEdge, fanned: readonly Bend[]): void {
  const { ways, blocked } = routing;
  blocked.delete(edge.id);
  const plain = optionsOf(edge, [fanned], routing);
  if (!plain[0]?.blocked) return set(routing, edge, plain[0]);
  // In a large drawing there are crossings everywhere, and counting them takes too long.
  const small = ways.size <= MAX_FOR_ROUNDS;
  const others = small ? [...ways].flatMap(([id, way]) => (id === edge.id ? [] : [way])) : [];
  const bows = [...plain, ...optionsOf(edge, bowsOf(edge, fanned, small), routing)];
  // The first of the detours that is free: they begin with the lane that is farthest from the others.
  const detours = bows.every((bow) => bow.blocked) ? optionsOf(edge, detourOf(edge, routing), routing) : [];
  const best = detours.find((detour) => !detour.blocked) ?? cheapestOf([...bows, ...detours], others);
  set(routing, edge, best);
  if (best?.blocked) blocked.add(edge.id);
}

function set({ routes, ways }: Routing, edge: RoutedEdge, option: Option | undefined): void {
  if (!option) return;
  if (option.bends.length > 0) routes.set(edge.id, option.bends);
  else routes.delete(edge.id);
  ways.set(edge.id, option.way);
}

/**
 * Bend the edges that would run through nodes or names: by a bow, where one is enough, otherwise around
 * everything by a shortest way with rounded corners. An edge that is in nobody's way stays as it is, and one
 * that finds no way takes the least evil. A greedy heuristic of our own; the same input gives the same routes.
 * @param fanned how the edges of bundles are bent already
 */
export function routeEdges(
  edges: readonly RoutedEdge[],
  obstacles: RouteObstacles,
  fanned: EdgeRoutes,
): FoundRoutes {
  const kept: RouteObstacles = {
    bodies: new Map([...obstacles.bodies].map(([id, box]) => [id, inflated(box, NODE_GAP)])),
    names: obstacles.names.map((box) => inflated(box, NAME_GAP)),
  };
  const boxes = [...kept.bodies.values(), ...kept.names];
  const routing: Routing = {
    edges,
    obstacles: kept,
    detours: boxes.length <= MAX_FOR_DETOURS ? new Detours(boxes) : undefined,
    routes: new Map(),
    blocked: new Set(),
    ways: new Map(edges.map((edge) => [edge.id, wayAlong(curvePoints(edge, fanned.get(edge.id)))])),
  };
  const order = [...edges].sort((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  for (let round = 0; round < (edges.length <= MAX_FOR_ROUNDS ? ROUNDS : 1); round++) {
    routing.detours?.reset();
    for (const edge of order) reroute(routing, edge, fanned.get(edge.id) ?? []);
  }
  return { routes: routing.routes, blocked: routing.blocked.size };
}
