import { centroidOf, type Point } from '../geometry.ts';
import type { LayoutInput } from './layout-input.ts';

const meanOf = (points: readonly (Point | undefined)[]): Point =>
  centroidOf(points.flatMap((at) => at ?? []));

/** How many nodes of an input have a position that they keep. */
export const fixedCount = ({ nodes }: LayoutInput): number => nodes.filter((node) => node.fixed).length;

/**
 * A drawing moved so that its fixed nodes are, on average, where they have to be; these are then put there
 * exactly. Without fixed nodes it stays as it is.
 */
export function alignedToFixed(input: LayoutInput, points: readonly Point[]): Point[] {
  if (fixedCount(input) === 0) return [...points];
  const wanted = meanOf(input.nodes.map((node) => node.fixed));
  const drawn = meanOf(input.nodes.map((node, i) => node.fixed && points[i]));
  return points.map(
    ({ x, y }, i) => input.nodes[i]?.fixed ?? { x: x + wanted.x - drawn.x, y: y + wanted.y - drawn.y },
  );
}
