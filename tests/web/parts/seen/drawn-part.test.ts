import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnAround, drawnOf, stretchIn } from '../../../../src/web/parts/seen/drawn-part.ts';

const count = fc.integer({ min: 1, max: 300 });
const edgesOf = (of: number): number[] => Array.from({ length: of + 1 }, (_, i) => i * 27);

describe('the part of a large table that is drawn', () => {
  it('holds every row of which something is seen', () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 900 }),
        (of, top, high) => {
          const seen = stretchIn(edgesOf(of), [top, top + high]);
          const [from, to] = drawnAround([0, 0], seen, of);
          for (let row = 0; row < of; row++)
            if (row * 27 < top + high && (row + 1) * 27 > top) expect(row >= from && row < to).toBe(true);
          expect(to).toBeLessThanOrEqual(of);
        },
      ),
    );
  });

  it('stays as long as it reaches over what is seen, so that not every turn of the wheel draws anew', () => {
    const drawn = drawnAround([0, 0], [40, 60], 200);
    expect(drawnAround(drawn, [42, 62], 200)).toBe(drawn);
    expect(drawnAround(drawn, [80, 100], 200)).not.toBe(drawn);
    expect(drawnAround([0, 90], [0, 10], 40)).not.toEqual([0, 90]);
  });

  it('leaves room for what is left out, and keeps the row on which the keys stand', () => {
    fc.assert(
      fc.property(count, fc.tuple(fc.nat(299), fc.nat(60)), fc.nat(299), (of, [from, long], at) => {
        const kept = [Math.min(at, of - 1), 0];
        const { drawn, rest } = drawnOf(of, [from, from + long], kept);
        expect(drawn.map((one) => one.at)).toEqual(expect.arrayContaining(kept));
        expect(drawn.reduce((sum, { skipped }) => sum + skipped + 1, rest)).toBe(of);
        expect(new Set(drawn.map((one) => one.at)).size).toBe(drawn.length);
      }),
    );
  });
});
