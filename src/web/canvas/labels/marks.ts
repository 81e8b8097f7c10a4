import type { SceneNode } from '../../picture/scene.ts';
import { boxAround, centroidOf, type Box, type Extents, type HalfSize, type Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';

/** Where the badge of a node stands, the usual place first: at a corner, or over its upper border. */
export const BADGE_SIDES = ['aboveRight', 'belowRight', 'aboveLeft', 'belowLeft', 'over'] as const;
export type BadgeSide = (typeof BADGE_SIDES)[number];

/** What sits at the corners of a node: boxes relative to its centre, in model pixels. */
export interface Marks {
  /** At the left: the sign of a pinned node. */
  pin?: Box;
  /** At the left as well, before a pin: that it came or went between two days. */
  dayChange?: Box;
  /** At the right, where there is room: how many of its neighbours are not in the picture. */
  badge?: Box;
}

/** Height of a badge and diameter of the disc behind a pin, in model pixels at scale 1. */
export const MARK_HEIGHT = 16;
/** Free space inside a badge, left and right of its digits together. */
const BADGE_PADDING = 11;
/** How far a mark overlaps its node. */
const OVERHANG = 7;
/** Side of the smallest square in which a badge answers to the pointer, in screen pixels. */
const MIN_HIT_SIZE = 24;

/** Half the side of the square that the sign of a dispute keeps free in the middle of an edge. */
export const DISPUTE_SIGN_EXTENTS: Extents = { left: 10, top: 10, right: 10, bottom: 10 };

/** What the sign of a dispute in the middle of an edge covers. */
export const disputeSignBox = ({ from, to }: Segment): Box =>
  boxAround(centroidOf([from, to]), DISPUTE_SIGN_EXTENTS);

/** Where a mark is attached: just outside the border, as shares of half the node. */
const attachmentOf = ({ width, height }: HalfSize): Point => ({ x: 0.72 * width, y: -0.95 * height });

/** What a badge says: so many neighbours are hidden. */
export const badgeText = (hidden: number): string => `+${hidden}`;

/** The outermost of what sits at the left of a node. */
export const leftMark = ({ pin, dayChange }: Marks): Box | undefined => pin ?? dayChange;

/** The box of a badge that is so wide and half so high: at its corner, or in the middle of the upper border. */
function badgeBox(
  side: BadgeSide,
  { width, height }: HalfSize,
  { wide, high, back }: { wide: number; high: number; back: number },
): Box {
  const { x, y } = attachmentOf({ width, height });
  const middle = side.startsWith('below') ? -y : y;
  const across = { top: middle - high, bottom: middle + high };
  if (side === 'over') return { left: -wide / 2, right: wide / 2, ...across };
  return side.endsWith('Right')
    ? { left: x - back, right: x - back + wide, ...across }
    : { left: back - x - wide, right: back - x, ...across };
}

/**
 * The boxes of a node's marks at a scale; larger marks grow away from the node.
 * @param scale factor against the drawing around them; at 0 there are no marks
 * @param digitWidth width of a digit of the badge, in model pixels
 */
export function marksOf(
  { hidden, pinned, dayChange }: Pick<SceneNode, 'hidden' | 'pinned' | 'dayChange'>,
  halfSize: HalfSize,
  {
    digitWidth,
    scale,
    badgeSide = BADGE_SIDES[0],
  }: { digitWidth: number; scale: number; badgeSide?: BadgeSide },
): Marks {
  if (scale === 0) return {};
  const { x, y } = attachmentOf(halfSize);
  const [back, high] = [OVERHANG * scale, (MARK_HEIGHT / 2) * scale];
  const wide = Math.max(MARK_HEIGHT, BADGE_PADDING + digitWidth * badgeText(hidden).length) * scale;
  const disc = (right: number): Box => ({ left: right - 2 * high, right, top: y - high, bottom: y + high });
  const right = -x + back;
  return {
    ...(pinned && { pin: disc(dayChange ? right - 2 * high : right) }),
    ...(dayChange && { dayChange: disc(right) }),
    ...(hidden > 0 && { badge: badgeBox(badgeSide, halfSize, { wide, high, back }) }),
  };
}

/** A box enlarged to what a finger or an unsteady hand can hit on the screen; in model pixels. */
export function hitBoxOf({ left, top, right, bottom }: Box, zoom: number): Box {
  const x = Math.max(0, (MIN_HIT_SIZE / zoom - (right - left)) / 2);
  const y = Math.max(0, (MIN_HIT_SIZE / zoom - (bottom - top)) / 2);
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}
