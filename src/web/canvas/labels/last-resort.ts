import { atOnce, type Sliced } from '../slices.ts';
import { ALL_SIDES, type LabelSide } from './candidate-positions.ts';
import type { Distance } from './covered-at.ts';
import { freeSide, lieIn, lieOn, type Room } from './making-room.ts';

/** Up to so many nodes none goes without a name: people read all of them. */
export const MAX_ALL_NAMED = 60;

/** What a name gives up that finds no place otherwise. */
interface Concession {
  /** Its second line. */
  brief?: boolean;
  /** Some of its distance from others. */
  distance?: Distance;
}

/** The lesser evil first. */
const CONCESSIONS: readonly Concession[] = [
  {},
  { brief: true },
  { distance: { gap: 4 } },
  { brief: true, distance: { gap: 4 } },
  { brief: true, distance: { gap: 4, mayStray: true } },
  { brief: true, distance: { gap: 0, mayStray: true } },
];

/** Where names go that are left out. */
interface LastResort {
  /** By id, the side that a name takes. */
  sides: Map<string, LabelSide>;
  /** Names that lie on lines, and those that lose their second line. */
  onLines: Set<string>;
  brief: Set<string>;
}

/** The sides that a name and the one that was in its way take, by id. */
function pushAside(id: string, room: Room): ReadonlyMap<string, LabelSide> | undefined {
  const { drawing } = room;
  const at = drawing.all.findIndex((each) => each.id === id);
  const before = drawing.all[at];
  for (const side of before ? ALL_SIDES : []) {
    const moved = room.coveredOn(id, side);
    if (!before || !moved || !lieIn(room.bounds, moved.name)) continue;
    const [other, ...more] = drawing.namesNear(moved, room.shown);
    if (!other || more.length > 0 || other.kept) continue;
    const stays = (one: string): boolean => one !== other.id && room.shown(one);
    if (!drawing.isFree({ ...moved, kept: false, leading: false }, stays)) continue;
    if (room.staysClear?.(id, side) === false) continue;
    drawing.replace(at, moved);
    const its = freeSide(
      other.id,
      { ...room, shown: (one) => one === id || stays(one) },
      { sides: ALL_SIDES },
    );
    drawing.replace(at, before);
    if (its)
      return new Map([
        [id, side],
        [other.id, its],
      ]);
  }
  return undefined;
}

/**
 * Places for the names that are left out of a small drawing: over lines, where only these are in the way; in the place
 * of a name that can go elsewhere; and where they give something up. None lies on a node or on another name.
 * @param room in its drawing names move as they take their sides
 */
export function* lastResortSliced(room: Room): Sliced<LastResort> {
  const found: LastResort = { sides: new Map(), onLines: new Set(), brief: new Set() };
  const { drawing } = room;
  const now: Room = { ...room, lines: [], shown: (id) => room.shown(id) || found.sides.has(id) };
  const take = (id: string, side: LabelSide, brief?: boolean): void => {
    const moved = room.coveredOn(id, side, brief);
    if (!moved) return;
    const at = drawing.all.findIndex((each) => each.id === id);
    drawing.replace(at, moved);
    found.sides.set(id, side);
    if (lieOn(room.lines, moved.name)) found.onLines.add(id);
    if (brief) found.brief.add(id);
  };
  for (const { id, kept } of [...drawing.all]) {
    if (kept || now.shown(id)) continue;
    yield;
    for (const given of CONCESSIONS) {
      const briefly = (one: string): boolean | undefined => (one === id ? given.brief : undefined);
      const asGiven: Room = {
        ...now,
        coveredOn: (one, side) => room.coveredOn(one, side, briefly(one)),
        ...(room.staysClear && {
          staysClear: (one, side) => room.staysClear?.(one, side, briefly(one)) !== false,
        }),
      };
      const free = freeSide(id, asGiven, { sides: ALL_SIDES, distance: given.distance });
      const sides = free ? [[id, free] as const] : pushAside(id, asGiven);
      for (const [one, side] of sides ?? []) take(one, side, one === id && given.brief);
      if (sides) break;
    }
  }
  return found;
}

/** The same at once. */
export const lastResort = (room: Room): LastResort => atOnce(lastResortSliced(room));
