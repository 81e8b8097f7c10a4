import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caught, inside } from '../../../../src/web/canvas/overview/lasso.ts';
import { PointIndex } from '../../../../src/web/canvas/overview/point-index.ts';
import { anyPoint, anyPoints } from './points.ts';

const anyOutline = fc.array(anyPoint, { minLength: 3, maxLength: 12 });

describe('a lasso', () => {
  it('catches exactly the points inside its outline, in their order', () => {
    fc.assert(
      fc.property(anyPoints, anyOutline, (xy, outline) => {
        const all = Array.from({ length: xy.length / 2 }, (_, i) => i);
        const within = all.filter((i) => inside({ x: xy[2 * i] ?? 0, y: xy[2 * i + 1] ?? 0 }, outline));
        expect(caught(outline, xy, new PointIndex(xy))).toEqual(within);
      }),
    );
  });

  it('drawn as a rectangle catches what lies in it by its coordinates', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, anyPoint, (xy, a, b) => {
        const [left, right, top, bottom] = [
          Math.min(a.x, b.x),
          Math.max(a.x, b.x),
          Math.min(a.y, b.y),
          Math.max(a.y, b.y),
        ];
        const corners = [
          ...[
            { x: left, y: top },
            { x: right, y: top },
          ],
          ...[
            { x: right, y: bottom },
            { x: left, y: bottom },
          ],
        ];
        const all = Array.from({ length: xy.length / 2 }, (_, i) => i);
        const within = all.filter((i) => {
          const [x = 0, y = 0] = [xy[2 * i], xy[2 * i + 1]];
          return x >= left && x < right && y >= top && y < bottom;
        });
        expect(caught(corners, xy, new PointIndex(xy))).toEqual(within);
      }),
    );
  });

  it('catches the same whichever way it is drawn, and wherever it begins', () => {
    fc.assert(
      fc.property(anyPoints, anyOutline, fc.nat(11), (xy, outline, turn) => {
        const index = new PointIndex(xy);
        const shifted = [...outline.slice(turn), ...outline.slice(0, turn)];
        expect(caught(outline.toReversed(), xy, index)).toEqual(caught(outline, xy, index));
        expect(caught(shifted, xy, index)).toEqual(caught(outline, xy, index));
      }),
    );
  });

  it('leaves out what lies in a bay of it', () => {
    const bay = [
      ...[
        { x: 0, y: 0 },
        { x: 30, y: 0 },
        { x: 30, y: 30 },
        { x: 20, y: 30 },
      ],
      ...[
        { x: 20, y: 10 },
        { x: 10, y: 10 },
        { x: 10, y: 30 },
        { x: 0, y: 30 },
      ],
    ];
    const xy = [5, 20, 15, 20, 25, 20, 15, 5];
    expect(caught(bay, xy, new PointIndex(xy))).toEqual([0, 2, 3]);
  });

  it('that is a single stroke catches nobody', () => {
    expect(
      caught(
        [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
        [4, 4],
        new PointIndex([4, 4]),
      ),
    ).toEqual([]);
    expect(caught([], [4, 4], new PointIndex([4, 4]))).toEqual([]);
  });
});
