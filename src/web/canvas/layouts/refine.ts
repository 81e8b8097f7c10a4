import { middleOf, sizeOf, type Box, type Point } from '../geometry.ts';
import { drawableSize } from '../viewport.ts';
import { drawingBounds } from './drawing.ts';
import { zoomToFit } from './final-zoom.ts';
import type { LayoutInput } from './layout-input.ts';
import { localSearch } from './local-search.ts';

/** Zooms for which a drawing is refined, the preferred one first. */
const ZOOMS = [1, 0.9, 0.8];
/** Above so many nodes only one zoom is tried, and none at all: the limit is time. */
const MAX_FOR_SEVERAL_ZOOMS = 50;
const MAX_NODES = 80;
/** What it would cost, in square pixels of overlap, to show a drawing at zoom 0 instead of at 1. */
const SHRINK_COST = 20_000;
/** A drawing that costs less than this for each node has nothing in it that is hard to read. */
const CLEAN_COST = 60;

/** What a drawing may cover at a zoom, in model pixels, around its own middle. */
function frameAt(input: LayoutInput, points: readonly Point[], zoom: number): Box {
  const { width, height } = drawableSize(input);
  const { x, y } = middleOf(drawingBounds(input, points) ?? { left: 0, right: 0, top: 0, bottom: 0 });
  const [wide, high] = [width / zoom / 2, height / zoom / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

/** A drawing compressed until it fits a frame; fixed nodes stay where they are. */
function compressed(input: LayoutInput, points: readonly Point[], frame: Box): Point[] {
  const bounds = drawingBounds(input, points);
  if (!bounds) return [...points];
  const [middle, available, size] = [middleOf(bounds), sizeOf(frame), sizeOf(bounds)];
  const x = Math.min(1, available.width / Math.max(1, size.width));
  const y = Math.min(1, available.height / Math.max(1, size.height));
  return points.map(
    (point, i) =>
      input.nodes[i]?.fixed ?? {
        x: middle.x + (point.x - middle.x) * x,
        y: middle.y + (point.y - middle.y) * y,
      },
  );
}

/** The zooms worth trying; only the one at which it fits for a drawing that is large anyway. */
function zoomsFor(input: LayoutInput, points: readonly Point[]): number[] {
  const fit = zoomToFit(input, points);
  return input.nodes.length <= MAX_FOR_SEVERAL_ZOOMS && fit > 0.5 ? ZOOMS : [fit];
}

/**
 * A drawing in which nodes have made way for labels and edges, at the largest zoom at which that works out.
 * Drawings of more than 80 nodes are returned as they are: nobody reads all of their labels at once.
 */
export function refined(input: LayoutInput, points: Point[]): Point[] {
  const footprints = input.nodes.flatMap(({ footprint }) => footprint ?? []);
  const count = footprints.length;
  if (count < input.nodes.length || count > MAX_NODES || count < 2) return points;
  let found = points;
  let least = Infinity;
  for (const zoom of zoomsFor(input, points)) {
    const frame = frameAt(input, points, zoom);
    const start = compressed(input, points, frame);
    const result = localSearch(input, { footprints, zoom, frame, points: start });
    const cost = result.cost + SHRINK_COST * (1 - zoom);
    if (cost < least) [found, least] = [result.points, cost];
    if (result.cost < CLEAN_COST * count) break;
  }
  return found;
}
