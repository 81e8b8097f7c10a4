/** Opacity of everything that is faded: nodes, edges, labels, badges and marks. */
export const FADED_OPACITY = 0.25;

/** Labels whose letters would be smaller than this, in screen pixels, are left out. */
const MIN_FONT_SIZE = 6.5;
/** Smallest letters, in screen pixels, of labels that must stay legible. */
export const LEGIBLE_SIZE = 11;
/** Labels are enlarged against the drawing by this factor at most: beyond it they would cover each other. */
const MAX_ENLARGEMENT = 1.5;

/** Font size of a badge in model pixels, and the smallest it is drawn, in screen pixels. */
export const BADGE_FONT_SIZE = 11;
const MIN_BADGE_FONT_SIZE = 9;
/** No badges below this zoom: here a node of 32 is as high on the screen as its badge. */
const MIN_BADGE_ZOOM = 0.5;

/**
 * The factor by which a label is drawn larger than the drawing around it; 0 where it is left out.
 * @param fontSize of its smallest letters, in model pixels
 * @param fitZoom zoom at which the whole drawing fits: below it labels shrink together with the rest, so
 *   that none covers another that it did not cover there
 * @param kept whether it is drawn, and legible, however small the drawing is
 */
export function labelScale(
  fontSize: number,
  zoom: number,
  { kept, fitZoom }: { kept: boolean; fitZoom: number },
): number {
  if (kept) return Math.max(1, LEGIBLE_SIZE / Math.max(fontSize * zoom, 1));
  const wanted = LEGIBLE_SIZE / (fontSize * Math.max(zoom, fitZoom));
  const scale = Math.max(1, Math.min(MAX_ENLARGEMENT, wanted));
  return fontSize * zoom * scale < MIN_FONT_SIZE ? 0 : scale;
}

/** The same factor for the marks beside a node: its badge and its pin. */
export const markScale = (zoom: number): number =>
  zoom < MIN_BADGE_ZOOM ? 0 : Math.max(1, MIN_BADGE_FONT_SIZE / (BADGE_FONT_SIZE * zoom));

/** Of all zooms from `fitZoom` on, the one at which marks are largest against the drawing. */
export const zoomOfLargestMarks = (fitZoom: number): number => Math.max(fitZoom, MIN_BADGE_ZOOM);
