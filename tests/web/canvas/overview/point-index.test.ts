import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PointIndex } from '../../../../src/web/canvas/overview/point-index.ts';
import { anyPoint, anyPoints } from './points.ts';

describe('the index of points', () => {
  it('finds the nearest point within reach, the first of several, as a look at all of them does', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, fc.integer({ min: 1, max: 40 }), (xy, at, radius) => {
        const far = (i: number): number => Math.hypot((xy[2 * i] ?? 0) - at.x, (xy[2 * i + 1] ?? 0) - at.y);
        const all = Array.from({ length: xy.length / 2 }, (_, i) => i).filter((i) => far(i) <= radius);
        const [nearest] = all.sort((a, b) => far(a) - far(b) || a - b);
        expect(new PointIndex(xy).nearest(at, radius)).toBe(nearest);
      }),
    );
  });

  it('visits every point of a box, and each at most once', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, anyPoint, (xy, a, b) => {
        const box = {
          ...{ left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) },
          ...{ top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) },
        };
        const visited: number[] = [];
        new PointIndex(xy).visit(box, (at) => visited.push(at));
        expect(new Set(visited).size).toBe(visited.length);
        for (let i = 0; i < xy.length / 2; i++) {
          const [x = 0, y = 0] = [xy[2 * i], xy[2 * i + 1]];
          if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
            expect(visited).toContain(i);
        }
      }),
    );
  });

  it('lets a large node be reached from farther away than a small one', () => {
    const index = new PointIndex([0, 0, 30, 0]);
    expect(index.nearest({ x: 12, y: 0 }, 8)).toBeUndefined();
    expect(index.nearest({ x: 12, y: 0 }, 8, (at) => (at === 0 ? 6 : 0))).toBe(0);
  });
});
