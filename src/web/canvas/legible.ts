/** Labels that would be smaller than this on the screen are left out; those that matter are kept at `LEGIBLE`. */
const TOO_SMALL = 6.5;
export const LEGIBLE = 11;

/**
 * By how much a label is drawn larger than the picture around it; 0 where it is left out.
 * @param size of its letters at zoom 1
 * @param kept whether it is drawn however small the picture is
 */
export function enlarged(size: number, zoom: number, kept: boolean): number {
  const drawn = size * zoom;
  if (kept) return Math.max(1, LEGIBLE / Math.max(drawn, 1));
  return drawn < TOO_SMALL ? 0 : 1;
}
