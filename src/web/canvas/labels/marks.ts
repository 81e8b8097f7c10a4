import type { SceneNode } from '../../explorer/scene.ts';
import type { Box, Half, Point } from '../geometry.ts';

/** What sits on the shoulders of a node: boxes from its middle, in model pixels. */
export interface Marks {
  /** On the left: the sign of a node that keeps its place. */
  pin?: Box;
  /** On the right: how many of its neighbours are not in the picture. */
  badge?: Box;
}

/** Height of a badge and diameter of the disc of a pin. */
export const PILL = 16;
/** Paper inside a badge, left and right of its figures together. */
const SIDES = 11;
/** How far a mark reaches back over its node. */
const BACK = 7;
/** Side of the square in which a badge answers to the pointer, on the screen. */
const TARGET = 24;

/** Where a mark is fastened: just outside of the border, as shares of half the node. */
const anchorOf = ({ width, height }: Half): Point => ({ x: 0.72 * width, y: -0.95 * height });

export const badgeText = (hidden: number): string => `+${hidden}`;

/**
 * The marks of a node when they are drawn at a scale; they grow outwards from where they are fastened.
 * @param figure width of a figure in pixels
 */
export function marksOf(
  { hidden, pinned }: Pick<SceneNode, 'hidden' | 'pinned'>,
  half: Half,
  { figure, scale }: { figure: number; scale: number },
): Marks {
  if (scale === 0) return {};
  const { x, y } = anchorOf(half);
  const [back, high] = [BACK * scale, (PILL / 2) * scale];
  const wide = Math.max(PILL, SIDES + figure * badgeText(hidden).length) * scale;
  return {
    ...(pinned && { pin: { left: -x + back - 2 * high, right: -x + back, top: y - high, bottom: y + high } }),
    ...(hidden > 0 && { badge: { left: x - back, right: x - back + wide, top: y - high, bottom: y + high } }),
  };
}

/** A box that is at least as large on the screen as a finger or a shaky hand needs. */
export function targetOf({ left, top, right, bottom }: Box, zoom: number): Box {
  const x = Math.max(0, (TARGET / zoom - (right - left)) / 2);
  const y = Math.max(0, (TARGET / zoom - (bottom - top)) / 2);
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}
