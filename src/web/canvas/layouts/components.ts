import {
  around,
  centreOf,
  grown,
  hullOf,
  lengthWithin,
  overlap,
  type Box,
  type Point,
  type Segment,
} from '../geometry.ts';
import { neighboursOf, type LayoutJob } from './layout-input.ts';

/** Paper around a piece that stands apart. */
const CLEAR = 14;
const STEP = 12;
const SMALL = 0.1;

/** The nodes that hang together, as indexes in the order of the job; the biggest piece first. */
export function piecesOf(job: LayoutJob): number[][] {
  const neighbours = neighboursOf(job);
  const seen = new Set<number>();
  const pieces = job.nodes.flatMap((_, start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const piece = [start];
    // Grows while it is walked: whoever is reached is asked for its neighbours in turn.
    for (const index of piece) {
      for (const next of neighbours[index] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        piece.push(next);
      }
    }
    return [piece.sort((a, b) => a - b)];
  });
  return pieces.sort((a, b) => b.length - a.length);
}

/** The part of a job that concerns one piece; a small one is drawn as small as its nodes allow. */
export function partOf(job: LayoutJob, piece: readonly number[]): LayoutJob {
  const at = new Map(piece.map((index, i) => [index, i]));
  // Of the whole room a small piece is asked to fill so little that it lies as close as it can.
  const side = piece.length * 2 < job.nodes.length ? SMALL : 1;
  return {
    nodes: piece.flatMap((index) => job.nodes[index] ?? []),
    links: job.links.flatMap(([from, to]) => {
      const [a, b] = [at.get(from), at.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
    width: job.width * side,
    height: job.height * side,
  };
}

/** A piece with the places of its nodes. */
export interface Drawn {
  job: LayoutJob;
  points: Point[];
}

const boxesOf = ({ job, points }: Drawn): Box[] =>
  job.nodes.flatMap(({ reach }, i) => (points[i] ? [around(points[i], reach)] : []));

const segmentsOf = ({ job, points }: Drawn): Segment[] =>
  job.links.flatMap(([a, b]) => {
    const [from, to] = [points[a], points[b]];
    return from && to ? [{ from, to }] : [];
  });

const moved = ({ job, points }: Drawn, by: Point): Drawn => ({
  job,
  points: points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
});

/** The hull of what is drawn, widened to the shape of the room: what the picture takes on the screen. */
function frameOf(hull: Box, { width, height }: LayoutJob): Box {
  const [wide, high] = [hull.right - hull.left, hull.bottom - hull.top];
  const scale = Math.max(wide / width, high / height);
  const [x, y] = [(scale * width - wide) / 2, (scale * height - high) / 2];
  return { left: hull.left - x, top: hull.top - y, right: hull.right + x, bottom: hull.bottom + y };
}

/** Where a box of this size stands clear of everything, as far out in the frame as can be; else below it. */
function clearPlace(frame: Box, size: Box, { boxes, lines }: { boxes: Box[]; lines: Segment[] }): Point {
  const centre = centreOf([
    { x: frame.left, y: frame.top },
    { x: frame.right, y: frame.bottom },
  ]);
  const [wide, high] = [size.right - size.left, size.bottom - size.top];
  let best: Point = { x: frame.left - size.left, y: frame.bottom + CLEAR - size.top };
  let farthest = -Infinity;
  for (let top = frame.top; top + high <= frame.bottom; top += STEP) {
    for (let left = frame.left; left + wide <= frame.right; left += STEP) {
      const far = Math.hypot(left + wide / 2 - centre.x, top + high / 2 - centre.y);
      if (far <= farthest) continue;
      const box = grown({ left, top, right: left + wide, bottom: top + high }, CLEAR);
      const free =
        boxes.every((other) => overlap(box, other) === 0) &&
        lines.every((line) => lengthWithin(line, box) === 0);
      if (free) [best, farthest] = [{ x: left - size.left, y: top - size.top }, far];
    }
  }
  return best;
}

/** Set small pieces into the corners that the first one leaves free, so that nobody takes them for part of it. */
export function packed(job: LayoutJob, [main, ...rest]: Drawn[]): Drawn[] {
  if (!main) return [];
  const placed = [main];
  for (const piece of rest) {
    const boxes = placed.flatMap(boxesOf);
    const [hull, size] = [hullOf(boxes), hullOf(boxesOf(piece))];
    if (!hull || !size) continue;
    const by = clearPlace(frameOf(hull, job), size, { boxes, lines: placed.flatMap(segmentsOf) });
    placed.push(moved(piece, by));
  }
  return placed;
}
