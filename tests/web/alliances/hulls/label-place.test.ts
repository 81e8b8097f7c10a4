import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../../../src/web/alliances/hulls/label-place.ts';

const side = (x: number, y: number, length: number) => ({ x, y, length, top: true });
const RIGHT = 336;

describe('the name of a circle in the drawing of the hulls', () => {
  it('goes to a lower side where it would be cut at the edge beside another name', () => {
    const taken = [{ x: 19, y: 3, width: 210, whole: true }];
    const sides = [side(8, 8, 320), side(120, 160, 208)];
    expect(placeLabel({ sides, width: 126, right: RIGHT, taken })).toEqual({
      ...{ x: 136, y: 160, width: 126, whole: true },
    });
  });

  it('stands on its side, as long as that is, rather than across a corner', () => {
    const sides = [side(8, 8, 100), side(8, 250, 320)];
    expect(placeLabel({ sides, width: 200, right: RIGHT, taken: [] })).toMatchObject({ y: 250, whole: true });
    const short = [side(8, 8, 100), side(8, 250, 90)];
    expect(placeLabel({ sides: short, width: 200, right: RIGHT, taken: [] })).toMatchObject({
      ...{ y: 8, whole: true },
    });
  });

  it('is cut only where there is room for all of it nowhere, and there as little as can be', () => {
    const sides = [side(120, 8, 200), side(8, 160, 320)];
    const place = placeLabel({ sides, width: 530, right: RIGHT, taken: [] });
    expect(place).toEqual({ x: 24, y: 160, width: 312, whole: false });
  });

  it('never reaches beyond the drawing, and is left out where too little of it would be seen', () => {
    for (const width of [40, 126, 210, 530]) {
      const place = placeLabel({ sides: [side(8, 8, 320)], width, right: RIGHT, taken: [] });
      expect((place?.x ?? 0) + (place?.width ?? Infinity)).toBeLessThanOrEqual(RIGHT);
    }
    expect(placeLabel({ sides: [side(8, 8, 50)], width: 126, right: RIGHT, taken: [] })).toBeUndefined();
  });
});
