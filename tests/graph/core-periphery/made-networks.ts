import fc from 'fast-check';
import { networkOf, type Network, type Pair } from '../../../src/graph/core-periphery/network.ts';
import { parties } from './known-networks.ts';

type Weight = Pair['weight'];

const pairsOf = (ids: readonly string[], weights: readonly Weight[]): Pair[] => {
  let at = 0;
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, weight: weights[at++] ?? 0 })));
};

/** Whether the weights are 0 and 1, whole numbers, or any; some unknown. */
const WEIGHTS: Readonly<Record<string, fc.Arbitrary<Weight>>> = {
  plain: fc.constantFrom<Weight[]>(0, 0, 1),
  whole: fc.constantFrom<Weight[]>(0, 0, 1, 2, 3),
  any: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 8, noNaN: true })),
  unknown: fc.constantFrom<Weight[]>(0, 1, 2, 'unknown'),
};

/** Small networks of each sort of weight. */
export const networks = (most: number): fc.Arbitrary<Network> =>
  fc
    .tuple(fc.integer({ min: 3, max: most }), fc.constantFrom(...Object.values(WEIGHTS)))
    .chain(([count, weight]) =>
      fc
        .array(weight, { minLength: (count * (count - 1)) / 2, maxLength: (count * (count - 1)) / 2 })
        .map((weights) => networkOf(pairsOf(parties(count), weights))),
    );

/** The pairs of a network, as they could have been given. */
const givenPairs = ({ ids, cells }: Network): Pair[] =>
  ids.flatMap((a, i) =>
    ids.flatMap((b, j) => (i < j ? [{ a, b, weight: cells[i]?.[j] ?? ('unknown' as const) }] : [])),
  );

/** The same network with other names for its parties. */
export const renamed = (network: Network, names: ReadonlyMap<string, string>): Network => {
  const name = (id: string): string => names.get(id) ?? id;
  return networkOf(
    givenPairs(network).map(({ a, b, weight }) => ({ a: name(a), b: name(b), weight })),
    network.ids.map(name),
  );
};
