import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapArea } from '../../../../src/web/canvas/geometry.ts';
import { labelPlaces, type Wanted } from '../../../../src/web/canvas/overview/label-places.ts';

const FRAME = { left: 0, top: 0, right: 300, bottom: 200 };
const anyWanted: fc.Arbitrary<Wanted[]> = fc.array(
  fc.record({
    at: fc.record({ x: fc.integer({ min: -20, max: 320 }), y: fc.integer({ min: -20, max: 220 }) }),
    radius: fc.integer({ min: 1, max: 20 }),
    width: fc.integer({ min: 5, max: 90 }),
    height: fc.constant(15),
  }),
  { maxLength: 40 },
);

describe('places for names', () => {
  it('overlap neither each other nor the points of other names, and stay in the window', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const places = labelPlaces(wanted, FRAME);
        const named = wanted.flatMap(({ at, radius }, i) => {
          const box = places[i];
          const body = {
            left: at.x - radius,
            right: at.x + radius,
            top: at.y - radius,
            bottom: at.y + radius,
          };
          return box ? [{ box, body }] : [];
        });
        named.forEach(({ box }, i) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true);
          for (const { box: other } of named.slice(i + 1)) expect(overlapArea(box, other)).toBe(0);
          for (const { body } of named) expect(overlapArea(box, body)).toBe(0);
        });
      }),
    );
  });

  it('do not depend on names that matter less', () => {
    fc.assert(
      fc.property(anyWanted, fc.nat(40), (wanted, most) => {
        expect(labelPlaces(wanted.slice(0, most), FRAME)).toEqual(labelPlaces(wanted, FRAME).slice(0, most));
      }),
    );
  });

  it('are below a point that stands alone, and above it at the lower edge of the window', () => {
    const one = { radius: 4, width: 40, height: 15 };
    const [below, above] = labelPlaces(
      [
        { ...one, at: { x: 150, y: 50 } },
        { ...one, at: { x: 150, y: 195 } },
      ],
      FRAME,
    );
    expect(below).toEqual({ left: 130, top: 57, right: 170, bottom: 72 });
    expect(above).toMatchObject({ top: 173, bottom: 188 });
  });
});
