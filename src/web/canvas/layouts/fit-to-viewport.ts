import { around, centreOf, hullOf, type Box, type Point } from '../geometry.ts';
import type { LayoutJob } from './layout-input.ts';
import { separated } from './overlap-removal.ts';

const MARGIN = 34;
/** A drawing is pulled to fill the room up to this much, and pushed together no more than that. */
const MOST_STRETCH = 2.2;
const MOST_SQUEEZE = 0.62;
/** From this many nodes on a drawing takes all the room. */
const ENOUGH = 14;
/** Paper for every unit of node and label. */
const AIR = 2.6;
const TURNS = 24;
/** How much more one side may be pulled than the other: more where the room itself is narrow. */
const skewOf = ({ width, height }: LayoutJob): number =>
  Math.max(1.35, Math.max(width / height, height / width) ** 0.8);

function turned(points: Point[], angle: number): Point[] {
  const centre = centreOf(points);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({
    x: centre.x + (x - centre.x) * cos - (y - centre.y) * sin,
    y: centre.y + (x - centre.x) * sin + (y - centre.y) * cos,
  }));
}

/** The smallest box around a drawing with its labels; none for an empty one. */
export const hullAround = (job: LayoutJob, points: readonly Point[]): Box | undefined =>
  hullOf(job.nodes.flatMap(({ reach }, i) => (points[i] ? [around(points[i], reach)] : [])));

/**
 * The room a drawing should fill: all of it, less where there are few nodes, and more where the nodes
 * and their labels would not fit (the picture is then shown smaller).
 */
function targetOf({ nodes, width, height }: LayoutJob): { width: number; height: number } {
  const wide = Math.max(1, width - 2 * MARGIN);
  const high = Math.max(1, height - 2 * MARGIN);
  const area = nodes.reduce(
    (sum, { reach }) => sum + (reach.left + reach.right) * (reach.top + reach.bottom),
    0,
  );
  const few = Math.min(1, Math.sqrt(nodes.length / ENOUGH));
  const scale = Math.max(few, Math.sqrt((area * AIR) / (wide * high)));
  return { width: wide * scale, height: high * scale };
}

/** How far the drawing has to shrink (below 1) or may grow (above) to fill its target. */
function roomFor(job: LayoutJob, points: Point[]): { x: number; y: number } {
  const hull = hullAround(job, points) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const target = targetOf(job);
  return {
    x: target.width / Math.max(1, hull.right - hull.left),
    y: target.height / Math.max(1, hull.bottom - hull.top),
  };
}

/** The turn, in steps of a half circle, at which the drawing suits the room best. */
function bestTurn(job: LayoutJob, points: Point[]): Point[] {
  let best = points;
  let bestRoom = -Infinity;
  for (let step = 0; step < TURNS; step++) {
    const candidate = turned(points, (Math.PI * step) / TURNS);
    const { x, y } = roomFor(job, candidate);
    if (Math.min(x, y) > bestRoom + 1e-6) [best, bestRoom] = [candidate, Math.min(x, y)];
  }
  return best;
}

/** Pull a drawing out, or push it together, until it fills the room. */
function filling(job: LayoutJob, points: Point[]): Point[] {
  const room = roomFor(job, points);
  const least = Math.min(room.x, room.y);
  const bound = (value: number) => Math.max(MOST_SQUEEZE, Math.min(value, least * skewOf(job), MOST_STRETCH));
  const [x, y] = [bound(room.x), bound(room.y)];
  return points.map((point) => ({ x: point.x * x, y: point.y * y }));
}

/** Parting boxes may have pushed some out of the room again: squeeze once more, and part again. */
function pressed(job: LayoutJob, points: Point[]): Point[] {
  const room = roomFor(job, points);
  if (Math.min(room.x, room.y) >= 1) return points;
  return separated(job, filling(job, points));
}

/** Places moved so that the drawing with its labels lies around 0, 0. */
export function centred(job: LayoutJob, places: Point[]): Point[] {
  const hull = hullAround(job, places);
  if (!hull) return places;
  const middle = { x: (hull.left + hull.right) / 2, y: (hull.top + hull.bottom) / 2 };
  return places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

/**
 * A drawing pulled apart along the side on which the room has more to give, at the size at which it
 * has to be shown: nothing gets smaller for it, and no two boxes come nearer.
 */
export function stretched(job: LayoutJob, points: Point[]): Point[] {
  const hull = hullAround(job, points);
  if (!hull || points.length < ENOUGH) return points;
  const [wide, high] = [hull.right - hull.left, hull.bottom - hull.top];
  const zoom = Math.min(1, job.width / wide, job.height / high);
  const pull = (values: number[], taken: number, room: number): number => {
    const spread = Math.max(...values) - Math.min(...values);
    const free = room / zoom - 2 * MARGIN - taken;
    return Math.min(1 + Math.max(0, free) / Math.max(1, spread), skewOf(job));
  };
  const x = pull(
    points.map((point) => point.x),
    wide,
    job.width,
  );
  const y = pull(
    points.map((point) => point.y),
    high,
    job.height,
  );
  return points.map((point) => ({ x: point.x * x, y: point.y * y }));
}

/** Turn a drawing to suit the room, make it fill the room, and part what overlaps; around 0, 0. */
export const tidy = (job: LayoutJob, points: Point[]): Point[] =>
  centred(job, pressed(job, separated(job, filling(job, bestTurn(job, points)))));
