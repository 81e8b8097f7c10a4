import type { Point } from '../geometry.ts';
import { faultsOf } from './faults.ts';
import { fcosePlaces } from './fcose.ts';
import { grow } from './grow.ts';
import type { LayoutJob, Placement } from './job.ts';
import { tidy } from './tidy.ts';

/** Drawings tried for a job of so many nodes; the limit is time: about half a second in all. */
const triesFor = (count: number): number => (count <= 60 ? 12 : count <= 120 ? 5 : count <= 300 ? 2 : 1);

/** Of several drawings the one that is easiest to read, the first among equals. */
function fresh(job: LayoutJob): Point[] {
  let best: Point[] = [];
  let least = Infinity;
  for (let attempt = 0; attempt < triesFor(job.nodes.length) && least > 0; attempt++) {
    const points = tidy(job, fcosePlaces(job, attempt));
    const faults = faultsOf(job, points);
    if (faults < least) [best, least] = [points, faults];
  }
  return best;
}

/**
 * The force layout, whole: a fresh drawing where no node has a place, otherwise only the new nodes
 * are placed. The same job gives the same places. It may take seconds; the page runs it in a worker.
 */
export function forcePlacement(job: LayoutJob): Placement {
  const points = job.nodes.every((node) => !node.at) ? fresh(job) : grow(job);
  const placement = new Float32Array(points.length * 2);
  // Whole pixels keep straight edges sharp.
  points.forEach(({ x, y }, i) => placement.set([Math.round(x), Math.round(y)], 2 * i));
  return placement;
}
