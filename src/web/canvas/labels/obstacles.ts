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
  /** What the drawing may cover without having to be shown smaller. */
  frame?: Box;
}

/** The edges of a scene both of whose ends have a position, as obstacles. */
export function obstaclesOf({ edges }: Scene, positions: NodePositions): Obstacles {
  const drawn = edges.flatMap(({ from, to, line }) => {
    const [a, b] = [positions.get(from), positions.get(to)];
    return a && b ? [{ line, from: a, to: b, weight: line.status === 'disputed' ? 2 : 1 }] : [];
  });
  const disputed = drawn.filter(({ line }) => line.status === 'disputed');
  return { lines: drawn, boxes: disputed.map(disputeSignBox) };
}
