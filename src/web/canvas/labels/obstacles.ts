import type { Scene } from '../../picture/scene.ts';
import { curvePoints, middleAlong, piecesOf, type EdgeRoutes } from '../edges/edge-curve.ts';
import { boxAround, type Box, type NodePositions } from '../geometry.ts';
import type { Segment } from '../segments.ts';
import { DISPUTE_SIGN_EXTENTS } from './marks.ts';

/** What labels have to keep clear of, besides the nodes; in model pixels. */
export interface Obstacles {
  /** Edges; one of weight 2 is twice as bad to cover as one of weight 1. */
  lines: (Segment & { weight: number })[];
  /** The signs in the middle of disputed edges. */
  boxes: Box[];
  /** What the drawing may cover without having to be shown smaller. */
  frame?: Box;
}

/** The edges of a scene both of whose ends have a position, as obstacles. */
export function obstaclesOf(
  { edges }: Pick<Scene, 'edges'>,
  positions: NodePositions,
  routes: EdgeRoutes = new Map(),
): Obstacles {
  const drawn = edges.flatMap(({ id, from, to, line }) => {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (!a || !b) return [];
    return [
      { disputed: line.status === 'disputed', points: curvePoints({ from: a, to: b }, routes.get(id)) },
    ];
  });
  return {
    lines: drawn.flatMap(({ disputed, points }) =>
      piecesOf(points).map((piece) => ({ ...piece, weight: disputed ? 2 : 1 })),
    ),
    boxes: drawn.flatMap(({ disputed, points }) =>
      disputed ? [boxAround(middleAlong(points).at, DISPUTE_SIGN_EXTENTS)] : [],
    ),
  };
}
