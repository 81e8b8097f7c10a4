import type { Point } from '../geometry.ts';
import { faultsOf } from './faults.ts';
import { fcosePlaces } from './fcose.ts';
import { grow } from './grow.ts';
import type { LayoutJob, Placement } from './job.ts';
import { packed, partOf, piecesOf } from './pieces.ts';
import { centred, hullAround, stretched, tidy } from './tidy.ts';

/** Drawings tried for a job of so many nodes; the limit is time: about a second in all. */
const triesFor = (count: number): number => (count <= 60 ? 20 : count <= 120 ? 6 : count <= 300 ? 2 : 1);
/** What it counts, in crossings of lines, if a picture has to be drawn at nothing instead of at full size. */
const SMALLNESS = 40;

/** How hard a drawing is to read: what is wrong with its lines, and how small it has to be shown. */
function costOf(job: LayoutJob, points: Point[]): number {
  const hull = hullAround(job, points);
  if (!hull) return 0;
  const zoom = Math.min(job.width / (hull.right - hull.left), job.height / (hull.bottom - hull.top), 1);
  return faultsOf(job, points) + SMALLNESS * (1 - zoom);
}

/** Of several drawings the one that is easiest to read, the first among equals. */
function best(job: LayoutJob, draw: (attempt: number) => Point[]): Point[] {
  let found: Point[] = [];
  let least = Infinity;
  for (let attempt = 0; attempt < triesFor(job.nodes.length) && least > 0; attempt++) {
    const points = draw(attempt);
    const cost = costOf(job, points);
    if (cost < least) [found, least] = [points, cost];
  }
  return found;
}

/**
 * A drawing from nothing. Where one piece holds most of the nodes it is drawn alone, and the others
 * beside it; otherwise the layout engine itself places them all.
 */
function fresh(job: LayoutJob): Point[] {
  const pieces = piecesOf(job);
  const [first = [], ...others] = pieces;
  const drawn = (part: LayoutJob, attempt: number) => tidy(part, fcosePlaces(part, attempt));
  if (others.length === 0 || first.length * 2 < job.nodes.length)
    return best(job, (attempt) => drawn(job, attempt));
  const main = partOf(job, first);
  const beside = others.map((piece) => {
    const part = partOf(job, piece);
    return { job: part, points: best(part, (attempt) => drawn(part, attempt)) };
  });
  return best(job, (attempt) => {
    const all = packed(job, [{ job: main, points: drawn(main, attempt) }, ...beside]);
    const places: Point[] = job.nodes.map(() => ({ x: 0, y: 0 }));
    for (const [i, { points }] of all.entries()) {
      pieces[i]?.forEach((index, at) => (places[index] = points[at] ?? { x: 0, y: 0 }));
    }
    return centred(job, places);
  });
}

/**
 * The force layout, whole: a fresh drawing where no node has a place, otherwise only the new nodes
 * are placed. The same job gives the same places. It may take seconds; the page runs it in a worker.
 */
export function forcePlacement(job: LayoutJob): Placement {
  const points = job.nodes.every((node) => !node.at) ? stretched(job, fresh(job)) : grow(job);
  const placement = new Float32Array(points.length * 2);
  // Whole pixels keep straight edges sharp.
  points.forEach(({ x, y }, i) => placement.set([Math.round(x), Math.round(y)], 2 * i));
  return placement;
}
