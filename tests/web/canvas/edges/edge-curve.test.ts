import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bendAt,
  controlPoints,
  curvePoints,
  middleAlong,
} from '../../../../src/web/canvas/edges/edge-curve.ts';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const point = fc.record({ x: coordinate, y: coordinate });
const HALF = { width: 16, height: 16 };
const ends = fc
  .record({ from: point, to: point })
  .filter(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 60)
  .map((each) => ({ ...each, sizes: [HALF, HALF] as const }));

describe('the curve of an edge', () => {
  it('goes through no other points than its ends where it is not bent', () => {
    fc.assert(
      fc.property(ends, (edge) => {
        expect(curvePoints(edge)).toEqual([edge.from, edge.to]);
      }),
    );
  });

  it('has its control point where the bend was made for', () => {
    fc.assert(
      fc.property(ends, point, (edge, at) => {
        const [found] = controlPoints(edge, [bendAt(edge, at)]);
        expect(found?.x).toBeCloseTo(at.x, 6);
        expect(found?.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it('bends to the side that the sign says, half as far as its control point', () => {
    const edge = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, sizes: [HALF, HALF] as const };
    const { at, direction } = middleAlong(curvePoints(edge, [{ along: 0.5, aside: 40 }]));
    expect(at.x).toBeCloseTo(100);
    expect(at.y).toBeGreaterThan(20);
    expect(at.y).toBeLessThan(30);
    expect(direction.x).toBeCloseTo(1);
  });

  it('begins and ends at the borders of its nodes', () => {
    fc.assert(
      fc.property(ends, point, (edge, at) => {
        const points = curvePoints(edge, [bendAt(edge, at)]);
        const [first, last] = [points[0], points.at(-1)];
        for (const [tip, centre] of [
          [first, edge.from],
          [last, edge.to],
        ] as const) {
          const distance = Math.hypot((tip?.x ?? NaN) - centre.x, (tip?.y ?? NaN) - centre.y);
          expect(distance).toBeLessThanOrEqual(16 + 1e-6);
        }
      }),
    );
  });
});
