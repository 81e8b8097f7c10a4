import { networkOf, type Network, type Pair } from '../../../src/graph/core-periphery/network.ts';

type Ties = Readonly<Record<string, readonly string[]>>;

const pairsOf = (ties: Ties): Pair[] =>
  Object.entries(ties).flatMap(([a, others]) => others.map((b) => ({ a, b, weight: 1 })));

/** Ids of so many parties, in order: `p01`, `p02` … */
export const parties = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);

/** Members of a karate club and who saw whom outside it: 34 and 78 (Zachary 1977). */
const KARATE: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
};
const member = (number: number): string => String(number).padStart(2, '0');
export const KARATE_PAIRS: Pair[] = Object.entries(KARATE).flatMap(([a, others]) =>
  others.map((b) => ({ a: member(Number(a)), b: member(b), weight: 1 })),
);
export const karate = (): Network => networkOf(KARATE_PAIRS);

/** Marriages between families of Florence: 15 families and 20 ties (Padgett & Ansell 1993; Breiger & Pattison 1986). */
export const FLORENCE_PAIRS: Pair[] = pairsOf({
  Acciaiuoli: ['Medici'],
  Albizzi: ['Ginori', 'Guadagni', 'Medici'],
  Barbadori: ['Castellani', 'Medici'],
  Bischeri: ['Guadagni', 'Peruzzi', 'Strozzi'],
  Castellani: ['Peruzzi', 'Strozzi'],
  Guadagni: ['Lamberteschi', 'Tornabuoni'],
  Medici: ['Ridolfi', 'Salviati', 'Tornabuoni'],
  Pazzi: ['Salviati'],
  Peruzzi: ['Strozzi'],
  Ridolfi: ['Strozzi', 'Tornabuoni'],
});
export const florence = (): Network => networkOf(FLORENCE_PAIRS);
/** With the Pucci, who married into none of them. */
export const florenceWithPucci = (): Network => networkOf(FLORENCE_PAIRS, ['Pucci']);

/** One party that is tied to all others, who are tied to nobody else. */
export const star = (leaves: number): Network =>
  networkOf(parties(leaves).map((leaf) => ({ a: 'hub', b: leaf, weight: 1 })));

/** Everybody is tied to two neighbours. */
export const ring = (count: number): Network => {
  const ids = parties(count);
  return networkOf(ids.map((a, at) => ({ a, b: ids[(at + 1) % count] ?? '', weight: 1 })));
};

/** Everybody is tied to everybody. */
export const complete = (count: number): Network => {
  const ids = parties(count);
  return networkOf(ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b, weight: 1 }))));
};

/** The parties of a block model: those of the core come last, so that their order in the alphabet does not help. */
export const coreOf = (core: number, periphery: number): string[] =>
  parties(core + periphery).slice(periphery);

/** An ideal core and periphery: whether a core is tied to a periphery is said by `across`, for the two places in each. */
export function blockModel(
  { core, periphery }: { core: number; periphery: number },
  across: (inCore: number, inPeriphery: number) => number,
): Network {
  const ids = parties(core + periphery);
  const centre = ids.slice(periphery);
  const edge = ids.slice(0, periphery);
  const inside = centre.flatMap((a, at) => centre.slice(at + 1).map((b) => ({ a, b, weight: 1 })));
  const between = centre.flatMap((a, i) => edge.map((b, j) => ({ a, b, weight: across(i, j) })));
  return networkOf([...inside, ...between], ids);
}
