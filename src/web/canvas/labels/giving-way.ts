import { boxAt } from '../geometry.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { ZOOM_RANGE } from '../viewport.ts';
import type { DrawnLabel } from './drawn-label.ts';
import { CoveredAt, type Covered } from './covered-at.ts';
import { bodyBoxes } from './label-cost.ts';
import { nameBoxes } from './name-boxes.ts';

/** From one zoom that is looked at to the next. */
const RATIO = 1.3;
/** A name that is shown at a zoom is shown a little below it too: a drawing is not fitted to the last digit. */
export const TOLERANCE = 0.97;

/** What a node covers as it is drawn. @param mayCover whether a leading name may cover a few other nodes */
export const coveredBy = (drawn: DrawnLabel, mayCover = true): Covered => ({
  id: drawn.id,
  name: nameBoxes(drawn.text, drawn.position, drawn.scale).map((box) => boxAt(drawn.at, box)),
  body: bodyBoxes(drawn),
  kept: drawn.hub,
  leading: mayCover && drawn.leading === true && drawn.plate,
});

/** The zooms that are looked at: from the smallest to the largest, and the one at which everything is seen. */
export function zoomLevels(fitZoom: number): number[] {
  const levels: number[] = [];
  for (let zoom: number = ZOOM_RANGE.min; zoom < ZOOM_RANGE.max; zoom *= RATIO) levels.push(zoom);
  return [...new Set([...levels, fitZoom, ZOOM_RANGE.max])].sort((a, b) => a - b);
}

/**
 * Names give way: from which zoom on each is shown, because from there on it covers no other node and keeps its
 * distance from the names that matter more. Letters keep their size on the screen while a person zooms out, so
 * what fits at one zoom fits at every larger one. A name that never fits is not in the answer.
 * @param coveredAt all nodes at a zoom, those that matter most first, in the same order at every zoom
 * @param settled by id, names of which that is known: the others keep their distance from them
 */
export function* shownFromSliced(
  coveredAt: (zoom: number) => readonly Covered[],
  levels: readonly number[],
  settled: ReadonlyMap<string, number> = new Map(),
): Sliced<Map<string, number>> {
  const from = new Map(settled);
  const drawings = levels.map((zoom) => new CoveredAt(zoom, () => coveredAt(zoom))).reverse();
  // The most important first: at no zoom does a name give way to one that matters less. From the largest zoom
  // downwards, as far as there is room: a name does not go away again while a person zooms in.
  for (const at of drawings[0]?.all.keys() ?? []) {
    for (const drawing of drawings) {
      const each = drawing.all[at];
      const shown = (id: string): boolean => (from.get(id) ?? Infinity) <= drawing.zoom;
      if (!each || settled.has(each.id) || !drawing.isFree(each, shown)) break;
      from.set(each.id, drawing.zoom * TOLERANCE);
    }
    yield;
  }
  return from;
}

/** The same at once. */
export const shownFrom = (...of: Parameters<typeof shownFromSliced>): Map<string, number> =>
  atOnce(shownFromSliced(...of));
