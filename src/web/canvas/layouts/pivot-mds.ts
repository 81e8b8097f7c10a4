import { adjacencyOf, type Adjacency, type Lines } from '../../../graph/adjacency.ts';
import type { Point } from '../geometry.ts';

/** Nodes from which ways are measured; more than these hardly change a drawing. */
const PIVOTS = 50;
/** Steps of the power iteration: more of them turn a drawing, and hardly change it. */
const STEPS = 40;

/** How many lines away every node is from one, by breadth-first search; where there is no way, one more than the most. */
function waysFrom(start: number, { start: first, other }: Adjacency): Float64Array {
  const count = first.length - 1;
  const ways = new Float64Array(count).fill(Infinity);
  ways[start] = 0;
  const queue = new Uint32Array(count);
  queue[0] = start;
  let [length, far] = [1, 0];
  for (let head = 0; head < length; head++) {
    const at = queue[head] ?? 0;
    far = ways[at] ?? 0;
    for (let i = first[at] ?? 0; i < (first[at + 1] ?? 0); i++) {
      const next = other[i] ?? 0;
      if (ways[next] !== Infinity) continue;
      ways[next] = far + 1;
      queue[length++] = next;
    }
  }
  return ways.map((way) => Math.min(way, far + 1));
}

/** The node with most lines. */
function busiest({ start }: Adjacency): number {
  const degree = (at: number): number => (start[at + 1] ?? 0) - (start[at] ?? 0);
  let most = 0;
  for (let at = 1; at < start.length - 1; at++) if (degree(at) > degree(most)) most = at;
  return most;
}

/** Ways from each pivot: the first has most lines, each other one is as far as possible from those before it. */
function waysFromPivots(adjacency: Adjacency): Float64Array[] {
  const nearest = new Float64Array(adjacency.start.length - 1).fill(Infinity);
  const columns: Float64Array[] = [];
  for (let pivot = busiest(adjacency); columns.length < Math.min(PIVOTS, nearest.length);) {
    const ways = waysFrom(pivot, adjacency);
    columns.push(ways);
    let farthest = 0;
    for (const [at, way] of ways.entries()) {
      const near = (nearest[at] = Math.min(nearest[at] ?? 0, way));
      if (near > farthest) [farthest, pivot] = [near, at];
    }
    if (farthest === 0) break;
  }
  return columns;
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** A loop: this is where the time goes. */
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Squares of the ways, centred by row and by column. */
function doublyCentred(columns: readonly Float64Array[]): Float64Array[] {
  const squares = columns.map((column) => column.map((way) => way * way));
  const byRow = (squares[0] ?? new Float64Array()).map(
    (_, at) => squares.reduce((sum, column) => sum + (column[at] ?? 0), 0) / squares.length,
  );
  const all = total(byRow) / Math.max(1, byRow.length);
  return squares.map((column) => {
    const own = total(column) / column.length;
    return column.map((square, at) => -0.5 * (square - own - (byRow[at] ?? 0) + all));
  });
}

/** A vector of length 1 at a right angle to another. */
function straightened(vector: Float64Array, other: Float64Array | undefined): Float64Array {
  const along = other ? dot(vector, other) : 0;
  const upright = vector.map((value, at) => value - along * (other?.[at] ?? 0));
  const length = Math.sqrt(dot(upright, upright)) || 1;
  return upright.map((value) => value / length);
}

/** The eigenvector of the largest eigenvalue, by power iteration; at a right angle to one that is known. */
function mainEigenvector(matrix: readonly Float64Array[], known?: Float64Array): Float64Array {
  // Any start will do that is at a right angle to no eigenvector.
  let vector = Float64Array.from(matrix, (_, k) => Math.cos(k));
  for (let step = 0; step < STEPS; step++) {
    const upright = straightened(vector, known);
    vector = Float64Array.from(matrix, (row) => dot(row, upright));
  }
  return straightened(vector, known);
}

/** The columns added up, each so many times. */
const combined = (columns: readonly Float64Array[], weights: Float64Array): Float64Array =>
  columns.reduce(
    (sum, column, k) => sum.map((value, at) => value + (weights[k] ?? 0) * (column[at] ?? 0)),
    new Float64Array(columns[0]?.length ?? 0),
  );

/** How long lines are on average, those of no length left out. */
function averageLength({ from, to }: Lines, points: readonly Point[]): number {
  let [sum, lines] = [0, 0];
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [points[from[line] ?? 0], points[to[line] ?? 0]];
    const length = a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    sum += length;
    if (length > 0) lines++;
  }
  return lines > 0 ? sum / lines : 1;
}

/**
 * Points whose distances are about as long as the ways between the nodes: PivotMDS (Brandes and Pich 2006, Eigensolver
 * Methods for Progressive Multidimensional Scaling of Large Data). Nodes from which all ways are equally long lie on each
 * other. In time linear in nodes and lines; the same lines give the same points.
 * @param length of a line on average
 */
export function pivotPoints(lines: Lines, length: number): Point[] {
  const columns = doublyCentred(waysFromPivots(adjacencyOf(lines)));
  const products = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  const first = mainEigenvector(products);
  const [xs, ys] = [first, mainEigenvector(products, first)].map((weights) => combined(columns, weights));
  const points = Array.from({ length: lines.count }, (_, at) => ({ x: xs?.[at] ?? 0, y: ys?.[at] ?? 0 }));
  const scale = length / averageLength(lines, points);
  return points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}
