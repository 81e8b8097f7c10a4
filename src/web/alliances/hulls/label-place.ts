import type { LevelSide } from '../../../graph/hulls/outline.ts';

/** Where the name of a circle begins, and how wide it may be there. */
export interface LabelPlace {
  x: number;
  y: number;
  width: number;
  /** Whether that is all of it. */
  whole: boolean;
}

/** A name begins so far from the corner of its side, other places for it are so far apart, and it keeps so far from others. */
const CORNER = 16;
const STEP = 24;
const APART = { x: 8, y: 17 };
/** A name of which there is less says nothing. */
const LEAST = 60;

interface Asked {
  /** Of the outline: the best first. */
  sides: readonly LevelSide[];
  /** How wide the name is. */
  width: number;
  /** Where the drawing ends. */
  right: number;
  /** Where other names stand. */
  taken: readonly LabelPlace[];
}

const isFree = (place: LabelPlace, taken: readonly LabelPlace[]): boolean =>
  taken.every(
    (one) =>
      Math.abs(one.y - place.y) > APART.y ||
      one.x > place.x + place.width + APART.x ||
      one.x + one.width + APART.x < place.x,
  );

/**
 * A place for a name on a side of its outline: where all of it stands on the side; otherwise where all of it has room before
 * the drawing ends; otherwise where most of it has.
 */
export function placeLabel({ sides, width, right, taken }: Asked): LabelPlace | undefined {
  const places = sides.flatMap(({ x, y, length }) => {
    const found: (LabelPlace & { onSide: boolean })[] = [];
    for (let from = x + CORNER; from + Math.min(width, LEAST) <= x + length; from += STEP) {
      const room = Math.min(width, right - from);
      const place = { x: from, y, width: room, whole: room === width };
      if (isFree(place, taken)) found.push({ ...place, onSide: from + width <= x + length });
    }
    return found;
  });
  const widest = Math.max(...places.map((place) => place.width));
  const best = places.find(({ onSide }) => onSide) ?? places.find((place) => place.width === widest);
  return best && { x: best.x, y: best.y, width: best.width, whole: best.whole };
}
