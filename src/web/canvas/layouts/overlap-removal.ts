import { around, type Point } from '../geometry.ts';
import type { LayoutJob } from './layout-input.ts';

/** Paper between two boxes, in pixels. */
const GAP = 10;
const ROUNDS = 120;

/**
 * The places with overlapping boxes pushed apart, each pair along the side where it takes less. Nodes
 * that have a place of their own are not pushed.
 */
export function separated(job: LayoutJob, points: readonly Point[], rounds = ROUNDS): Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds && pushOnce(job, places); round++);
  return places;
}

function pushOnce(job: LayoutJob, places: Point[]): boolean {
  const order = places
    .map((_, i) => i)
    .sort((a, b) => leftOf(job, places, a) - leftOf(job, places, b) || a - b);
  let moved = false;
  for (const [rank, i] of order.entries()) {
    for (let next = rank + 1; next < order.length; next++) {
      const j = order[next];
      if (j === undefined || leftOf(job, places, j) > rightOf(job, places, i) + GAP) break;
      moved = pushPair(job, places, [i, j]) || moved;
    }
  }
  return moved;
}

const leftOf = (job: LayoutJob, places: Point[], i: number): number =>
  (places[i]?.x ?? 0) - (job.nodes[i]?.reach.left ?? 0);
const rightOf = (job: LayoutJob, places: Point[], i: number): number =>
  (places[i]?.x ?? 0) + (job.nodes[i]?.reach.right ?? 0);

/** How much of a push each of two takes: half, or all where the other keeps its place. */
const SHARES = { none: [0.5, 0.5], first: [0, 1], second: [1, 0] } as const;

function pushPair(job: LayoutJob, places: Point[], [i, j]: [number, number]): boolean {
  const [a, b, one, two] = [places[i], places[j], job.nodes[i], job.nodes[j]];
  if (!a || !b || !one || !two || (one.at && two.at)) return false;
  const [p, q] = [around(a, one.reach), around(b, two.reach)];
  const overX = Math.min(p.right, q.right) - Math.max(p.left, q.left) + GAP;
  const overY = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) + GAP;
  if (overX <= 0.01 || overY <= 0.01) return false;
  const [mine, yours] = SHARES[one.at ? 'first' : two.at ? 'second' : 'none'];
  // By share of the size, not by pixels: labels are wide and low, and all would be pushed up and down.
  if (overX / (p.right - p.left + q.right - q.left) < overY / (p.bottom - p.top + q.bottom - q.top)) {
    const push = (Math.sign(b.x - a.x) || 1) * overX;
    a.x -= push * mine;
    b.x += push * yours;
  } else {
    const push = (Math.sign(b.y - a.y) || 1) * overY;
    a.y -= push * mine;
    b.y += push * yours;
  }
  return true;
}
