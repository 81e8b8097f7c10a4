import { sizeOf, type Point } from '../geometry.ts';
import { aestheticCost } from './aesthetics.ts';
import { componentInput, connectedComponents } from './components.ts';
import { d3ForcePoints } from './d3-force.ts';
import { centred, drawingBounds } from './drawing.ts';
import { fcosePoints } from './fcose.ts';
import { zoomToFit } from './final-zoom.ts';
import { fitToViewport, stretched } from './fit-to-viewport.ts';
import { alignedToFixed, fixedCount } from './fixed-nodes.ts';
import { grows, grownDrawing } from './growing.ts';
import { centreOf, offCentreCost } from './hub.ts';
import { toPositionArray, type Layout, type LayoutInput, type ReportProgress } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';
import { packComponents } from './packing.ts';
import { radialPoints } from './radial-tree.ts';
import { routedCost } from './routed-cost.ts';
import { minZoomFor } from '../viewport.ts';
import { refinedBest } from './refine.ts';

/**
 * Above this many nodes d3-force takes over from fcose. On clustered graphs of 200, 300 and 500 nodes it leaves as many
 * crossings and lines through nodes or fewer, in a third of the time, and can be watched; at 100 it leaves far more.
 */
const MAX_FCOSE_NODES = 150;
/** Above this many nodes a drawing is not fitted to the shape of the window: that would take longer than the drawing. */
const MAX_FITTED_NODES = 500;
/** With more nodes or edges than these the drawing takes seconds, in which somebody wants to see something. */
const MAX_UNSEEN = { nodes: 60, edges: 120 };
/** What is laid out sooner than this, in milliseconds from its first drawings, is seen when it is done. */
const PATIENCE = 250;
/** Up to so many new nodes are added one by one, however large the graph is. */
const MAX_INCREMENTAL = 200;
/** How many drawings by forces are made to choose from, and how many nodes and edges all of them have: the limit is time. */
const ATTEMPTS = { most: 10, size: 500 };
/** So many radial trees are tried besides, where there is a hub. */
const RADIAL_ATTEMPTS = 6;
/** How many of the drawings are refined, and how many edges all of them have: with many edges it takes long to refine one. */
const REFINED = { most: 6, size: 170 };
/** Edges are routed to compare drawings up to this many nodes. */
const MAX_ROUTED = 80;
/** What it would cost, in edge crossings, to show a drawing at zoom 0 instead of at 1. */
const SHRINK_COST = 40;

/** How hard a drawing is to read: its aesthetic cost, how small it has to be shown, and where its hub stands. */
function costOf(input: LayoutInput, points: Point[]): number {
  const bounds = drawingBounds(input, points);
  if (!bounds) return 0;
  const { width, height } = sizeOf(bounds);
  const zoom = Math.min(input.width / width, input.height / height, 1);
  return aestheticCost(input, points) + SHRINK_COST * (1 - zoom) + offCentreCost(input, points);
}

/** As many as there is time for, one at least. @param given the most, and how large all may be together */
const asManyAs = (given: { most: number; size: number }, each: number): number =>
  Math.max(1, Math.min(given.most, Math.round(given.size / each)));

const attemptsFor = ({ nodes, edges }: LayoutInput): number =>
  asManyAs(ATTEMPTS, nodes.length + edges.length);

const refinedOf = ({ edges }: LayoutInput): number => asManyAs(REFINED, edges.length);

interface Attempts {
  /** Up to which number attempts are made. */
  most?: number;
  /** How many are made below 0. */
  radial?: number;
}

/** Of several drawings those that are easiest to read, the easiest first, the earlier one among equals. */
function easiestOf(
  input: LayoutInput,
  draw: (attempt: number) => Point[],
  { most = attemptsFor(input), radial = 0 }: Attempts = {},
): Point[][] {
  // What it costs is of interest only beside others.
  if (radial + most === 1) return [draw(-radial)];
  const drawings: { points: Point[]; cost: number }[] = [];
  for (let attempt = -radial; attempt < most; attempt++) {
    const points = draw(attempt);
    const cost = costOf(input, points);
    drawings.push({ points, cost });
    if (cost === 0) break;
  }
  return drawings
    .sort((a, b) => a.cost - b.cost)
    .slice(0, refinedOf(input))
    .map(({ points }) => points);
}

const radialAttempts = (input: LayoutInput): Attempts => ({
  radial: centreOf(input) === undefined ? 0 : RADIAL_ATTEMPTS,
});

/** How hard a finished drawing is to read, with its edges routed; in a large one they are taken to be straight. */
function finalCost(input: LayoutInput, points: Point[]): number {
  if (input.nodes.length > MAX_ROUTED || input.nodes.some(({ footprint }) => !footprint))
    return costOf(input, points);
  const zoom = Math.max(minZoomFor(input), zoomToFit(input, points));
  return routedCost(input, points, zoom) + SHRINK_COST * (1 - zoom) + offCentreCost(input, points);
}

