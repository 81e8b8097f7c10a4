import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridLayout, gridSize, movedTo, type GridPlace } from '../../../src/graph/hulls/grid-layout.ts';
import { outlineOf } from '../../../src/graph/hulls/outline.ts';

const SHAPE = { width: 10, height: 10, inset: 1, radius: 0 };

/** Whether a point lies inside an outline (even-odd), its corners taken from the path. */
function holds(path: string, x: number, y: number): boolean {
  let inside = false;
  for (const loop of path.split('Z').filter(Boolean)) {
    const corners = [...loop.matchAll(/Q(-?[\d.]+) (-?[\d.]+) /g)].map((found) => [
      Number(found[1]),
      Number(found[2]),
    ]);
    for (const [at, [ax = 0, ay = 0]] of corners.entries()) {
      const [bx = 0, by = 0] = corners[(at + 1) % corners.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

const place = fc.record({ column: fc.nat({ max: 5 }), row: fc.nat({ max: 5 }) });
const region = fc.uniqueArray(place, {
  minLength: 1,
  maxLength: 20,
  selector: ({ column, row }) => `${column},${row}`,
});

describe('an outline', () => {
  it('holds the middle of every place of its region, and of no other', () => {
    fc.assert(
      fc.property(region, (places) => {
        const { path } = outlineOf(places, SHAPE);
        for (let column = 0; column < 6; column++)
          for (let row = 0; row < 6; row++) {
            const inside = places.some((one) => one.column === column && one.row === row);
            expect(holds(path, column * 10 + 5.01, row * 10 + 5.02), `${column},${row}`).toBe(inside);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('is one way around a square, inside its sides', () => {
    const square: GridPlace[] = [0, 1].flatMap((column) => [0, 1].map((row) => ({ column, row })));
    const { path, loops, sides } = outlineOf(square, SHAPE);
    expect(loops).toBe(1);
    expect(path).toContain('Q1 1 ');
    expect(sides[0]).toEqual({ x: 1, y: 1, length: 18, top: true });
  });

  it('leaves a hole where one who is no member is surrounded', () => {
    const ring = [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => ({ column, row })));
    const around = ring.filter(({ column, row }) => column !== 1 || row !== 1);
    expect(outlineOf(around, SHAPE).loops).toBe(2);
  });
});

const members = fc
  .array(fc.nat({ max: 63 }), { minLength: 1, maxLength: 40 })
  .map((all) => all.map((bits, at) => ({ id: `country:${at}`, bits })));

describe('the layout of parties', () => {
  it('gives everybody a place of their own inside the grid, the same for the same input', () => {
    fc.assert(
      fc.property(members, (some) => {
        const layout = gridLayout(some, { ratio: 1.4 });
        expect([...layout.places.keys()].sort()).toEqual(some.map(({ id }) => id).sort());
        const taken = [...layout.places.values()].map(({ column, row }) => `${column},${row}`);
        expect(new Set(taken).size).toBe(taken.length);
        for (const { column, row } of layout.places.values())
          expect(column < layout.columns && row < layout.rows && column >= 0 && row >= 0).toBe(true);
        expect(gridLayout(some, { ratio: 1.4 })).toEqual(layout);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps circles of which one is part of the other in one piece each', () => {
    const nested = Array.from({ length: 30 }, (_, at) => ({
      id: `country:${at}`,
      bits: 1 | (at < 11 ? 2 : 0) | (at < 9 ? 4 : 0),
    }));
    const layout = gridLayout(nested, { ratio: 1.4 });
    for (const bit of [1, 2, 4]) {
      const places = nested.filter(({ bits }) => bits & bit).flatMap(({ id }) => layout.places.get(id) ?? []);
      expect(outlineOf(places, SHAPE).loops).toBe(1);
    }
  });

  it('lets two change places, and nobody leave the grid', () => {
    const layout = gridLayout(
      [
        { id: 'a', bits: 1 },
        { id: 'b', bits: 1 },
      ],
      { ratio: 2 },
    );
    const [a, b] = [layout.places.get('a'), layout.places.get('b')];
    if (!a || !b) throw new Error('both have a place');
    const moved = movedTo(layout, 'a', b);
    expect([moved.places.get('a'), moved.places.get('b')]).toEqual([b, a]);
    expect(movedTo(layout, 'a', { column: -1, row: 0 })).toBe(layout);
    expect(gridSize(30, { ratio: 1.4 }).columns * gridSize(30, { ratio: 1.4 }).rows).toBeGreaterThanOrEqual(
      30,
    );
  });
});
