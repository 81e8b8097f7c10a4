import { contains, type Box } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { ALL_SIDES, LABEL_SIDES, type LabelSide } from './candidate-positions.ts';
import type { Covered, CoveredAt, Distance } from './covered-at.ts';

/** Above so many nodes only names that lead look for another side: nobody reads all of them at once. */
const MAX_MADE_ROOM = 120;

/** The names of a drawing, and where there is room for one. */
export interface Room {
  drawing: CoveredAt;
  /** What the drawing covers: a name does not leave it. */
  bounds: Box;
  /** Lines that will not go around a name. */
  lines: readonly Segment[];
  /** Whether the name of a node is shown. */
  shown: (id: string) => boolean;
  /** What a node covers when its name stands on a side; without its second line, if it has one. */
  coveredOn: (id: string, side: LabelSide, brief?: boolean) => Covered | undefined;
  /** Whether a name covers no node on a side when the drawing is shown larger either: badges do not grow with it. */
  staysClear?: (id: string, side: LabelSide, brief?: boolean) => boolean;
}

export const lieIn = (bounds: Box, boxes: readonly Box[]): boolean =>
  boxes.every(({ left, top, right, bottom }) =>
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ].every((corner) => contains(bounds, corner)),
  );

export const lieOn = (lines: readonly Segment[], boxes: readonly Box[]): boolean =>
  boxes.some((box) => lines.some((line) => clippedLength(line, box) > 0));

/** A place where the name of a hub covers no node; other names give way to it. */
const sideOfHub = (id: string, { coveredOn, bounds, drawing, staysClear }: Room): LabelSide | undefined =>
  ALL_SIDES.find((side) => {
    const moved = coveredOn(id, side);
    if (!moved || !lieIn(bounds, moved.name) || drawing.nodesUnder(moved).length > 0) return false;
    return staysClear?.(id, side) !== false;
  });

/** The side on which a leading name covers as few nodes as can be; only names that lead as well are in its way. */
function sideOfLeading(id: string, { coveredOn, bounds, drawing, shown }: Room): LabelSide | undefined {
  const ahead = new Set(drawing.all.flatMap((other) => (other.leading ? [other.id] : [])));
  const isAhead = (other: string): boolean => ahead.has(other) && shown(other);
  let best: { side: LabelSide; under: number } | undefined;
  for (const side of ALL_SIDES) {
    const moved = coveredOn(id, side);
    if (!moved || !lieIn(bounds, moved.name)) continue;
    if (!drawing.isFree({ ...moved, kept: false }, isAhead)) continue;
    const under = drawing.nodesUnder(moved).length;
    if (!best || under < best.under) best = { side, under };
  }
  return best?.side;
}

/** The first side on which a name covers no node and no line, and keeps its distance from all that are shown. */
export const freeSide = (
  id: string,
  { coveredOn, bounds, lines, drawing, shown, staysClear }: Room,
  { sides = LABEL_SIDES, distance }: { sides?: readonly LabelSide[]; distance?: Distance | undefined } = {},
): LabelSide | undefined =>
  sides.find((side) => {
    const moved = coveredOn(id, side);
    if (!moved || !lieIn(bounds, moved.name) || lieOn(lines, moved.name)) return false;
    const isFree = drawing.isFree({ ...moved, kept: false, leading: false }, shown, distance);
    return isFree && staysClear?.(id, side) !== false;
  });

/**
 * Other sides for names that are left out though there is room for them: which side a name takes is chosen for
 * lines as well, and these can go around it. The names that matter most choose first, and that of a hub or a leading
 * one that covers a node looks for a better side too.
 * @param room in its drawing names move as they take their sides
 * @returns by id, the side on which a name has room
 */
export function* otherSidesSliced(room: Room): Sliced<Map<string, LabelSide>> {
  const found = new Map<string, LabelSide>();
  const { drawing } = room;
  const now: Room = { ...room, shown: (id) => room.shown(id) || found.has(id) };
  for (const [at, each] of drawing.all.entries()) {
    const { id, leading = false, kept = false } = each;
    if (!kept && !leading && drawing.all.length > MAX_MADE_ROOM) continue;
    if (room.shown(id) && !((leading || kept) && drawing.nodesUnder(each).length > 0)) continue;
    yield;
    const last = kept ? sideOfHub : leading ? sideOfLeading : undefined;
    const side = freeSide(id, now) ?? last?.(id, now);
    const moved = side && room.coveredOn(id, side);
    if (!moved) continue;
    drawing.replace(at, moved);
    found.set(id, side);
  }
  return found;
}

/** The same at once. */
export const otherSides = (room: Room): Map<string, LabelSide> => atOnce(otherSidesSliced(room));
