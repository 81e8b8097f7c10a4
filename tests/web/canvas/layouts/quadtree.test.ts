import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quadtree } from '../../../../src/web/canvas/layouts/quadtree.ts';

/** Few values, so that many points lie on each other. */
const coordinate = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const points = fc.array(
  fc.record({ x: coordinate, y: coordinate, own: fc.double({ min: 0.1, max: 100, noNaN: true }) }),
  { minLength: 1, maxLength: 80 },
);
const column = <K extends string>(rows: readonly Record<K, number>[], key: K): Float64Array =>
  Float64Array.from(rows, (row) => row[key]);

/** The points of all leaves below a square. */
function pointsBelow(tree: Quadtree, square = 0): number[] {
  return [...tree.child.slice(4 * square, 4 * square + 4)].flatMap((held) => {
    if (held > 0) return pointsBelow(tree, held);
    const found: number[] = [];
    for (let at = held < 0 ? -1 - held : -1; at >= 0; at = tree.next[at] ?? -1) found.push(at);
    return found;
  });
}

describe('a quadtree', () => {
  it('holds each point once, and weighs them all, also where it was built before', () => {
    const tree = new Quadtree();
    fc.assert(
      fc.property(points, (rows) => {
        const columns = { x: column(rows, 'x'), y: column(rows, 'y'), own: column(rows, 'own') };
        tree.build(columns);
        expect(pointsBelow(tree).sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
        const weight = rows.reduce((sum, { own }) => sum + own, 0);
        expect(tree.weight[0]).toBeCloseTo(weight, 6);
        const middle = rows.reduce((sum, { x, own }) => sum + x * own, 0) / weight;
        expect(Math.abs((tree.x[0] ?? NaN) - middle)).toBeLessThan(1e-6 * (1 + Math.abs(middle)) + 1e-3);
      }),
    );
  });
});
