import type { Scene } from '../../picture/scene.ts';
import type { Box, Size } from '../geometry.ts';
import type { Sliced } from '../slices.ts';
import { fitTransform, frameFor, ZOOM_RANGE } from '../viewport.ts';
import { withBadgeSides } from './badge-sides.ts';
import { labelBox, labelPosition, type LabelSide } from './candidate-positions.ts';
import { CoveredAt, type Covered } from './covered-at.ts';
import type { DrawnLabel, Entry } from './drawn-label.ts';
import { coveredBy, shownFromSliced, TOLERANCE, zoomLevels } from './giving-way.ts';
import { bodyBoxes } from './label-cost.ts';
import { plannedBounds } from './label-bounds.ts';
import { zoomOfLargestMarks } from './legibility.ts';
import { lastResortSliced, MAX_ALL_NAMED } from './last-resort.ts';
import { otherSidesSliced, type Room } from './making-room.ts';
import type { Obstacles } from './obstacles.ts';
import type { PlacedLabels } from './placed-labels.ts';
import { placeLabelsSliced } from './placement.ts';

/** Above this many nodes every label stands below its node: the search would take too long. */
const MAX_PLACED = 500;
/** How often labels are placed again because the drawing has to be shown smaller for their sake. */
const MAX_ROUNDS = 4;

/** What labels are placed in. */
export interface LabelRoom {
  obstacles: Obstacles;
  /** By id, how nodes stood before: a label leaves its side only for a clear gain. */
  before: ReadonlyMap<string, Entry>;
  viewport: Size;
  layout: Scene['layout'];
}

function zoomToFit(boundsAt: (zoom: number) => Box | undefined, viewport: Size): number {
  const bounds = boundsAt(1);
  return bounds ? fitTransform((zoom) => boundsAt(zoom) ?? bounds, viewport).zoom : 1;
}

/** The zoom at which all of a drawing would fit if every name had the room that a layout leaves for it. */
export const plannedFit = (labels: PlacedLabels, viewport: Size): number =>
  zoomToFit((zoom) => plannedBounds(labels.entries.values(), zoom), viewport);

/**
 * Choose sides at the sizes that labels have when the whole drawing is shown. Labels that move outwards can
 * widen the drawing, so that it has to be shown smaller still, with larger labels: hence the rounds.
 */
function* chooseSides(labels: PlacedLabels, { obstacles, before, viewport }: LabelRoom): Sliced<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const nodes = labels.allAt(zoomOfLargestMarks(labels.fitZoom), true);
    const boxes = nodes.flatMap((node) => [...bodyBoxes(node), labelBox(node, labelPosition('below', node))]);
    const frame = frameFor(boxes, viewport);
    const within = { ...obstacles, ...(frame && { frame }), badgesSettled: true };
    for (const [id, { side }] of yield* placeLabelsSliced(nodes, within, before)) labels.turn(id, side);
    const fit = plannedFit(labels, viewport);
    if (fit > labels.fitZoom * 0.99) return;
    labels.fitZoom = fit;
  }
}

/**
 * What the nodes of a drawing cover at a zoom with their names, all of them. Only in a large drawing a leading name may
 * cover others: in a small one it is shown as soon as there is room for it.
 */
const coveredIn = (labels: PlacedLabels, zoom: number): Covered[] =>
  labels.allAt(zoom, true).map((drawn) => coveredNode(labels, drawn));

const coveredNode = ({ entries }: PlacedLabels, drawn: DrawnLabel): Covered =>
  coveredBy(drawn, entries.size > MAX_ALL_NAMED);

/** Settle from which zoom on each name is shown, and at which zoom all of what is shown fits. */
function* leaveOut(labels: PlacedLabels, viewport: Size, levelsAt: typeof zoomLevels): Sliced<void> {
  const coveredAt = (zoom: number) => coveredIn(labels, zoom);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    labels.shownFrom = yield* shownFromSliced(coveredAt, levelsAt(labels.fitZoom));
    const before = labels.fitZoom;
    labels.fitZoom = zoomToFit((zoom) => labels.bounds(zoom), viewport);
    if (Math.abs(labels.fitZoom - before) < 0.005 * before) return;
  }
}

