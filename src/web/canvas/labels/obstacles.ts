import type { Scene } from '../../picture/scene.ts';
import type { Box, NodePositions } from '../geometry.ts';
import type { Segment } from '../segments.ts';
import { disputeSignBox } from './marks.ts';

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
}

/** What labels have to keep clear of in a scene, of edges both of whose ends have a position; loops apart. */
export function obstaclesOf({ edges }: Scene, positions: NodePositions): Obstacles {
  const drawn = edges.flatMap(({ from, to, line }) => {
    const [a, b] = [positions.get(from), positions.get(to)];
    return a && b && from !== to
      ? [{ line, from: a, to: b, weight: line.status === 'disputed' ? 2 : 1 }]
      : [];
  });
  const disputed = drawn.filter(({ line }) => line.status === 'disputed');
  return { lines: drawn, boxes: disputed.map(disputeSignBox) };
}
