import { boundingBoxOf, type Box, type Extents, type HalfSize, type Size } from '../geometry.ts';
import { labelBox, labelPosition, type DrawnSizes, type LabelSide } from './candidate-positions.ts';
import { labelScale, markScale, MAX_PLANNED_SCALE } from './legibility.ts';
import type { DayChange } from '../../../graph/circles/day-changes.ts';
import { leftMark, marksOf, type BadgeSide } from './marks.ts';

/** Everything about a node that takes up space: the sizes of its parts at zoom 1, in model pixels. */
export interface Footprint {
  halfSize: HalfSize;
  labelSize: Size;
  /** Font size of the smallest letters in its label. */
  smallestFont: number;
  hub: boolean;
  /** Number on its badge; no badge at 0. */
  hidden: number;
  /** Where the badge stands, if not where it usually does. */
  badgeSide?: BadgeSide;
  pinned: boolean;
  /** Whether it has a sign that it came or went. */
  dayChange?: DayChange;
  /** Width of a digit on its badge. */
  digitWidth: number;
  /** What its loops cover, relative to its centre. */
  loops?: readonly Box[];
}

/** The sizes of a node's parts as drawn at a zoom; `scale` is the factor on its label. */
export function drawnSizes(
  footprint: Footprint,
  zoom: number,
  mostScale = Infinity,
): DrawnSizes & { scale: number } {
  const { halfSize, labelSize, smallestFont, digitWidth, badgeSide } = footprint;
  const scale = Math.min(mostScale, labelScale(smallestFont, zoom));
  return {
    halfSize,
    scale,
    labelSize: { width: labelSize.width * scale, height: labelSize.height * scale },
    marks: marksOf(footprint, halfSize, {
      ...{ digitWidth, scale: markScale(zoom) },
      ...(badgeSide && { badgeSide }),
    }),
    ...(footprint.loops && { loops: footprint.loops }),
  };
}

/** The same as far as a layout leaves room for it: where a label has to be larger still, names give way. */
export const plannedSizes = (footprint: Footprint, zoom: number): ReturnType<typeof drawnSizes> =>
  drawnSizes(footprint, zoom, MAX_PLANNED_SCALE);

/** How far a node extends from its centre, with its marks and loops, and with its label on one side. */
export function extentsWithLabel(sizes: DrawnSizes, side: LabelSide): Extents {
  const { halfSize, labelSize, marks = {}, loops = [] } = sizes;
  const label = labelBox({ at: { x: 0, y: 0 }, labelSize }, labelPosition(side, sizes));
  const { badge } = marks;
  const atLeft = leftMark(marks);
  const around = boundingBoxOf(loops);
  return {
    left: Math.max(
      halfSize.width,
      -label.left,
      badge ? -badge.left : 0,
      atLeft ? -atLeft.left : 0,
      around ? -around.left : 0,
    ),
    top: Math.max(
      halfSize.height,
      -label.top,
      badge ? -badge.top : 0,
      atLeft ? -atLeft.top : 0,
      around ? -around.top : 0,
    ),
    right: Math.max(halfSize.width, label.right, badge ? badge.right : 0, around ? around.right : 0),
    bottom: Math.max(halfSize.height, label.bottom, badge ? badge.bottom : 0, around ? around.bottom : 0),
  };
}