/** The drawing when all of it is shown, and where in it there is room for a name. */
function roomIn(labels: PlacedLabels, room: LabelRoom, levels: readonly number[]): Room | undefined {
  // In rings lines are everywhere, and few of them find a way around a name.
  const lines = room.layout === 'concentric' ? room.obstacles.lines : [];
  const [zoom, bounds] = [labels.fitZoom, labels.bounds(labels.fitZoom)];
  if (!bounds) return undefined;
  const coveredOn = (id: string, side?: LabelSide, brief?: boolean) => {
    const drawn = labels.drawn(id, zoom, { named: true, side, brief });
    return drawn && coveredNode(labels, drawn);
  };
  const drawing = new CoveredAt(zoom, () => coveredIn(labels, zoom));
  const shown = (id: string): boolean => zoom >= (labels.shownFrom.get(id) ?? Infinity);
  const larger = levels
    .filter((level) => level > zoom)
    .map((level) => new CoveredAt(level, () => coveredIn(labels, level)));
  const staysClear = (id: string, side: LabelSide, brief?: boolean): boolean =>
    larger.every((at) => {
      const drawn = labels.drawn(id, at.zoom, { named: true, side, brief });
      return !drawn || at.nodesUnder(coveredNode(labels, drawn)).length === 0;
    });
  return { drawing, bounds, lines, shown, coveredOn, staysClear };
}

/** Names that are left out look for another side; what is left out all the same takes no room in a fitted drawing. */
function* makeRoom(labels: PlacedLabels, room: LabelRoom, levelsAt: typeof zoomLevels): Sliced<void> {
  const within = roomIn(labels, room, levelsAt(labels.fitZoom));
  if (!within) return;
  const sides = yield* otherSidesSliced(within);
  for (const [id, side] of sides) labels.turn(id, side);
  if (sides.size > 0) yield* leaveOut(labels, room.viewport, levelsAt);
}

/** In a small drawing the names that are left out even so go where they are in the way of little. */
function* nameAll(labels: PlacedLabels, room: LabelRoom, levelsAt: typeof zoomLevels): Sliced<void> {
  const levels = levelsAt(labels.fitZoom);
  const within = labels.entries.size <= MAX_ALL_NAMED ? roomIn(labels, room, levels) : undefined;
  if (!within) return;
  const { sides, brief, onLines } = yield* lastResortSliced(within);
  for (const [id, side] of sides) labels.turn(id, side);
  for (const id of brief) labels.shorten(id);
  for (const id of onLines) labels.putOnPlate(id);
  labels.showFrom(labels.fitZoom * TOLERANCE, sides.keys());
  // Those for which there is room only in a larger drawing find others there than before.
  const settled = new Map([...labels.shownFrom].filter(([, from]) => from <= labels.fitZoom));
  labels.shownFrom = yield* shownFromSliced((zoom) => coveredIn(labels, zoom), levels, settled);
}

const fewLevels = (fitZoom: number): number[] => [fitZoom, 1, ZOOM_RANGE.max];

/** Place labels whose nodes stand, and settle which of them are shown at which zoom. */
export function* placingLabels(labels: PlacedLabels, room: LabelRoom): Sliced<void> {
  const few = labels.entries.size <= MAX_PLACED;
  const levelsAt = few ? zoomLevels : fewLevels;
  if (few) {
    labels.entries = withBadgeSides(labels.entries, zoomOfLargestMarks(labels.fitZoom));
    yield* chooseSides(labels, room);
  }
  yield* leaveOut(labels, room.viewport, levelsAt);
  yield* makeRoom(labels, room, levelsAt);
  yield* nameAll(labels, room, levelsAt);
}

/** Leave labels on the sides on which they stand, and settle roughly which of them are shown. */
export const placingRoughly = (labels: PlacedLabels, viewport: Size): Sliced<void> =>
  leaveOut(labels, viewport, fewLevels);
