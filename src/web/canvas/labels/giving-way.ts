import { boxAt, boxDistance, inflated, overlapArea, type Box } from '../geometry.ts';
import { ZOOM_RANGE } from '../viewport.ts';
import type { DrawnLabel } from './drawn-label.ts';
import { bodyBoxes } from './label-cost.ts';
import { nameBoxes } from './name-boxes.ts';

/** Distance that two names keep from each other, in screen pixels. */
const NAME_GAP = 10;
/** By so much a name is nearer to its own node than to any other, in model pixels. */
const ASTRAY = 1;
/** From one zoom that is looked at to the next. */
const RATIO = 1.3;
/** So many nodes that do not lead a leading name may cover. */
const MOST_UNDER = 4;
/** A name that is shown at a zoom is shown a little below it too: a drawing is not fitted to the last digit. */
const TOLERANCE = 0.97;

/** What a node and its name cover at some zoom, in model pixels. */
export interface Covered {
  id: string;
  /** The lines of the name, none where it has none. */
  name: readonly Box[];
  /** The node first, then its marks. */
  body: readonly Box[];
  /** Whether its name is shown whatever it covers. */
  kept?: boolean;
  /**
   * Whether it may cover a few nodes that do not lead: where lines are so many that names stand on plates, the best
   * connected are not left without one.
   */
  leading?: boolean;
}

/** What a node covers as it is drawn. */
export const coveredBy = (drawn: DrawnLabel): Covered => ({
  id: drawn.id,
  name: nameBoxes(drawn.text, drawn.position, drawn.scale).map((box) => boxAt(drawn.at, box)),
  body: bodyBoxes(drawn),
  kept: drawn.hub,
  leading: drawn.leading === true && drawn.plate,
});

/** All nodes at a zoom, those that matter most first. */
export interface Drawing {
  zoom: number;
  all: readonly Covered[];
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

/** The nodes other than its own that a name covers. */
export const nodesUnder = ({ id, name }: Covered, all: readonly Covered[]): Covered[] =>
  all.filter((other) => other.id !== id && meets(name, other.body));

/**
 * Whether a name would be taken for that of another node: it is as near to it as to its own. What it lies on is no
 * matter here: that shows that it lies on it.
 */
function isAstray({ id, name, body: [own] }: Covered, all: readonly Covered[]): boolean {
  if (!own) return false;
  const reach = distanceTo(name, own) + ASTRAY;
  return all.some(({ id: other, body: [shape] }) => {
    if (other === id || !shape) return false;
    const distance = distanceTo(name, shape);
    return distance > 0 && distance <= reach;
  });
}

const distanceTo = (name: readonly Box[], shape: Box): number =>
  name.reduce((least, box) => Math.min(least, boxDistance(box, shape)), Infinity);

/** Whether a name covers no node but its own; a leading one, only a few, and none that leads as well. */
function sparesNodes(each: Covered, all: readonly Covered[]): boolean {
  const under = nodesUnder(each, all);
  return (
    under.length === 0 ||
    (each.leading === true && under.length <= MOST_UNDER && !under.some((one) => one.leading))
  );
}

/** Whether a name has room beside the names that are shown already, and spares the nodes of others. */
export function isFree(each: Covered, { zoom, all }: Drawing, shown: (id: string) => boolean): boolean {
  if (each.kept) return true;
  if (!sparesNodes(each, all) || isAstray(each, all)) return false;
  const wide = each.name.map((box) => inflated(box, NAME_GAP / zoom));
  return all.every(({ id, name }) => id === each.id || !shown(id) || !meets(wide, name));
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
  const drawings: Drawing[] = levels.map((zoom) => ({ zoom, all: coveredAt(zoom) })).reverse();
  // The most important first: at no zoom does a name give way to one that matters less. From the largest zoom
  // downwards, as far as there is room: a name does not go away again while a person zooms in.
  for (const at of drawings[0]?.all.keys() ?? []) {
    for (const drawing of drawings) {
      const each = drawing.all[at];
      const shown = (id: string): boolean => (from.get(id) ?? Infinity) <= drawing.zoom;
      if (!each || !isFree(each, drawing, shown)) break;
      from.set(each.id, drawing.zoom * TOLERANCE);
    }
  }
  return from;
}
