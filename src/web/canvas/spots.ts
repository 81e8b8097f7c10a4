import type { Box, Point } from './geometry.ts';
import type { TextBlock } from './text.ts';

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

interface Half {
  width: number;
  height: number;
}

/** Where a label stands, and how its lines are set. */
export interface Spot {
  side: Side;
  align: 'left' | 'center' | 'right';
  /** Upper left corner of the block, from the middle of the node. */
  dx: number;
  dy: number;
}

export interface LabelItem {
  id: string;
  at: Point;
  /** Half the width and height of the node itself. */
  half: Half;
  block: TextBlock;
  hub: boolean;
}

const GAP = 5;
const SIDE_GAP = 7;
/** How far a label that is set to one side reaches back over its node. */
const BACK = 14;

const low = (half: Half): number => half.height + GAP;
const high = (half: Half, block: TextBlock): number => -half.height - GAP - block.height;

type Stand = (half: Half, block: TextBlock) => Omit<Spot, 'side'>;
const STANDS: Record<Side, Stand> = {
  below: (half, block) => ({ align: 'center', dx: -block.width / 2, dy: low(half) }),
  right: (half, block) => ({ align: 'left', dx: half.width + SIDE_GAP, dy: -block.height / 2 }),
  left: (half, block) => ({
    align: 'right',
    dx: -half.width - SIDE_GAP - block.width,
    dy: -block.height / 2,
  }),
  above: (half, block) => ({ align: 'center', dx: -block.width / 2, dy: high(half, block) }),
  belowRight: (half) => ({ align: 'left', dx: -BACK, dy: low(half) }),
  belowLeft: (half, block) => ({ align: 'right', dx: BACK - block.width, dy: low(half) }),
  aboveRight: (half, block) => ({ align: 'left', dx: -BACK, dy: high(half, block) }),
  aboveLeft: (half, block) => ({ align: 'right', dx: BACK - block.width, dy: high(half, block) }),
};

/** The place of a label on one side of its node. */
export const spotOf = (side: Side, { half, block }: Pick<LabelItem, 'half' | 'block'>): Spot => ({
  side,
  ...STANDS[side](half, block),
});

/** What a label covers, in model pixels. */
export const boxOf = ({ at, block }: Pick<LabelItem, 'at' | 'block'>, { dx, dy }: Spot): Box => ({
  left: at.x + dx,
  top: at.y + dy,
  right: at.x + dx + block.width,
  bottom: at.y + dy + block.height,
});
