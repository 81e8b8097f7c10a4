import { type Box, type Point } from '../geometry.ts';
import { paperIn } from '../viewport.ts';
import type { LayoutJob } from './layout-input.ts';
import { polished } from './local-search.ts';
import { zoomOf } from './final-zoom.ts';
import { hullAround } from './fit-to-viewport.ts';

/** Sizes at which a picture is tried, and above how many nodes only one, and none: the limit is time. */
const ZOOMS = [1, 0.9, 0.8];
const SEVERAL = 50;
const MOST = 80;
/** What it counts, in square pixels of overlap, if a picture has to be drawn at nothing instead of at full size. */
const SMALLNESS = 20_000;
/** A drawing that costs less than so much a node has nothing in it that is hard to read. */
const CLEAN = 60;

/** What a picture may cover at a zoom, around the middle of a drawing; no less than nodes with places cover. */
function frameAt(job: LayoutJob, points: readonly Point[], zoom: number): Box {
  const { width, height } = paperIn(job);
  const hull = hullAround(job, points) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const [x, y] = [(hull.left + hull.right) / 2, (hull.top + hull.bottom) / 2];
  const [wide, high] = [width / zoom / 2, height / zoom / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

/** A drawing pushed together until it fits a frame; nodes that have a place stay there. */
function pressed(job: LayoutJob, points: readonly Point[], frame: Box): Point[] {
  const hull = hullAround(job, points);
  if (!hull) return [...points];
  const middle = { x: (hull.left + hull.right) / 2, y: (hull.top + hull.bottom) / 2 };
  const x = Math.min(1, (frame.right - frame.left) / Math.max(1, hull.right - hull.left));
  const y = Math.min(1, (frame.bottom - frame.top) / Math.max(1, hull.bottom - hull.top));
  return points.map(
    (point, i) =>
      job.nodes[i]?.at ?? { x: middle.x + (point.x - middle.x) * x, y: middle.y + (point.y - middle.y) * y },
  );
}

/** The zooms worth trying: full size first, the smaller ones only as far as the drawing itself is larger. */
function zoomsFor(job: LayoutJob, points: readonly Point[]): number[] {
  const whole = zoomOf(job, points);
  return job.nodes.length <= SEVERAL && whole > 0.5 ? ZOOMS : [whole];
}

/**
 * A drawing in which nodes have made way for labels and lines, at the largest size at which that
 * goes well. Larger pictures are left as they are: nobody reads all of their labels at once.
 */
export function readable(job: LayoutJob, points: Point[]): Point[] {
  const looks = job.nodes.flatMap(({ look }) => look ?? []);
  if (looks.length < job.nodes.length || looks.length > MOST || looks.length < 2) return points;
  let found = points;
  let least = Infinity;
  for (const zoom of zoomsFor(job, points)) {
    const frame = frameAt(job, points, zoom);
    const drawing = polished(job, { looks, zoom, frame, points: pressed(job, points, frame) });
    const cost = drawing.cost + SMALLNESS * (1 - zoom);
    if (cost < least) [found, least] = [drawing.points, cost];
    if (drawing.cost < CLEAN * looks.length) break;
  }
  return found;
}
