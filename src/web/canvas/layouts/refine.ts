import { middleOf, sizeOf, type Box, type Point } from '../geometry.ts';
import { drawableSize } from '../viewport.ts';
import { drawingBounds } from './drawing.ts';
import { zoomToFit } from './final-zoom.ts';
import type { LayoutInput } from './layout-input.ts';
import { localSearch } from './local-search.ts';

/** Zooms for which drawings are refined: all of them with a little room, the best with less and with more of it. */
const ZOOM = 0.9;
const OTHER_ZOOMS = [1, 0.8];
/** A drawing that costs less than this, in crossings, has nothing in it that is hard to read. */
const CLEAN_COST = 0.5;
/** With more nodes or edges only one zoom is tried: the limit is time. */
const MAX_FOR_SEVERAL_ZOOMS = { nodes: 50, edges: 60 };
/** Drawings of more nodes stay as they are, for the same reason. */
const MAX_NODES = 150;
/** A drawing that has to be shown smaller than this anyway is refined for the zoom at which it fits. */
const LEAST_FOR_SEVERAL = 0.5;
/** How many of the drawings are tried at the other zooms as well. */
const BEST = 2;

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

/** A drawing in which nodes have made way for labels and edges, as far as it is to be shown at a zoom. */
function refinedAt(input: LayoutInput, points: readonly Point[], zoom: number): Point[] {
  const footprints = input.nodes.flatMap(({ footprint }) => footprint ?? []);
  const frame = frameAt(input, points, zoom);
  return localSearch(input, { footprints, zoom, frame, points: compressed(input, points, frame) }).points;
}

interface RatedDrawing {
  points: Point[];
  cost: number;
  /** The drawing before it was refined. */
  from: Point[];
}

interface Rating {
  /** How hard a drawing is to read, in crossings. */
  costOf: (points: Point[]) => number;
  /** Is told of each drawing that is made on the way. */
  made?: ((points: Point[]) => void) | undefined;
}

/** Refine drawings for a zoom, the easiest to read first; as soon as nothing is wrong with one, it is the only one. */
function refineAll(
  input: LayoutInput,
  drawings: readonly Point[][],
  { zoom, costOf, made }: Rating & { zoom?: number },
): RatedDrawing[] {
  const refined: RatedDrawing[] = [];
  for (const from of drawings) {
    const points = refinedAt(input, from, zoom ?? zoomToFit(input, from));
    const drawing = { points, from, cost: costOf(points) };
    if (drawing.cost < CLEAN_COST) return [drawing];
    refined.push(drawing);
    made?.(points);
  }
  return refined.sort((a, b) => a.cost - b.cost);
}

/** Whether drawings can be refined: what their nodes are made of is known, and they are neither trivial nor too large. */
const canRefine = ({ nodes }: LayoutInput): boolean =>
  nodes.every(({ footprint }) => footprint) && nodes.length <= MAX_NODES && nodes.length >= 2;

const mayTrySeveralZooms = ({ nodes, edges }: LayoutInput): boolean =>
  nodes.length <= MAX_FOR_SEVERAL_ZOOMS.nodes && edges.length <= MAX_FOR_SEVERAL_ZOOMS.edges;

/** The easiest to read of drawings that are refined for the zoom at which each of them fits. */
function refinedAtOnce(input: LayoutInput, drawings: readonly Point[][], rating: Rating): Point[] {
  const [only, ...others] = drawings;
  // What it costs is of interest only beside others, and takes long where edges are many.
  if (only && others.length === 0) return refinedAt(input, only, zoomToFit(input, only));
  return refineAll(input, drawings, rating)[0]?.points ?? [];
}

/**
 * The easiest to read of these drawings once nodes have made way for labels and edges, at the zoom at which that
 * works out best. Drawings of more than 150 nodes stay as they are: the limit is time.
 * @param drawings the easiest to read first, one at least
 */
export function refinedBest(input: LayoutInput, drawings: readonly Point[][], rating: Rating): Point[] {
  if (!canRefine(input)) return drawings[0] ?? [];
  const fits = drawings.every((points) => zoomToFit(input, points) > LEAST_FOR_SEVERAL);
  if (!fits || !mayTrySeveralZooms(input)) return refinedAtOnce(input, drawings, rating);
  const whole = refineAll(input, drawings.slice(0, 1), { ...rating, zoom: 1 });
  const [easiest] = whole;
  if (easiest && easiest.cost < CLEAN_COST) return easiest.points;
  const refined = refineAll(input, drawings, { ...rating, zoom: ZOOM });
  const best = refined.slice(0, BEST).map(({ from }) => from);
  const others = OTHER_ZOOMS.flatMap((zoom) => {
    const left = zoom === 1 ? best.filter((from) => from !== easiest?.from) : best;
    return refineAll(input, left, { ...rating, zoom });
  });
  const all = [...refined, ...others, ...whole];
  return all.reduce((found, drawing) => (drawing.cost < found.cost ? drawing : found)).points;
}
