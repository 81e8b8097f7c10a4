import { describe, expect, it } from 'vitest';
import { Detours } from '../../../../src/web/canvas/edges/detour.ts';

const EDGE = { from: { x: 0, y: 0 }, to: { x: 400, y: 0 } };
const WALL = { left: 190, right: 210, top: -20, bottom: 20 };
const BEHIND = { left: 430, right: 440, top: -5, bottom: 5 };

describe('a way around', () => {
  it('turns at the nearest corners of what is in the way', () => {
    const corners = new Detours([WALL]).around(EDGE, [], () => 0);
    expect(corners?.map(({ x }) => x)).toEqual([188, 212]);
    expect(new Set(corners?.map(({ y }) => Math.abs(y)))).toEqual(new Set([22]));
  });

  it('is none where there is none but a very long one', () => {
    const wall = { ...WALL, top: -900, bottom: 900 };
    expect(new Detours([wall]).around(EDGE, [], () => 0)).toBeUndefined();
  });

  it('does not run past its end and turn back to save a crossing', () => {
    const fromTheLeft = ({ from, to }: typeof EDGE): number => (to.x === 400 && from.x < 400 ? 110 : 0);
    const corners = new Detours([WALL, BEHIND]).around(EDGE, [], fromTheLeft);
    expect(Math.max(...(corners ?? []).map(({ x }) => x))).toBeLessThan(400);
  });
});
