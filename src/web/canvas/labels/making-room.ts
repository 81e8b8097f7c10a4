import { contains, type Box } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { LABEL_SIDES, type LabelSide } from './candidate-positions.ts';
import { isFree, type Covered, type Drawing } from './giving-way.ts';

/** Above so many nodes names stay where they are: nobody reads all of them at once. */
export const MAX_MADE_ROOM = 120;

interface Room extends Drawing {
  /** What the drawing covers: a name does not leave it. */
  bounds: Box;
  /** Lines that will not go around a name. */
  lines: readonly Segment[];
  /** Whether the name of a node is shown. */
  shown: (id: string) => boolean;
  /** What a node covers when its name stands on a side. */
  coveredOn: (id: string, side: LabelSide) => Covered | undefined;
}

const lieIn = (bounds: Box, boxes: readonly Box[]): boolean =>
  boxes.every(({ left, top, right, bottom }) =>
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ].every((corner) => contains(bounds, corner)),
  );

const lieOn = (lines: readonly Segment[], boxes: readonly Box[]): boolean =>
  boxes.some((box) => lines.some((line) => clippedLength(line, box) > 0));

/**
 * Other sides for names that are left out though there is room for them: which side a name takes is chosen for
 * lines as well, and these can go around it. The names that matter most choose first.
 * @returns by id, the first side on which a name covers no node and keeps its distance from all that are shown
 */
export function otherSides({ bounds, lines, shown, coveredOn, ...drawing }: Room): Map<string, LabelSide> {
  const found = new Map<string, LabelSide>();
  const all = [...drawing.all];
  const isShown = (id: string): boolean => shown(id) || found.has(id);
  for (const [at, { id }] of all.entries()) {
    if (shown(id)) continue;
    for (const side of LABEL_SIDES) {
      const moved = coveredOn(id, side);
      if (!moved || !lieIn(bounds, moved.name) || lieOn(lines, moved.name)) continue;
      if (!isFree({ ...moved, kept: false }, { zoom: drawing.zoom, all }, isShown)) continue;
      all[at] = moved;
      found.set(id, side);
      break;
    }
  }
  return found;
}
