import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minresCoreness, type Coreness } from '../../../src/graph/core-periphery/minres.ts';
import { networkOf, type Network } from '../../../src/graph/core-periphery/network.ts';
import { finish } from '../../../src/graph/core-periphery/progress.ts';
import { isUndefined } from '../../../src/graph/core-periphery/undefined.ts';
import { blockModel, complete, coreOf, florence, karate, parties, ring, star } from './known-networks.ts';
import { networks, renamed } from './made-networks.ts';

function corenessIn(network: Network): Coreness {
  const found = finish(minresCoreness(network));
  if (isUndefined(found) && !('coreness' in found)) throw new Error(found.reason);
  return found as Coreness;
}

/** What the values are to make least. */
function errorOf({ ids, cells }: Network, value: (id: string, at: number) => number): number {
  let sum = 0;
  for (const [i, a] of ids.entries())
    for (const [j, b] of ids.entries()) {
      const cell = cells[i]![j];
      if (i < j && cell !== undefined) sum += (cell - value(a, i) * value(b, j)) ** 2;
    }
  return sum;
}

describe('continuous coreness', () => {
  it('finds the values that a network of products was made of', () => {
    const made = fc.array(fc.double({ min: 0.2, max: 3, noNaN: true }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(made, (values) => {
        const ids = parties(values.length);
        const pairs = ids.flatMap((a, i) =>
          ids.slice(i + 1).map((b, k) => ({ a, b, weight: values[i]! * values[i + 1 + k]! })),
        );
        const { coreness } = corenessIn(networkOf(pairs));
        ids.forEach((id, at) => expect(coreness.get(id)).toBeCloseTo(values[at]!, 3));
      }),
      { numRuns: 40 },
    );
  });

  it('errs least: no other values nearby, and none at random, err less', () => {
    const other = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(networks(8), other, (network, values) => {
        const found = finish(minresCoreness(network));
        if (!('coreness' in found)) return;
        const own = (id: string): number => found.coreness.get(id) ?? 0;
        const error = errorOf(network, own) - 1e-6;
        expect(errorOf(network, (_, at) => values[at]!)).toBeGreaterThanOrEqual(error);
        expect(errorOf(network, (id, at) => own(id) + (values[at]! - 1) / 100)).toBeGreaterThanOrEqual(error);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on what the parties are called', () => {
    fc.assert(
      fc.property(networks(7), (network) => {
        const ids = network.ids;
        const name = new Map(ids.map((id, at) => [id, ids[ids.length - 1 - at] ?? id]));
        const before = finish(minresCoreness(network));
        const after = finish(minresCoreness(renamed(network, name)));
        if (!('coreness' in before) || !('coreness' in after)) return void expect(after).toEqual(before);
        for (const [id, value] of before.coreness)
          expect(after.coreness.get(name.get(id) ?? '')).toBeCloseTo(value, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('is 1 in the core and 0 outside of it where nobody else is tied', () => {
    const { fit, coreness } = corenessIn(blockModel({ core: 4, periphery: 5 }, () => 0));
    expect(fit).toBeCloseTo(1, 9);
    for (const [id, value] of coreness) expect(value).toBeCloseTo(coreOf(4, 5).includes(id) ? 1 : 0, 6);
  });

  it('ranks the karate club by its two leaders, the families of Florence by the Medici', () => {
    const first = ({ coreness }: Coreness): string[] =>
      [...coreness].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const club = corenessIn(karate());
    expect(club.fit).toBeCloseTo(0.4525, 4);
    expect(first(club).slice(0, 4)).toEqual(['34', '01', '03', '33']);
    const families = corenessIn(florence());
    expect(families.fit).toBeCloseTo(0.4422, 4);
    expect(first(families)[0]).toBe('Medici');
  });

  it('has values, but no fit, where all pairs weigh the same', () => {
    const { reason, fit, coreness } = corenessIn(complete(5));
    expect([reason, fit]).toEqual(['all-alike', undefined]);
    for (const value of coreness.values()) expect(value).toBeCloseTo(1, 6);
  });

  it.each([
    ['not-attained', star(6)],
    ['not-attained', networkOf([{ a: 'a', b: 'b', weight: 1 }], ['c', 'd'])],
    ['several-minima', ring(12)],
    [
      'several-minima',
      networkOf(
        ['a', 'b'].flatMap((side) =>
          [1, 2, 3].map((n) => ({ a: `${side}${n}`, b: `${side}${(n % 3) + 1}`, weight: 1 })),
        ),
      ),
    ],
    [
      'several-minima',
      networkOf([
        { a: 'a', b: 'b', weight: 2 },
        ...['ac', 'ad', 'bc', 'bd'].map(([a = '', b = '']) => ({ a, b, weight: 'unknown' as const })),
        { a: 'c', b: 'd', weight: 2 },
        { a: 'e', b: 'a', weight: 'unknown' },
        { a: 'e', b: 'c', weight: 0 },
      ]),
    ],
    ['no-ties', networkOf([], parties(4))],
    ['too-few-parties', networkOf([{ a: 'a', b: 'b', weight: 1 }])],
  ] as const)('says why there are no values: %s', (reason, network) => {
    expect(finish(minresCoreness(network))).toEqual({ reason });
  });
});
