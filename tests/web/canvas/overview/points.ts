import fc from 'fast-check';

/** Points as x, y, x, y …, some of them at the same place or on one line. */
export const anyPoints: fc.Arbitrary<Float32Array<ArrayBuffer>> = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -8, max: 8 })), { maxLength: 60 })
  .map((points) => Float32Array.from(points.flat()));

export const anyPoint = fc.record({
  x: fc.integer({ min: -80, max: 80 }),
  y: fc.integer({ min: -30, max: 30 }),
});
