/** Opacity of what steps back behind the node that is pointed at: less than whole, and far from faded. */
export const STEPPED_BACK_OPACITY = 0.55;

/** Smallest letters in screen pixels: no name and no number is drawn smaller. */
export const LEGIBLE_SIZE = 11;
/** A layout leaves room for labels enlarged by this factor at most: it would never fit the viewport otherwise. */
export const MAX_PLANNED_SCALE = 1.5;

/** Font size of a badge in model pixels. */
export const BADGE_FONT_SIZE = 11;
/** No badges below this zoom: here a node of 32 is as high on the screen as its badge. */
const MIN_BADGE_ZOOM = 0.5;

/**
 * The factor by which a label is drawn larger than the drawing around it, so that it stays legible.
 * @param fontSize of its smallest letters, in model pixels
 */
export const labelScale = (fontSize: number, zoom: number): number =>
  Math.max(1, LEGIBLE_SIZE / (fontSize * zoom));

/** The same factor for the marks beside a node: its badge and its pin. */
export const markScale = (zoom: number): number =>
  zoom < MIN_BADGE_ZOOM ? 0 : Math.max(1, LEGIBLE_SIZE / (BADGE_FONT_SIZE * zoom));

/** Of all zooms from `fitZoom` on, the one at which marks are largest against the drawing. */
export const zoomOfLargestMarks = (fitZoom: number): number => Math.max(fitZoom, MIN_BADGE_ZOOM);
