import type { Point } from '../geometry.ts';
import { reachWith, worn } from '../labels/footprint.ts';
import { paperIn } from '../viewport.ts';
import type { LayoutJob } from './layout-input.ts';
import { hullAround } from './fit-to-viewport.ts';

/** A smaller picture asks for larger letters, and those for a smaller picture: it settles soon. */
const ROUNDS = 4;
/** A picture is not blown up. */
const MOST = 1;

/** At which zoom a drawing is shown whole. */
export function zoomOf(job: LayoutJob, points: readonly Point[]): number {
  const hull = hullAround(job, points);
  const { width, height } = paperIn(job);
  return hull ? Math.min(width / (hull.right - hull.left), height / (hull.bottom - hull.top), MOST) : MOST;
}

/** The job with its nodes as large as they are, with labels below, at a zoom. */
function sizedAt(job: LayoutJob, zoom: number): LayoutJob {
  const nodes = job.nodes.map(({ look, ...node }) =>
    look ? { ...node, look, reach: reachWith(worn(look, { zoom, floor: zoom }), 'below') } : node,
  );
  return { ...job, nodes };
}

/** A drawing that leaves room for its labels as they are at the size at which it will be shown. */
export function sized(job: LayoutJob, draw: (job: LayoutJob) => Point[]): Point[] {
  let points = draw(job);
  let zoom = zoomOf(job, points);
  for (let round = 1; round < ROUNDS && zoom < MOST; round++) {
    const next = sizedAt(job, zoom);
    points = draw(next);
    zoom = zoomOf(next, points);
  }
  return points;
}
