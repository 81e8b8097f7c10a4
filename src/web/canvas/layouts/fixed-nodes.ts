import { centreOf, type Point } from '../geometry.ts';
import type { LayoutJob } from './layout-input.ts';

const meanOf = (points: readonly (Point | undefined)[]): Point => centreOf(points.flatMap((at) => at ?? []));

/** How many nodes of a job have a place that they keep. */
export const pinnedIn = ({ nodes }: LayoutJob): number => nodes.filter((node) => node.at).length;

/** A drawing moved so that the nodes that have a place are near it on average, and then set there exactly. */
export function anchored(job: LayoutJob, points: readonly Point[]): Point[] {
  if (pinnedIn(job) === 0) return [...points];
  const [wanted, drawn] = [
    meanOf(job.nodes.map((node) => node.at)),
    meanOf(job.nodes.map((node, i) => node.at && points[i])),
  ];
  return points.map(
    ({ x, y }, i) => job.nodes[i]?.at ?? { x: x + wanted.x - drawn.x, y: y + wanted.y - drawn.y },
  );
}
