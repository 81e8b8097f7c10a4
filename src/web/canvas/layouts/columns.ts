import type { Point } from '../geometry.ts';
import { faultsOf } from './aesthetics.ts';
import { neighboursOf, placementOf, type Layout, type LayoutJob } from './layout-input.ts';
import { anchored, pinnedIn } from './fixed-nodes.ts';
import { separated } from './overlap-removal.ts';
import { sized, zoomOf } from './final-zoom.ts';
import { centred } from './fit-to-viewport.ts';

/** Paper between two columns of one kind, and what lines need between two kinds. */
const NARROW = 24;
const WIDE = 68;
const BETWEEN_ROWS = 14;
/** Rounds in which rows are sorted by where their neighbours stand. */
const SWEEPS = 10;
/** Above this many nodes the first rounds have to do: counting crossings takes time. */
const MOST_COUNTED = 300;
const ROUNDS_UNCOUNTED = 4;

type Columns = readonly (readonly number[])[];

/** The nodes of each kind, from left to right. */
function kindsOf({ nodes }: LayoutJob): number[][] {
  const kinds = new Map<number, number[]>();
  nodes.forEach(({ column = 0 }, i) => kinds.set(column, [...(kinds.get(column) ?? []), i]));
  return [...kinds].sort(([a], [b]) => a - b).map(([, members]) => members);
}

/** Reach of the widest node of a column to a side. */
const widest = (job: LayoutJob, column: readonly number[], side: 'left' | 'right'): number =>
  Math.max(0, ...column.map((i) => job.nodes[i]?.reach[side] ?? 0));

/** One kind cut into columns of so many rows, as even as can be. */
function cut(members: readonly number[], rows: number): number[][] {
  const count = Math.ceil(members.length / rows);
  return Array.from({ length: count }, (_, k) =>
    members.slice(Math.round((k * members.length) / count), Math.round(((k + 1) * members.length) / count)),
  );
}

/** Rows below each other in one column, around the middle of its height. */
function rowsOf(job: LayoutJob, column: readonly number[], x: number): (readonly [number, Point])[] {
  let y = 0;
  const rows = column.map((i) => {
    const { top, bottom } = job.nodes[i]?.reach ?? { top: 0, bottom: 0 };
    const at = { x, y: y + top };
    y += top + bottom + BETWEEN_ROWS;
    return [i, at] as const;
  });
  return rows.map(([i, at]) => [i, { x, y: at.y - (y - BETWEEN_ROWS) / 2 }] as const);
}

/** The places of all kinds when each column has so many rows at most. */
function pointsOf(job: LayoutJob, kinds: Columns, rows: number): Point[] {
  const points: Point[] = job.nodes.map(() => ({ x: 0, y: 0 }));
  let x = 0;
  for (const members of kinds) {
    for (const column of cut(members, rows)) {
      x += widest(job, column, 'left');
      for (const [i, at] of rowsOf(job, column, x)) points[i] = at;
      x += widest(job, column, 'right') + NARROW;
    }
    x += WIDE - NARROW;
  }
  return points;
}

/** The number of rows at which the picture is shown largest. */
function bestRows(job: LayoutJob, kinds: Columns): number {
  const most = Math.max(1, ...kinds.map((members) => members.length));
  let best = most;
  let largest = 0;
  for (let rows = most; rows >= 1; rows--) {
    const zoom = zoomOf(job, pointsOf(job, kinds, rows));
    if (zoom > largest + 1e-6) [best, largest] = [rows, zoom];
  }
  return best;
}

/** Members of one kind in the order of the middle of their neighbours, who stand in other columns or in this one. */
function byNeighbours(
  members: readonly number[],
  points: readonly Point[],
  neighbours: readonly Set<number>[],
): number[] {
  const height = (i: number): number => {
    const others = [...(neighbours[i] ?? [])].map((other) => points[other]?.y ?? 0);
    return others.length > 0 ? others.reduce((sum, y) => sum + y, 0) / others.length : (points[i]?.y ?? 0);
  };
  return members
    .map((i) => ({ i, y: height(i) }))
    .sort((a, b) => a.y - b.y || a.i - b.i)
    .map(({ i }) => i);
}

/** Kinds with their rows in the order in which fewest lines cross (barycentres; Sugiyama, Tagawa and Toda 1981). */
function sorted(job: LayoutJob, kinds: Columns, rows: number): Columns {
  const neighbours = neighboursOf(job);
  const counted = job.nodes.length <= MOST_COUNTED;
  let [now, best] = [kinds, kinds];
  let least = counted ? faultsOf(job, pointsOf(job, now, rows)) : Infinity;
  for (let sweep = 0; sweep < (counted ? SWEEPS : ROUNDS_UNCOUNTED); sweep++) {
    for (let k = 0; k < now.length; k++) {
      const at = sweep % 2 === 0 ? k : now.length - 1 - k;
      const points = pointsOf(job, now, rows);
      now = now.map((members, i) => (i === at ? byNeighbours(members, points, neighbours) : members));
    }
    const faults = counted ? faultsOf(job, pointsOf(job, now, rows)) : 0;
    if (faults < least || !counted) [best, least] = [now, faults];
  }
  return best;
}

/**
 * One column for each kind, or several where it has many; rows sorted so that few lines cross. The same job
 * gives the same places; nodes that have a place keep it, and the others make way for them.
 */
export const columnsPlacement: Layout = (job) => {
  const points = sized(job, (each) => {
    const kinds = kindsOf(each);
    const rows = bestRows(each, kinds);
    return pointsOf(each, sorted(each, kinds, rows), rows);
  });
  if (pinnedIn(job) === 0) return placementOf(centred(job, points));
  return placementOf(separated(job, anchored(job, points)));
};
