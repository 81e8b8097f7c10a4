import type { Scene } from '../../picture/scene.ts';
import {
  boundingBoxOf,
  boxAround,
  boxAt,
  extentsOf,
  type Box,
  type NodePositions,
  type Size,
} from '../geometry.ts';
import { countedLines } from '../counted-lines.ts';
import { isDense } from '../density.ts';
import { putOnPlates } from '../labels/crossed-names.ts';
import type { DrawnLabel } from '../labels/drawn-label.ts';
import type { Labelling, ToLabel } from '../labels/labelling.ts';
import { nameBoxes } from '../labels/name-boxes.ts';
import { endsOf, obstaclesOf } from '../labels/obstacles.ts';
import type { PlacedLabels } from '../labels/placed-labels.ts';
import type { Sliced } from '../slices.ts';
import type { Screen } from '../viewport.ts';
import { curvePoints, type EdgeRoutes } from './edge-curve.ts';
import { bundleStep, fannedOut } from './parallel-edges.ts';
import { wayAlong, type RoutedEdge, type RouteObstacles } from './route-cost.ts';
import { routeEdgesSliced } from './routing.ts';

/** Above this many nodes edges stay straight: nobody could follow one, and routing would hold up the page. */
const MAX_ROUTED = 500;

/** How often names and edges make way for each other, while an edge is still in the way; once in a larger drawing. */
const ROUNDS = 3;
const MAX_FOR_ROUNDS = 60;

/** What is wrong with names and routes, in crossings: an edge that finds no way, a name that is left out. */
const faultsOf = (found: { blocked: number; leftOut: number; crossings: number }): number =>
  6 * found.blocked + 2.5 * found.leftOut + found.crossings;

/** A scene whose nodes have places, and the screen on which it is shown whole. */
interface Placed {
  scene: Scene;
  positions: NodePositions;
  screen: Screen;
}

/** What the loops of each node cover, by its id, relative to its centre. */
type LoopBoxes = ReadonlyMap<string, readonly Box[]>;

const edgesOf = (scene: Scene, positions: NodePositions): RoutedEdge[] =>
  endsOf(scene, positions).map(({ edge: { id, from, to }, ends }) => ({ id, ends: [from, to], ...ends }));

/** What lines cover that are bent, in model pixels: they swing out beyond nodes and names. */
export const bentBounds = (scene: Scene, positions: NodePositions, routes: EdgeRoutes): Box | undefined =>
  boundingBoxOf(
    edgesOf(scene, positions).flatMap((edge) => {
      const bends = routes.get(edge.id);
      return bends ? [wayAlong(curvePoints(edge, bends)).bounds] : [];
    }),
  );

/** The plate of a name cuts off what runs behind it, so that one need not keep clear of it. */
const obstaclesFrom = (nodes: readonly DrawnLabel[]): RouteObstacles => ({
  bodies: new Map(nodes.map(({ id, at, halfSize }) => [id, boxAround(at, extentsOf(halfSize))])),
  names: nodes.flatMap(({ at, text, position, scale, plate }) => {
    const box = plate || scale === 0 ? undefined : boundingBoxOf(nameBoxes(text, position, scale));
    return box ? [boxAt(at, box)] : [];
  }),
});

/** Everything that names and routes depend on: where this is the same, they need not be worked out again. */
export function placementKey(
  { nodes, edges, lang, layout }: Scene,
  positions: NodePositions,
  size: Size,
): string {
  const drawn = nodes.map(({ id, label, sub, shape, size: across, hub, hidden, pinned, faded }) => [
    ...[id, label, sub, shape, across, hub, hidden, pinned, faded],
    positions.get(id),
  ]);
  const lines = edges.map(({ id, from, to, line, off }) => [id, from, to, line.status, off]);
  return JSON.stringify([drawn, lines, lang, layout, size]);
}

/** How names stand, and how the edges of a scene are bent. */
export interface NamesAndRoutes {
  labels: PlacedLabels;
  routes: EdgeRoutes;
}

/** A scene, and how names and edges stood before: a name that stood well stays where it is. */
interface ToSettle extends Placed {
  loops: LoopBoxes;
  before: NamesAndRoutes;
}

const fannedEdges = ({ scene, positions, screen }: Placed): EdgeRoutes =>
  fannedOut(countedLines(scene), bundleStep(positions, screen));

/**
 * Place names and bend edges around each other: names make way for edges as far as they can, then edges that
 * are still in the way of a name or a node go around it, and names settle again. What is drawn meanwhile does not
 * change.
 */
export function* placingNamesAndRoutes(
  { scene, positions, loops, screen, before }: ToSettle,
  labelling: Labelling,
): Sliced<NamesAndRoutes> {
  const fanned = fannedEdges({ scene, positions, screen });
  const toLabel = (routes: EdgeRoutes): ToLabel => ({
    ...{ scene, positions },
    obstacles: { ...obstaclesOf(scene, positions, routes), loops },
  });
  const straight = toLabel(fanned);
  // In columns lines are everywhere: there names stand in the room that the layout has left for them.
  const free = scene.layout === 'columns' ? { ...straight.obstacles, lines: [] } : straight.obstacles;
  const first = yield* labelling.placing({ ...straight, obstacles: free }, before.labels);
  if (scene.nodes.length > MAX_ROUTED) return { labels: first, routes: fanned };
  const edges = edgesOf(scene, positions);
  const settle = function* (labels: PlacedLabels) {
    const names = labels.atFitZoom();
    const { routes, ...found } = yield* routeEdgesSliced(edges, obstaclesFrom(names), fanned);
    const leftOut = names.filter(({ scale }) => scale === 0).length;
    return { routes, faults: faultsOf({ ...found, leftOut }), labels };
  };
  let now = yield* settle(first);
  let best = now;
  const rounds = scene.nodes.length <= MAX_FOR_ROUNDS ? ROUNDS : 1;
  for (let round = 0; round < rounds && best.faults > 0; round++) {
    now = yield* settle(yield* labelling.placing(toLabel(now.routes), now.labels));
    if (now.faults >= best.faults) break;
    best = now;
  }
  if (!isDense(scene)) putOnPlates(best.labels, toLabel(best.routes).obstacles.lines);
  return best;
}

/**
 * For the moment, until that has been worked out: names where they stood, new ones below their nodes, and edges bent
 * as they were as long as both of their ends stand where they stood.
 */
export function roughNamesAndRoutes(
  { scene, positions, loops, screen, before }: ToSettle,
  labelling: Labelling,
): NamesAndRoutes {
  const obstacles = { lines: [], boxes: [], loops };
  const labels = labelling.placedRoughly({ scene, positions, obstacles });
  const stands = (id: string): boolean => {
    const [now, then] = [positions.get(id), before.labels.entries.get(id)?.at];
    return now?.x === then?.x && now?.y === then?.y;
  };
  const kept = scene.edges.flatMap(({ id, from, to }) => {
    const bends = before.routes.get(id);
    return bends && stands(from) && stands(to) ? [[id, bends] as const] : [];
  });
  return { labels, routes: new Map([...fannedEdges({ scene, positions, screen }), ...kept]) };
}
