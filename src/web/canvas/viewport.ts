import type { Box, Point } from './geometry.ts';

export const ZOOM = { least: 0.15, most: 3 };
const PADDING = 28;
/** A small picture is not blown up. */
const MOST_ON_FIT = 1;

/** The zoom and pan that show a box whole, in the middle of the room. */
export function fitting(box: Box, room: { width: number; height: number }): { zoom: number; pan: Point } {
  const wide = Math.max(1, room.width - 2 * PADDING) / Math.max(1, box.right - box.left);
  const high = Math.max(1, room.height - 2 * PADDING) / Math.max(1, box.bottom - box.top);
  const zoom = Math.max(ZOOM.least, Math.min(wide, high, MOST_ON_FIT));
  return {
    zoom,
    pan: {
      x: Math.round(room.width / 2 - (zoom * (box.left + box.right)) / 2),
      y: Math.round(room.height / 2 - (zoom * (box.top + box.bottom)) / 2),
    },
  };
}
