import type { Scene } from '../../picture/scene.ts';
import { boxAround, boxAt, extentsOf, type NodePositions } from '../geometry.ts';
import type { DrawnLabel, Labelling } from '../labels/labelling.ts';
import { nameBoxes } from '../labels/name-boxes.ts';
import { obstaclesOf } from '../labels/obstacles.ts';
import type { EdgeRoutes } from './edge-curve.ts';
import { fannedOut } from './parallel-edges.ts';
import type { RoutedEdge, RouteObstacles } from './route-cost.ts';
import { routeEdges } from './routing.ts';

/** Above this many nodes edges stay straight: nobody could follow one, and routing would hold up the page. */
const MAX_ROUTED = 500;

const edgesOf = ({ edges }: Scene, positions: NodePositions): RoutedEdge[] =>
  edges.flatMap(({ id, from, to }) => {
    const [a, b] = [positions.get(from), positions.get(to)];
    return a && b && from !== to ? [{ id, ends: [from, to], from: a, to: b }] : [];
  });

/** The plate of a hub's name cuts off what runs behind it, so that one need not keep clear of it. */
const obstaclesFrom = (nodes: readonly DrawnLabel[]): RouteObstacles => ({
  bodies: new Map(nodes.map(({ id, at, halfSize }) => [id, boxAround(at, extentsOf(halfSize))])),
  names: nodes.flatMap(({ at, text, position, scale, hub }) =>
    hub || scale === 0 ? [] : nameBoxes(text, position, scale).map((box) => boxAt(at, box)),
  ),
});

/**
 * Place names and bend edges around each other: names make way for edges as far as they can, then edges that
 * are still in the way of a name or a node go around it, and names settle again.
 * @returns how the edges of the scene are bent
 */
export function placeNamesAndRoutes(
  scene: Scene,
  positions: NodePositions,
  labelling: Labelling,
): EdgeRoutes {
  const fanned = fannedOut(scene.edges);
  labelling.place(scene, positions, obstaclesOf(scene, positions, fanned));
  if (scene.nodes.length > MAX_ROUTED) return fanned;
  const edges = edgesOf(scene, positions);
  const routed = (): EdgeRoutes => {
    const found = routeEdges(edges, obstaclesFrom(labelling.atFitZoom()), fanned);
    return new Map([...fanned, ...found]);
  };
  labelling.place(scene, positions, obstaclesOf(scene, positions, routed()));
  return routed();
}
