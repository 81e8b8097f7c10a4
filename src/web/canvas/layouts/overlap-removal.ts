import type { Extents, Point } from '../geometry.ts';
import type { LayoutInput } from './layout-input.ts';

/** Space between two boxes, in model pixels. */
const GAP = 10;
const MAX_ROUNDS = 120;
/** Shares of a push that two nodes take: half each, or all of it where the other one is fixed. */
const SHARES = { noneFixed: [0.5, 0.5], firstFixed: [0, 1], secondFixed: [1, 0] } as const;

/** The box of a node while it is pushed. */
interface MovingBox extends Point {
  readonly index: number;
  readonly extents: Extents;
  readonly isFixed: boolean;
}

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
  const boxes = input.nodes.map(({ extents, fixed }, index): MovingBox => {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return { index, x, y, extents, isFixed: fixed !== undefined };
  });
  // One list for all rounds: the next order is nearly that of the last one, which takes little to sort.
  const order = [...boxes];
  for (let round = 0; round < maxRounds && pushAll(order); round++);
  return boxes.map(({ x, y }) => ({ x, y }));
}

const leftOf = ({ x, extents }: MovingBox): number => x - extents.left;
const rightOf = ({ x, extents }: MovingBox): number => x + extents.right;

/** One round over all pairs; whether any was pushed. Sorts the boxes and moves them. */
function pushAll(boxes: MovingBox[]): boolean {
  boxes.sort((a, b) => leftOf(a) - leftOf(b) || a.index - b.index);
  let pushed = false;
  for (const [rank, box] of boxes.entries()) {
    for (let next = rank + 1; next < boxes.length; next++) {
      const other = boxes[next];
      // Sorted by their left sides: whatever comes next lies even further to the right.
      if (!other || leftOf(other) > rightOf(box) + GAP) break;
      pushed = pushPair(box, other) || pushed;
    }
  }
  return pushed;
}

function pushPair(a: MovingBox, b: MovingBox): boolean {
  if (a.isFixed && b.isFixed) return false;
  const [p, q] = [a.extents, b.extents];
  const overX = Math.min(a.x + p.right, b.x + q.right) - Math.max(a.x - p.left, b.x - q.left) + GAP;
  if (overX <= 0.01) return false;
  const overY = Math.min(a.y + p.bottom, b.y + q.bottom) - Math.max(a.y - p.top, b.y - q.top) + GAP;
  if (overY <= 0.01) return false;
  const [first, second] = SHARES[a.isFixed ? 'firstFixed' : b.isFixed ? 'secondFixed' : 'noneFixed'];
  // By share of the size, not by pixels: labels are wide and low, and all would be pushed up and down.
  if (overX / (p.left + p.right + q.left + q.right) < overY / (p.top + p.bottom + q.top + q.bottom)) {
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
