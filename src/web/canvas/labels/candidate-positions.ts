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
/** Places between those, for a name that finds no other: between middle and corner, and lower or higher beside the node. */
const BETWEEN = [
  ...(['belowToRight', 'belowToLeft', 'belowFarRight', 'belowFarLeft'] as const),
  ...(['aboveToRight', 'aboveToLeft', 'aboveFarRight', 'aboveFarLeft'] as const),
  ...(['rightDown', 'leftDown', 'rightUp', 'leftUp'] as const),
] as const;
export const ALL_SIDES = [...LABEL_SIDES, ...BETWEEN] as const;
export type LabelSide = (typeof ALL_SIDES)[number];

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
/** Where a label begins that hangs down beside its node, or ends that rises from it: as a share of half the node. */
const SHOULDER = 0.4;
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

type Marked = (sizes: DrawnSizes) => (Box | undefined)[];
const atRight: Marked = (sizes) => [badgeAt(sizes, 'right')];
const atLeft: Marked = (sizes) => [sizes.marks && leftMark(sizes.marks), badgeAt(sizes, 'left')];

const toTheRight = ({ halfSize }: DrawnSizes) => ({ align: 'left', dx: halfSize.width + SIDE_GAP }) as const;
const toTheLeft = ({ halfSize, labelSize }: DrawnSizes) =>
  ({ align: 'right', dx: -halfSize.width - SIDE_GAP - labelSize.width }) as const;

/** Hanging down beside the node, below the marks there; rising, above them. */
const topDown = ({ halfSize }: DrawnSizes, marks: readonly (Box | undefined)[]): number =>
  Math.max(-SHOULDER * halfSize.height, ...marks.map((mark) => (mark ? mark.bottom + MARK_GAP : -Infinity)));
const topUp = ({ halfSize, labelSize }: DrawnSizes, marks: readonly (Box | undefined)[]): number =>
  Math.min(SHOULDER * halfSize.height, ...marks.map((mark) => (mark ? mark.top - MARK_GAP : Infinity))) -
  labelSize.height;

type Offset = (sizes: DrawnSizes) => Omit<LabelPosition, 'side'>;

const CORNERS: Record<(typeof LABEL_SIDES)[number], Offset> = {
  below: (sizes) => ({ align: 'center', dx: -sizes.labelSize.width / 2, dy: topBelow(sizes) }),
  right: (sizes) => ({ ...toTheRight(sizes), dy: topBeside(sizes, atRight(sizes)) }),
  left: (sizes) => ({ ...toTheLeft(sizes), dy: topBeside(sizes, atLeft(sizes)) }),
  above: (sizes) => ({ align: 'center', dx: -sizes.labelSize.width / 2, dy: topAbove(sizes) }),
  belowRight: (sizes) => ({ align: 'left', dx: -OVERHANG, dy: topBelow(sizes) }),
  belowLeft: (sizes) => ({ align: 'right', dx: OVERHANG - sizes.labelSize.width, dy: topBelow(sizes) }),
  aboveRight: (sizes) => ({ align: 'left', dx: -OVERHANG, dy: topAbove(sizes) }),
  aboveLeft: (sizes) => ({ align: 'right', dx: OVERHANG - sizes.labelSize.width, dy: topAbove(sizes) }),
};

/** A share of the way from the middle below or above a node to a corner. */
const towards =
  (side: 'below' | 'above', corner: 'Right' | 'Left', share: number): Offset =>
  (sizes) => {
    const [middle, end] = [CORNERS[side](sizes), CORNERS[`${side}${corner}`](sizes)];
    return { ...middle, dx: middle.dx + (end.dx - middle.dx) * share };
  };

const OFFSETS: Record<LabelSide, Offset> = {
  ...CORNERS,
  belowToRight: towards('below', 'Right', 1 / 3),
  belowToLeft: towards('below', 'Left', 1 / 3),
  belowFarRight: towards('below', 'Right', 2 / 3),
  belowFarLeft: towards('below', 'Left', 2 / 3),
  aboveToRight: towards('above', 'Right', 1 / 3),
  aboveToLeft: towards('above', 'Left', 1 / 3),
  aboveFarRight: towards('above', 'Right', 2 / 3),
  aboveFarLeft: towards('above', 'Left', 2 / 3),
  rightDown: (sizes) => ({ ...toTheRight(sizes), dy: topDown(sizes, atRight(sizes)) }),
  leftDown: (sizes) => ({ ...toTheLeft(sizes), dy: topDown(sizes, atLeft(sizes)) }),
  rightUp: (sizes) => ({ ...toTheRight(sizes), dy: topUp(sizes, atRight(sizes)) }),
  leftUp: (sizes) => ({ ...toTheLeft(sizes), dy: topUp(sizes, atLeft(sizes)) }),
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
