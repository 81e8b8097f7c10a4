import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lines } from '../../../../src/graph/adjacency.ts';
import type { Point } from '../../../../src/web/canvas/geometry.ts';
import { pivotPoints } from '../../../../src/web/canvas/layouts/pivot-mds.ts';

type Pair = readonly [number, number];

const linesOf = (count: number, pairs: readonly Pair[]): Lines => ({
  count,
  from: pairs.map(([from]) => from),
  to: pairs.map(([, to]) => to),
});

const apart = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;

/** A grid of so many columns and rows: its nodes row by row. */
function gridOf(columns: number, rows: number): Lines {
  const at = (x: number, y: number): number => y * columns + x;
  const pairs: Pair[] = [];
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      if (x + 1 < columns) pairs.push([at(x, y), at(x + 1, y)]);
      if (y + 1 < rows) pairs.push([at(x, y), at(x, y + 1)]);
    }
  return linesOf(columns * rows, pairs);
}

describe('Points by PivotMDS', () => {
  test('a path is a straight line, its nodes in their order', () => {
    const count = 9;
    const points = pivotPoints(
      linesOf(
        count,
        Array.from({ length: count - 1 }, (_, at) => [at, at + 1]),
      ),
      100,
    );
    for (let at = 1; at < count; at++) expect(apart(points[at - 1], points[at])).toBeCloseTo(100, 0);
    expect(apart(points[0], points[count - 1])).toBeCloseTo(100 * (count - 1), 0);
  });

  test('the corners of a grid are its outermost points, and opposite ones lie furthest apart', () => {
    const [columns, rows] = [7, 5];
    const points = pivotPoints(gridOf(columns, rows), 10);
    const last = columns * rows - 1;
    const corners = [0, columns - 1, last - columns + 1, last];
    const widest = Math.max(...points.map((one) => Math.max(...points.map((other) => apart(one, other)))));
    const diagonals = [
      apart(points[corners[0] ?? 0], points[last]),
      apart(points[columns - 1], points[last - columns + 1]),
    ];
    expect(Math.max(...diagonals)).toBeCloseTo(widest, 6);
    expect(Math.min(...diagonals)).toBeGreaterThan(0.8 * widest);
  });

  test('two cliques with one line between them do not overlap', () => {
    const size = 12;
    const clique = (first: number): Pair[] =>
      Array.from({ length: size }, (_, a) => a).flatMap((a) =>
        Array.from({ length: a }, (_, b): Pair => [first + a, first + b]),
      );
    const points = pivotPoints(linesOf(2 * size, [...clique(0), ...clique(size), [0, size]]), 50);
    const side = ({ x, y }: Point): number => {
      const [a, b] = [points[1] ?? { x: 0, y: 0 }, points[size + 1] ?? { x: 0, y: 0 }];
      return Math.sign(apart({ x, y }, a) - apart({ x, y }, b));
    };
    expect(points.map(side)).toEqual(points.map((_, at) => (at < size ? -1 : 1)));
  });

  test('whatever the lines, every node gets a place, and the same one each time', () => {
    const graphs = fc
      .integer({ min: 0, max: 30 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          count === 0
            ? fc.constant([])
            : fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 }),
        ),
      );
    fc.assert(
      fc.property(graphs, ([count, pairs]) => {
        const points = pivotPoints(linesOf(count, pairs), 80);
        expect(points).toHaveLength(count);
        expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        expect(pivotPoints(linesOf(count, pairs), 80)).toEqual(points);
      }),
    );
  });

  test('lines are as long as asked for, on average', () => {
    const points = pivotPoints(gridOf(6, 6), 120);
    const { from, to } = gridOf(6, 6);
    const lengths = Array.from(from, (a, line) => apart(points[a], points[to[line] ?? 0]));
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeCloseTo(120, 0);
  });
});
