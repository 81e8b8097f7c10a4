import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotsIn, type Disc } from '../../../src/web/start/dots.ts';

const LEFT: Disc = { at: [32, 32], radius: 30 };
const RIGHT: Disc = { at: [68, 32], radius: 30 };
const within = ([x, y]: readonly [number, number], { at, radius }: Disc): boolean =>
  Math.hypot(x - at[0], y - at[1]) < radius;

it('puts as many dots as are asked for inside some discs and outside others, apart from each other', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.constantFrom('left', 'both', 'right'), (count, side) => {
      const inside = side === 'both' ? [LEFT, RIGHT] : [side === 'left' ? LEFT : RIGHT];
      const outside = [LEFT, RIGHT].filter((disc) => !inside.includes(disc));
      const dots = dotsIn(inside, outside, count) ?? [];
      expect(dots).toHaveLength(count);
      for (const dot of dots) {
        expect(inside.every((disc) => within(dot, disc))).toBe(true);
        expect(outside.some((disc) => within(dot, disc))).toBe(false);
        const near = dots.filter(([x, y]) => Math.hypot(x - dot[0], y - dot[1]) < 4.9);
        expect(near).toEqual([dot]);
      }
    }),
  );
});

it('puts none where there is no room for all', () => {
  expect(dotsIn([LEFT, RIGHT], [], 500)).toBeUndefined();
});
