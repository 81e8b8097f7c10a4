import type { Point } from '../geometry.ts';
import { faultsOf } from './aesthetics.ts';
import { fcosePlaces } from './fcose.ts';
import { grow } from './incremental.ts';
import { placementOf, type LayoutJob, type Placement, type Tell } from './layout-input.ts';
import { packed, partOf, piecesOf } from './components.ts';
import { anchored, pinnedIn } from './fixed-nodes.ts';
import { readable } from './refine.ts';
import { separated } from './overlap-removal.ts';
import { streamed } from './d3-force.ts';
import { centred, hullAround, stretched, tidy } from './fit-to-viewport.ts';

/** Above this many nodes the engine that can be watched while it works takes over. */
const STREAMED_ABOVE = 500;
/** So many newcomers are seated one by one however large a picture is. */
const MOST_GROWN = 100;
/** Drawings tried for a job of so many nodes; the limit is time: about a second in all. */
const triesFor = (count: number): number => (count <= 60 ? 10 : count <= 120 ? 3 : 1);
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

const withoutPlaces = (job: LayoutJob): LayoutJob => ({
  ...job,
  nodes: job.nodes.map(({ at: _, ...node }) => node),
});

/** A drawing of the whole picture, around the nodes that keep their place where there are any. */
function drawing(job: LayoutJob): Point[] {
  // The engine can build around two places and more; one alone leaves the drawing as it is, elsewhere.
  if (pinnedIn(job) > 1)
    return readable(
      job,
      best(job, (attempt) => separated(job, anchored(job, fcosePlaces(job, attempt)))),
    );
  const free = withoutPlaces(job);
  const points = anchored(job, stretched(free, fresh(free)));
  return readable(job, separated(job, points));
}

function pointsOf(job: LayoutJob, tell?: Tell): Point[] {
  const [all, pinned] = [job.nodes.length, pinnedIn(job)];
  const grows = pinned > 0 && !job.anew;
  if (all > STREAMED_ABOVE && !(grows && all - pinned <= MOST_GROWN)) return streamed(job, tell);
  return grows ? grow(job) : drawing(job);
}

/**
 * The force layout, whole: a fresh drawing where no node has a place or the picture is laid out anew,
 * otherwise only the new nodes are placed. The same job gives the same places. It may take seconds; the
 * page runs it in a worker, and above 500 nodes sees it settle.
 */
export const forcePlacement = (job: LayoutJob, tell?: Tell): Placement => placementOf(pointsOf(job, tell));