/** Of these drawings the one that is easiest to read once nodes have made way for labels and edges. */
const bestRefined = (input: LayoutInput, drawings: readonly Point[][], report?: ReportProgress): Point[] =>
  refinedBest(input, drawings, {
    costOf: (points) => finalCost(input, points),
    made: report && once(report),
  });

/**
 * Shows one of the drawings that are made on the way, once somebody has waited for long enough to miss it: another each
 * time would be restless.
 */
function once(report: ReportProgress, begun = performance.now()): (points: Point[]) => void {
  let shown = false;
  return (points) => {
    if (shown || performance.now() - begun < PATIENCE) return;
    report(() => {
      shown = true;
      return toPositionArray(points);
    });
  };
}

/** A drawing by forces, as it comes: the first by d3-force, which takes little time and is often the one that is chosen. */
function byForces(input: LayoutInput, attempt: number, report?: ReportProgress): Point[] {
  if (input.nodes.length > MAX_FCOSE_NODES) return d3ForcePoints(input, report);
  return attempt === 0 ? d3ForcePoints(input) : fcosePoints(input, attempt - 1);
}

/** A drawing from nothing: by forces, and for attempts below 0 a radial tree where there is a hub. */
function drawnFreely(input: LayoutInput, attempt: number, report?: ReportProgress): Point[] {
  const hub = centreOf(input);
  return attempt < 0 && hub !== undefined
    ? radialPoints(input, hub, attempt)
    : byForces(input, attempt, report);
}

/**
 * Drawings without fixed nodes, the easiest to read first. Where one connected component holds at least half of the nodes, it is drawn
 * alone and the others are packed around it; otherwise all of them are drawn together.
 */
function freshDrawings(input: LayoutInput, report?: ReportProgress): Point[][] {
  const drawn = (part: LayoutInput, attempt: number): Point[] =>
    fitToViewport(part, drawnFreely(part, attempt, part === input ? report : undefined));
  const components = connectedComponents(input);
  const [largest = [], ...others] = components;
  if (others.length === 0) return easiestOf(input, (attempt) => drawn(input, attempt), radialAttempts(input));
  if (largest.length * 2 < input.nodes.length) return easiestOf(input, (attempt) => drawn(input, attempt));
  const main = componentInput(input, largest);
  const most = attemptsFor(input);
  const small = others.map((component) => {
    const part = componentInput(input, component);
    // There is as little time for a part of a large graph as for all of it.
    const [points = []] = easiestOf(part, (attempt) => drawn(part, attempt), { most });
    return { input: part, points };
  });
  const together = (attempt: number): Point[] => {
    const packed = packComponents(input, [{ input: main, points: drawn(main, attempt) }, ...small]);
    const all: Point[] = input.nodes.map(() => ({ x: 0, y: 0 }));
    for (const [i, { points }] of packed.entries()) {
      components[i]?.forEach((index, k) => (all[index] = points[k] ?? { x: 0, y: 0 }));
    }
    return centred(input, all);
  };
  return easiestOf(input, together, radialAttempts(main));
}

const withoutFixed = (input: LayoutInput): LayoutInput => ({
  ...input,
  nodes: input.nodes.map(({ fixed: _, ...node }) => node),
});

/** A drawing of the whole graph, around the fixed nodes if there are any. */
function wholeDrawing(input: LayoutInput, report?: ReportProgress): Point[] {
  // With one fixed node the drawing is made without it, and moved; it is built around two and more.
  if (fixedCount(input) > 1)
    return bestRefined(
      input,
      easiestOf(input, (attempt) =>
        withoutOverlaps(input, alignedToFixed(input, byForces(input, attempt, report))),
      ),
      report,
    );
  const free = withoutFixed(input);
  const drawings = freshDrawings(free, report).map((points) =>
    withoutOverlaps(input, alignedToFixed(input, stretched(free, points))),
  );
  return bestRefined(input, drawings, report);
}

function pointsOf(input: LayoutInput, report?: ReportProgress): Point[] {
  const count = input.nodes.length;
  if (grows(input) && (count <= MAX_FITTED_NODES || count - fixedCount(input) <= MAX_INCREMENTAL))
    return grownDrawing(input, { report });
  if (count > MAX_FITTED_NODES) return d3ForcePoints(input, report);
  // A drawing that is quickly made is seen in the meantime.
  const slow = count > MAX_UNSEEN.nodes || input.edges.length > MAX_UNSEEN.edges;
  if (!report || !slow || count > MAX_FCOSE_NODES) return wholeDrawing(input, report);
  d3ForcePoints(input, report);
  return wholeDrawing(input);
}

/**
 * The force-directed layout: a fresh drawing where no node is fixed or everything is laid out anew, otherwise
 * the new nodes are added to the fixed ones. The same input gives the same positions. It may take seconds, and reports
 * what can be seen in the meantime: a drawing on the way, or above 60 nodes or 120 edges one that is quickly made.
 */
export const forceLayout: Layout = (input, report) => toPositionArray(pointsOf(input, report));
