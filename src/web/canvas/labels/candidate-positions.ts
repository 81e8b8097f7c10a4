import type { Box, HalfSize, Point, Size } from '../geometry.ts';
import { leftMark, type Marks } from './marks.ts';

/** The sides of a node on which its label may stand, the preferred one first. */
export const LABEL_SIDES = [
  'below',
  'right',
  'left',
  'above',
  'belowRight',
  'belowLeft',
  'aboveRight',
  'aboveLeft',
] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** One candidate position of a label, and how its lines are aligned there. */
export interface LabelPosition {
  side: LabelSide;
  align: 'left' | 'center' | 'right';
  /** Upper left corner of the label, relative to the centre of the node, in model pixels. */
  dx: number;
  dy: number;
}

/** How large a node, its label and its marks are drawn at some zoom, in model pixels. */
export interface DrawnSizes {
  halfSize: HalfSize;
  labelSize: Size;
  marks?: Marks;
  /** What its loops cover, relative to its centre. */
  loops?: readonly Box[];
}

/** A node that has a position and a label. */
export interface LabelledNode extends DrawnSizes {
  id: string;
  at: Point;
  hub: boolean;
  /** Whether names of other nodes make way for its own. */
  leading?: boolean;
  /** Whether its name stands on a plate, which keeps away what runs behind it; that of a hub always does. */
  plate?: boolean;
}

/** Distances in model pixels: below and above a node, and beside it. */
const GAP = 5;
const SIDE_GAP = 7;
/** How far a label at a corner overlaps the width of its node. */
const OVERHANG = 14;
/** Distance between a label and a mark of its own node. */
const MARK_GAP = 2;

/** Below the node, and below a badge that stands there. */
const topBelow = ({ halfSize, marks: { badge } = {} }: DrawnSizes): number =>
  Math.max(halfSize.height + GAP, badge && badge.bottom > 0 && badge.top > 0 ? badge.bottom + MARK_GAP : 0);

/** Above the node, and above its marks. */
const topAbove = ({ halfSize, labelSize, marks = {} }: DrawnSizes): number =>
  Math.min(
    -halfSize.height - GAP,
    ...[marks.badge, leftMark(marks)].map((box) => (box ? box.top - MARK_GAP : 0)),
  ) - labelSize.height;

/** Centred beside the node, or lower where a mark on that side is in the way; higher where that stands below. */
function topBeside({ labelSize }: DrawnSizes, marks: readonly (Box | undefined)[]): number {
  const centred = -labelSize.height / 2;
  return marks.reduce((top, mark) => {
    if (!mark) return top;
    return mark.top > 0
      ? Math.min(top, mark.top - MARK_GAP - labelSize.height)
      : Math.max(top, mark.bottom + MARK_GAP);
  }, centred);
}

/** The badge where it stands on a side of the node. */
const badgeAt = ({ marks: { badge } = {} }: DrawnSizes, side: 'left' | 'right'): Box | undefined =>
  badge && (side === 'right' ? badge.right > -badge.left : badge.right < -badge.left) ? badge : undefined;

const OFFSETS: Record<LabelSide, (sizes: DrawnSizes) => Omit<LabelPosition, 'side'>> = {
  below: (sizes) => ({ align: 'center', dx: -sizes.labelSize.width / 2, dy: topBelow(sizes) }),
  right: (sizes) => ({
    align: 'left',
    dx: sizes.halfSize.width + SIDE_GAP,
    dy: topBeside(sizes, [badgeAt(sizes, 'right')]),
  }),
  left: (sizes) => ({
    align: 'right',
    dx: -sizes.halfSize.width - SIDE_GAP - sizes.labelSize.width,
    dy: topBeside(sizes, [sizes.marks && leftMark(sizes.marks), badgeAt(sizes, 'left')]),
  }),
  above: (sizes) => ({ align: 'center', dx: -sizes.labelSize.width / 2, dy: topAbove(sizes) }),
  belowRight: (sizes) => ({ align: 'left', dx: -OVERHANG, dy: topBelow(sizes) }),
  belowLeft: (sizes) => ({ align: 'right', dx: OVERHANG - sizes.labelSize.width, dy: topBelow(sizes) }),
  aboveRight: (sizes) => ({ align: 'left', dx: -OVERHANG, dy: topAbove(sizes) }),
  aboveLeft: (sizes) => ({ align: 'right', dx: OVERHANG - sizes.labelSize.width, dy: topAbove(sizes) }),
};

/** The candidate position on one side of a node of these sizes. */
export const labelPosition = (side: LabelSide, sizes: DrawnSizes): LabelPosition => ({
  side,
  ...OFFSETS[side](sizes),
});

/** What a label covers at a position, in model pixels. */
export const labelBox = (
  { at, labelSize }: Pick<LabelledNode, 'at' | 'labelSize'>,
  { dx, dy }: Pick<LabelPosition, 'dx' | 'dy'>,
): Box => ({
  left: at.x + dx,
  top: at.y + dy,
  right: at.x + dx + labelSize.width,
  bottom: at.y + dy + labelSize.height,
});
