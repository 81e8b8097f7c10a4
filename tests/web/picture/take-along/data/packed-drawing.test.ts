import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpacked } from '../../../../../src/web/picture/take-along/data/packed-drawing.ts';

const id = fc.stringMatching(/^[a-z]{1,4}:[a-z0-9/-]{1,8}$/);
const coordinate = fc.double({ noNaN: true, noDefaultInfinity: true });

it('a drawing comes out of its pieces as it went in', () => {
  const entity = fc
    .record({ id, size: fc.nat(), faded: fc.boolean(), place: fc.option(fc.tuple(coordinate, coordinate)) })
    .map(({ place, ...rest }) => ({ ...rest, ...(place && { x: place[0], y: place[1] }) }));
  const relation = fc.record({ id, faded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entity), fc.array(relation), (entities, relations) => {
      expect(unpacked(packed({ entities, relations }))).toEqual({ entities, relations });
    }),
  );
});
