import { sizeOf, type Point } from '../geometry.ts';
import { withFewestCrossings } from './crossing-sweeps.ts';
import { drawableSize } from '../viewport.ts';
import { centred, drawingBounds } from './drawing.ts';
import { sizedForFinalZoom, zoomToFit } from './final-zoom.ts';
import { alignedToFixed, fixedCount } from './fixed-nodes.ts';
import { grows, grownDrawing } from './growing.ts';
import { neighboursOf, toPositionArray, type Layout, type LayoutInput } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';

/** Space in model pixels between two columns of one kind; what edges need between two kinds; between rows. */
const COLUMN_GAP = 24;
const KIND_GAP = 68;
const ROW_GAP = 14;
const MAX_ROW_GAP = 60;
const SWEEPS = { counted: 10, uncounted: 4 };

/** The nodes of every kind from left to right, as indexes from top to bottom. */
type Kinds = readonly (readonly number[])[];

function kindsOf({ nodes }: LayoutInput): number[][] {
  const kinds = new Map<number, number[]>();
  nodes.forEach(({ column = 0 }, i) => kinds.set(column, [...(kinds.get(column) ?? []), i]));
  return [...kinds].sort(([a], [b]) => a - b).map(([, members]) => members);
}

/** How far the widest node of a column reaches to one side. */
const widestOf = (input: LayoutInput, column: readonly number[], side: 'left' | 'right'): number =>
  Math.max(0, ...column.map((i) => input.nodes[i]?.extents[side] ?? 0));

/** The members of a kind in columns of at most so many rows, as even as possible. */
function splitEvenly(members: readonly number[], rows: number): number[][] {
  const count = Math.ceil(members.length / rows);
  return Array.from({ length: count }, (_, k) =>
    members.slice(Math.round((k * members.length) / count), Math.round(((k + 1) * members.length) / count)),
  );
}

/** The nodes of one column below each other at an x, centred on y = 0; points by index. */
function stacked(
  input: LayoutInput,
  column: readonly number[],
  { x, gap }: { x: number; gap: number },
): (readonly [number, Point])[] {
  let y = 0;
  const rows = column.map((i) => {
    const { top, bottom } = input.nodes[i]?.extents ?? { top: 0, bottom: 0 };
    const at = { x, y: y + top };
    y += top + bottom + gap;
    return [i, at] as const;
  });
  return rows.map(([i, at]) => [i, { x, y: at.y - (y - gap) / 2 }] as const);
}

/** The points of all nodes when no column has more than so many rows. */
function pointsOf(
  input: LayoutInput,
  kinds: Kinds,
  { rows, gap = ROW_GAP }: { rows: number; gap?: number },
): Point[] {
  const points: Point[] = input.nodes.map(() => ({ x: 0, y: 0 }));
  let x = 0;
  for (const members of kinds) {
    for (const column of splitEvenly(members, rows)) {
      x += widestOf(input, column, 'left');
      for (const [i, at] of stacked(input, column, { x, gap })) points[i] = at;
      x += widestOf(input, column, 'right') + COLUMN_GAP;
    }
    x += KIND_GAP - COLUMN_GAP;
  }
  return points;
}

/** The number of rows at which the drawing can be shown largest. */
function bestRowCount(input: LayoutInput, kinds: Kinds): number {
  const most = Math.max(1, ...kinds.map((members) => members.length));
  let best = most;
  let largest = 0;
  for (let rows = most; rows >= 1; rows--) {
    const zoom = zoomToFit(input, pointsOf(input, kinds, { rows }));
    if (zoom > largest + 1e-6) [best, largest] = [rows, zoom];
  }
  return best;
}

/** The barycentre heuristic: members of one kind by the mean height of their neighbours, whatever their kind. */
function byBarycentre(
  members: readonly number[],
  points: readonly Point[],
  neighbours: readonly Set<number>[],
): number[] {
  const barycentre = (i: number): number => {
    const heights = [...(neighbours[i] ?? [])].map((other) => points[other]?.y ?? 0);
    return heights.length > 0 ? heights.reduce((sum, y) => sum + y, 0) / heights.length : (points[i]?.y ?? 0);
  };
  return members
    .map((i) => ({ i, y: barycentre(i) }))
    .sort((a, b) => a.y - b.y || a.i - b.i)
    .map(({ i }) => i);
}

/** The space between rows with which the drawing fills the height that it has anyway: edges need it to get through. */
function roomyGap(input: LayoutInput, kinds: Kinds, rows: number): number {
  const points = pointsOf(input, kinds, { rows });
  const bounds = drawingBounds(input, points);
  const longest = Math.max(
    0,
    ...kinds.flatMap((members) => splitEvenly(members, rows)).map(({ length }) => length),
  );
  if (!bounds || longest < 2) return ROW_GAP;
  const free = drawableSize(input).height / zoomToFit(input, points) - sizeOf(bounds).height;
  return Math.min(MAX_ROW_GAP, ROW_GAP + Math.max(0, free) / (longest - 1));
}

function columnPoints(input: LayoutInput): Point[] {
  const kinds = kindsOf(input);
  const rows = bestRowCount(input, kinds);
  const neighbours = neighboursOf(input);
  const ordered = withFewestCrossings(input, kinds, {
    sweeps: SWEEPS,
    backwards: false,
    pointsOf: (state: Kinds) => pointsOf(input, state, { rows }),
    reorder: (members: readonly number[], points) => byBarycentre(members, points, neighbours),
  });
  return pointsOf(input, ordered, { rows, gap: roomyGap(input, ordered, rows) });
}

/**
 * A layered layout: one column for every kind, several where a kind has many nodes, sorted for few crossings
 * (barycentre heuristic, Sugiyama, Tagawa and Toda 1981; how kinds are cut into columns is our own). The same
 * input gives the same positions; fixed nodes stay, and the others make way for them.
 */
export const columnsLayout: Layout = (input, report) => {
  if (grows(input)) return toPositionArray(grownDrawing(input, { inColumns: true, report }));
  const points = sizedForFinalZoom(input, columnPoints);
  if (fixedCount(input) === 0) return toPositionArray(centred(input, points));
  return toPositionArray(withoutOverlaps(input, alignedToFixed(input, points)));
};
