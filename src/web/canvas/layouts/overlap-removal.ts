import { boxAround, type Point } from '../geometry.ts';
import type { LayoutInput } from './layout-input.ts';

/** Space between two boxes, in model pixels. */
const GAP = 10;
const MAX_ROUNDS = 120;
/** Shares of a push that two nodes take: half each, or all of it where the other one is fixed. */
const SHARES = { noneFixed: [0.5, 0.5], firstFixed: [0, 1], secondFixed: [1, 0] } as const;

/**
 * Node overlap removal: boxes that overlap are pushed apart pair by pair, from left to right and over and
 * over, each pair along the axis on which they overlap less. A heuristic of our own; it may end with
 * overlaps left. Fixed nodes are not moved.
 * @param maxRounds how often all pairs are looked at; fewer once nothing overlaps
 */
export function withoutOverlaps(
  input: LayoutInput,
  points: readonly Point[],
  maxRounds = MAX_ROUNDS,
): Point[] {
  const moving = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < maxRounds && pushAll(input, moving); round++);
  return moving;
}

/** One round over all pairs; whether any was pushed. Changes the points. */
function pushAll(input: LayoutInput, points: Point[]): boolean {
  const leftOf = (i: number): number => (points[i]?.x ?? 0) - (input.nodes[i]?.extents.left ?? 0);
  const rightOf = (i: number): number => (points[i]?.x ?? 0) + (input.nodes[i]?.extents.right ?? 0);
  const order = [...points.keys()].sort((a, b) => leftOf(a) - leftOf(b) || a - b);
  let pushed = false;
  for (const [rank, i] of order.entries()) {
    for (let next = rank + 1; next < order.length; next++) {
      const j = order[next];
      // Sorted by their left sides: whatever comes next lies even further to the right.
      if (j === undefined || leftOf(j) > rightOf(i) + GAP) break;
      pushed = pushPair(input, points, [i, j]) || pushed;
    }
  }
  return pushed;
}

function pushPair(input: LayoutInput, points: Point[], [i, j]: [number, number]): boolean {
  const [a, b, one, two] = [points[i], points[j], input.nodes[i], input.nodes[j]];
  if (!a || !b || !one || !two || (one.fixed && two.fixed)) return false;
  const [p, q] = [boxAround(a, one.extents), boxAround(b, two.extents)];
  const overX = Math.min(p.right, q.right) - Math.max(p.left, q.left) + GAP;
  const overY = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) + GAP;
  if (overX <= 0.01 || overY <= 0.01) return false;
  const [first, second] = SHARES[one.fixed ? 'firstFixed' : two.fixed ? 'secondFixed' : 'noneFixed'];
  // By share of the size, not by pixels: labels are wide and low, and all would be pushed up and down.
  if (overX / (p.right - p.left + q.right - q.left) < overY / (p.bottom - p.top + q.bottom - q.top)) {
    const push = (Math.sign(b.x - a.x) || 1) * overX;
    a.x -= push * first;
    b.x += push * second;
  } else {
    const push = (Math.sign(b.y - a.y) || 1) * overY;
    a.y -= push * first;
    b.y += push * second;
  }
  return true;
}
