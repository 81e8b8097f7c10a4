import { overlapArea, type Box, type Point } from '../geometry.ts';

/** A name that wants a place; in screen pixels. */
export interface Wanted {
  at: Point;
  radius: number;
  width: number;
  height: number;
}

/** Between a point and its name. */
const GAP = 3;

/** The boxes that a name may have, the best first: below, above, right, left. */
function boxesFor({ at: { x, y }, radius, width, height }: Wanted): Box[] {
  const far = radius + GAP;
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x - width / 2, y + far),
    box(x - width / 2, y - far - height),
    box(x + far, y - height / 2),
    box(x - far - width, y - height / 2),
  ];
}

/**
 * Places for names, those that matter most first: none overlaps another, or the point of another name, or leaves the
 * frame. A name without a place is left out: undefined.
 */
export function labelPlaces(wanted: readonly Wanted[], frame: Box): (Box | undefined)[] {
  const taken: Box[] = [];
  const free = (box: Box): boolean => taken.every((other) => overlapArea(box, other) === 0);
  const within = (box: Box): boolean =>
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return wanted.map((one) => {
    const { at, radius } = one;
    const body = { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
    const place = free(body) ? boxesFor(one).find((box) => within(box) && free(box)) : undefined;
    if (place) taken.push(place, body);
    return place;
  });
}
