/** How much of its ink what is faded keeps, be it node, line, label, badge or mark. */
export const FADED = 0.25;

/** Labels that would be smaller than this on the screen are left out; those that matter are kept at `LEGIBLE`. */
const TOO_SMALL = 6.5;
/** Smallest letters of a picture that is shown whole, in pixels on the screen. */
export const LEGIBLE = 11;
/** A label may be drawn so much larger than the picture around it, and no more: they would cover each other. */
const MOST = 1.5;

/** Text of a badge at zoom 1, the smallest it is drawn on the screen, and the zoom below which there is none. */
export const BADGE_TEXT = 11;
const BADGE_LEAST = 9;
/** Here a node of 32 is as high on the screen as its pill: smaller, a picture would be pills and no nodes. */
const BADGE_ZOOM = 0.5;

/**
 * By how much a label is drawn larger than the picture around it; 0 where it is left out.
 * @param size of its smallest letters at zoom 1
 * @param floor zoom at which the picture is shown whole: below it labels shrink together with the rest, so
 *   that none covers another that it did not cover there
 * @param kept whether it is drawn, and legible, however small the picture is
 */
export function enlarged(
  size: number,
  zoom: number,
  { kept, floor }: { kept: boolean; floor: number },
): number {
  if (kept) return Math.max(1, LEGIBLE / Math.max(size * zoom, 1));
  const scale = Math.max(1, Math.min(MOST, LEGIBLE / (size * Math.max(zoom, floor))));
  return size * zoom * scale < TOO_SMALL ? 0 : scale;
}

/** The same for the marks beside a node: its badge and its pin. */
export const markScale = (zoom: number): number =>
  zoom < BADGE_ZOOM ? 0 : Math.max(1, BADGE_LEAST / (BADGE_TEXT * zoom));

/** The zoom, from this one on, at which the marks are largest against the picture. */
export const zoomOfLargest = (floor: number): number => Math.max(floor, BADGE_ZOOM);
