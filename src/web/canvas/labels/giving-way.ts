import { inflated, overlapArea, type Box } from '../geometry.ts';
import { ZOOM_RANGE } from '../viewport.ts';

/** Distance that two names keep from each other, in screen pixels. */
const NAME_GAP = 10;
/** From one zoom that is looked at to the next. */
const RATIO = 1.3;
/** A name that is shown at a zoom is shown a little below it too: a drawing is not fitted to the last digit. */
const TOLERANCE = 0.97;

/** What a node and its name cover at some zoom, in model pixels. */
export interface Covered {
  id: string;
  /** The lines of the name, none where it has none. */
  name: readonly Box[];
  /** The node and its marks. */
  body: readonly Box[];
  /** Whether its name is shown whatever it covers. */
  kept: boolean;
}

/** The zooms that are looked at: from the smallest to the largest, and the one at which everything is seen. */
export function zoomLevels(fitZoom: number): number[] {
  const levels: number[] = [];
  for (let zoom: number = ZOOM_RANGE.min; zoom < ZOOM_RANGE.max; zoom *= RATIO) levels.push(zoom);
  return [...new Set([...levels, fitZoom, ZOOM_RANGE.max])].sort((a, b) => a - b);
}

function meets(boxes: readonly Box[], others: readonly Box[]): boolean {
  for (const box of boxes) for (const other of others) if (overlapArea(box, other) > 0) return true;
  return false;
}

/**
 * Names give way: from which zoom on each is shown, because from there on it covers no other node and keeps its
 * distance from the names that matter more. Letters keep their size on the screen while a person zooms out, so
 * what fits at one zoom fits at every larger one. A name that never fits is not in the answer.
 * @param coveredAt all nodes at a zoom, those that matter most first, in the same order at every zoom
 */
export function shownFrom(
  coveredAt: (zoom: number) => readonly Covered[],
  levels: readonly number[],
): Map<string, number> {
  const from = new Map<string, number>();
  for (const zoom of levels) {
    const all = coveredAt(zoom);
    const taken = all.filter(({ id }) => from.has(id));
    for (const each of all) {
      if (from.has(each.id)) continue;
      const wide = each.name.map((box) => inflated(box, NAME_GAP / zoom));
      const free =
        taken.every(({ name }) => !meets(wide, name)) &&
        all.every(({ id, body }) => id === each.id || !meets(each.name, body));
      if (!free && !each.kept) continue;
      from.set(each.id, zoom * TOLERANCE);
      taken.push(each);
    }
  }
  return from;
}
