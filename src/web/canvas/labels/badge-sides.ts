import {
  boxAround,
  boxAt,
  boxDistance,
  extentsOf,
  inflated,
  middleOf,
  overlapArea,
  type Box,
} from '../geometry.ts';
import type { Entry } from './drawn-label.ts';
import { drawnSizes } from './footprint.ts';
import { BADGE_SIDES, type BadgeSide } from './marks.ts';

/** Distance that a badge keeps from other nodes, and by how much its own is nearer, in model pixels. */
const BADGE_GAP = 2;

/** A node, and what it covers. */
interface Placed {
  entry: Entry;
  body: Box;
}

const placedOf = (entry: Entry): Placed => ({
  entry,
  body: boxAround(entry.at, extentsOf(entry.footprint.halfSize)),
});

/** Where a badge may stand: the left and the middle of a node are taken where another mark stands at its left. */
const sidesFor = ({ node: { pinned, dayChange } }: Entry): readonly BadgeSide[] =>
  pinned || dayChange ? BADGE_SIDES.filter((side) => side.endsWith('Right')) : BADGE_SIDES;

/** A badge on a side; none where the node has none at a zoom. */
function badgeOn(side: BadgeSide, { at, footprint }: Entry, zoom: number): Box | undefined {
  const { badge } = drawnSizes({ ...footprint, badgeSide: side }, zoom).marks ?? {};
  return badge && boxAt(at, badge);
}

/** The middle of a box: from there an eye looks for what a badge belongs to. */
function middleBox(box: Box): Box {
  const { x, y } = middleOf(box);
  return { left: x, right: x, top: y, bottom: y };
}

/** Whether a badge would be taken for that of another node: it touches it, or is about as near to it. */
const belongsTo = (other: Box, { badge, own }: { badge: Box; own: Box }): boolean =>
  overlapArea(inflated(badge, BADGE_GAP), other) > 0 ||
  boxDistance(middleBox(badge), other) <= boxDistance(middleBox(badge), own) + BADGE_GAP;

/**
 * The same nodes, each with its badge where it belongs at a zoom: on the first side on which it is nearer to its own
 * node than to any other, and meets no badge that has its place already. Where there is none, it lies over the border
 * of its node, if no other mark does.
 * @param entries those that matter most first
 */
export function withBadgeSides(entries: ReadonlyMap<string, Entry>, zoom: number): Map<string, Entry> {
  const all = [...entries.values()].map(placedOf);
  const taken: Box[] = [];
  const sideOf = ({ entry, body }: Placed): BadgeSide | undefined => {
    const sides = sidesFor(entry);
    const free = sides.find((side) => {
      const badge = badgeOn(side, entry, zoom);
      if (!badge || taken.some((other) => overlapArea(badge, other) > 0)) return false;
      return !all.some((other) => other.entry !== entry && belongsTo(other.body, { badge, own: body }));
    });
    return free ?? (sides.includes('over') ? 'over' : undefined);
  };
  return new Map(
    all.map(({ entry, body }) => {
      const badgeSide = entry.node.hidden > 0 ? sideOf({ entry, body }) : undefined;
      const badge = badgeSide && badgeOn(badgeSide, entry, zoom);
      if (!badge) return [entry.node.id, entry];
      taken.push(badge);
      return [entry.node.id, { ...entry, footprint: { ...entry.footprint, badgeSide } }];
    }),
  );
}
