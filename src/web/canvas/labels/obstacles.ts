import type { Scene, SceneEdge } from '../../picture/scene.ts';
import { countedLines } from '../counted-lines.ts';
import { curvePoints, middleAlong, piecesOf, type EdgeEnds, type EdgeRoutes } from '../edges/edge-curve.ts';
import { boxAround, type Box, type NodePositions } from '../geometry.ts';
import { nodeSizeOf } from '../node-shapes.ts';
import type { Segment } from '../segments.ts';
import { DISPUTE_SIGN_EXTENTS } from './marks.ts';

/** What labels have to keep clear of, besides the nodes; in model pixels. */
export interface Obstacles {
  /** Edges; one of weight 2 is twice as bad to cover as one of weight 1. */
  lines: (Segment & { weight: number })[];
  /** The signs in the middle of disputed edges. */
  boxes: Box[];
  /** By the id of a node, what its loops cover, relative to its centre. */
  loops?: ReadonlyMap<string, readonly Box[]>;
  /** What the drawing may cover without having to be shown smaller. */
  frame?: Box;
  /** Whether badges have taken the sides on which they are drawn: names keep away from those of other nodes then. */
  badgesSettled?: boolean;
}

/** The edges of a scene both of whose ends have a position, with these ends; without loops and what is switched off. */
export function endsOf(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  positions: NodePositions,
): { edge: SceneEdge; ends: EdgeEnds }[] {
  const half = new Map(
    scene.nodes.map(({ id, shape, size }) => {
      const { width, height } = nodeSizeOf(shape, size);
      return [id, { width: width / 2, height: height / 2 }] as const;
    }),
  );
  return countedLines(scene).flatMap((edge) => {
    const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
    const [first, second] = [half.get(edge.from), half.get(edge.to)];
    if (edge.from === edge.to) return [];
    return from && to && first && second ? [{ edge, ends: { from, to, sizes: [first, second] } }] : [];
  });
}

/** The edges of a scene both of whose ends have a position, as obstacles. */
export function obstaclesOf(
  scene: Pick<Scene, 'nodes' | 'edges'>,
  positions: NodePositions,
  routes: EdgeRoutes = new Map(),
): Obstacles {
  const drawn = endsOf(scene, positions).map(({ edge, ends }) => ({
    disputed: edge.line.status === 'disputed',
    points: curvePoints(ends, routes.get(edge.id)),
  }));
  return {
    lines: drawn.flatMap(({ disputed, points }) =>
      piecesOf(points).map((piece) => ({ ...piece, weight: disputed ? 2 : 1 })),
    ),
    boxes: drawn.flatMap(({ disputed, points }) =>
      disputed ? [boxAround(middleAlong(points).at, DISPUTE_SIGN_EXTENTS)] : [],
    ),
  };
}
