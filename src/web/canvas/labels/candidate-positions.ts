import type { Box, Half, Point, Size } from '../geometry.ts';
import type { Marks } from './marks.ts';

/** Where a label may stand by its node, the first the one it takes where nothing is in the way. */
export const SIDES = [
  'below',
  'right',
  'left',
  'above',
  'belowRight',
  'belowLeft',
  'aboveRight',
  'aboveLeft',
] as const;
export type Side = (typeof SIDES)[number];

/** Where a label stands, and how its lines are set. */
export interface Spot {
  side: Side;
  align: 'left' | 'center' | 'right';
  /** Upper left corner of the block, from the middle of the node. */
  dx: number;
  dy: number;
}

/** A node with what of it matters to its label; sizes as they are drawn. */
export interface Wearer {
  half: Half;
  block: Size;
  marks?: Marks;
}

export interface LabelItem extends Wearer {
  id: string;
  at: Point;
  hub: boolean;
}

const GAP = 5;
const SIDE_GAP = 7;
/** How far a label that is set to one side reaches back over its node. */
const BACK = 14;
/** Paper between a label and a mark of its own node. */
const CLEAR = 2;

const low = ({ half }: Wearer): number => half.height + GAP;

/** Above the node and above its marks. */
const high = ({ half, block, marks = {} }: Wearer): number =>
  Math.min(-half.height - GAP, ...[marks.badge, marks.pin].map((box) => (box ? box.top - CLEAR : 0))) -
  block.height;

/** Beside the node: in the middle, or as low as the mark on that shoulder asks for. */
const beside = ({ block }: Wearer, mark: Box | undefined): number =>
  Math.max(-block.height / 2, mark ? mark.bottom + CLEAR : -Infinity);

type Stand = (wearer: Wearer) => Omit<Spot, 'side'>;
const STANDS: Record<Side, Stand> = {
  below: (wearer) => ({ align: 'center', dx: -wearer.block.width / 2, dy: low(wearer) }),
  right: (wearer) => ({
    align: 'left',
    dx: wearer.half.width + SIDE_GAP,
    dy: beside(wearer, wearer.marks?.badge),
  }),
  left: (wearer) => ({
    align: 'right',
    dx: -wearer.half.width - SIDE_GAP - wearer.block.width,
    dy: beside(wearer, wearer.marks?.pin),
  }),
  above: (wearer) => ({ align: 'center', dx: -wearer.block.width / 2, dy: high(wearer) }),
  belowRight: (wearer) => ({ align: 'left', dx: -BACK, dy: low(wearer) }),
  belowLeft: (wearer) => ({ align: 'right', dx: BACK - wearer.block.width, dy: low(wearer) }),
  aboveRight: (wearer) => ({ align: 'left', dx: -BACK, dy: high(wearer) }),
  aboveLeft: (wearer) => ({ align: 'right', dx: BACK - wearer.block.width, dy: high(wearer) }),
};

/** The place of a label on one side of its node. */
export const spotOf = (side: Side, wearer: Wearer): Spot => ({ side, ...STANDS[side](wearer) });

/** What a label covers, in model pixels. */
export const boxOf = (
  { at, block }: { at: Point; block: Size },
  { dx, dy }: Pick<Spot, 'dx' | 'dy'>,
): Box => ({
  left: at.x + dx,
  top: at.y + dy,
  right: at.x + dx + block.width,
  bottom: at.y + dy + block.height,
});
