import type { Half, Reach, Size } from '../geometry.ts';
import { enlarged, markScale } from './legibility.ts';
import { marksOf } from './marks.ts';
import { boxOf, spotOf, type Side, type Wearer } from './candidate-positions.ts';

/** What of a node takes room, at zoom 1. */
export interface Look {
  half: Half;
  /** Its label, and the size of the smallest letters in it. */
  block: Size;
  letters: number;
  hub: boolean;
  /** What its marks say, and the width of a figure on a badge. */
  hidden: number;
  pinned: boolean;
  figure: number;
}

/** At which zoom something is drawn; see `enlarged`. */
export interface Seen {
  zoom: number;
  floor: number;
  /** Selected or under the pointer. */
  strong?: boolean;
}

/** A node as it is drawn at a zoom, in model pixels; `scale` is that of its label, 0 where it has none. */
export function worn(look: Look, { zoom, floor, strong = false }: Seen): Wearer & { scale: number } {
  const { half, block, letters, hub, figure } = look;
  const scale = enlarged(letters, zoom, { kept: hub || strong, floor });
  return {
    half,
    scale,
    block: { width: block.width * scale, height: block.height * scale },
    marks: marksOf(look, half, { figure, scale: markScale(zoom) }),
  };
}

/** How far a node reaches with its marks, and with its label on one side of it. */
export function reachWith(wearer: Wearer, side: Side): Reach {
  const { half, marks = {} } = wearer;
  const label = boxOf({ at: { x: 0, y: 0 }, block: wearer.block }, spotOf(side, wearer));
  const { badge, pin } = marks;
  return {
    left: Math.max(half.width, -label.left, pin ? -pin.left : 0),
    top: Math.max(half.height, -label.top, badge ? -badge.top : 0, pin ? -pin.top : 0),
    right: Math.max(half.width, label.right, badge ? badge.right : 0),
    bottom: Math.max(half.height, label.bottom),
  };
}
