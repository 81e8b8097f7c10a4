import { groupBy } from './collections.ts';
import { byPartyId, type Membership, type MembershipTable } from './membership.ts';

/** Parties that are in exactly these circles of all that are compared. */
interface Combination {
  /** In the order of the table. */
  circles: string[];
  /** Sorted. */
  parties: string[];
}

/** Parties of which it is not known whether they are in some circles: they are in the others at least. */
interface OpenCombination extends Combination {
  unknown: string[];
}

export interface Overlap {
  /** Parties of which every membership is known; those in none of the circles are a combination too. */
  exactly: Combination[];
  /** All other parties. */
  atLeast: OpenCombination[];
}

/** The largest combinations first, or those of fewest circles. */
export type OverlapOrder = 'size' | 'degree';

/**
 * Every combination of circles that some party is in, as UpSet counts them (Lex, Gehlenborg, Strobelt, Vuillemot &
 * Pfister 2014, “UpSet: visualization of intersecting sets”, IEEE TVCG 20, 1983–1992). Each party is counted once: in
 * `exactly`, or in `atLeast` if it is unknown whether it is in some circle. Who refused is not in a circle.
 */
export function overlapOf(table: MembershipTable, order: OverlapOrder = 'size'): Overlap {
  const { circles, parties } = byPartyId(table);
  const places = (cells: readonly Membership[], wanted: Membership): number[] =>
    [...circles.keys()].filter((at) => cells[at] === wanted);
  const keyOf = ({ cells }: { cells: readonly Membership[] }): string =>
    `${places(cells, 'member').join()}|${places(cells, 'unknown').join()}`;
  const named = (at: readonly number[]): string[] => at.map((place) => circles[place] ?? '');
  const all = [...groupBy(parties, keyOf).values()].map((group) => {
    const cells = group[0]?.cells ?? [];
    const [sure, open] = [places(cells, 'member'), places(cells, 'unknown')];
    return { sure, open, parties: group.map(({ id }) => id) };
  });
  type Group = (typeof all)[number];
  const bySize = (a: Group, b: Group): number => b.parties.length - a.parties.length;
  const byDegree = (a: Group, b: Group): number => a.sure.length - b.sure.length;
  const byPlace = (a: Group, b: Group): number =>
    comparePlaces(a.sure, b.sure) || comparePlaces(a.open, b.open);
  const [first, second] = order === 'size' ? [bySize, byDegree] : [byDegree, bySize];
  all.sort((a, b) => first(a, b) || second(a, b) || byPlace(a, b));
  return {
    exactly: all
      .filter(({ open }) => open.length === 0)
      .map((one) => ({ circles: named(one.sure), parties: one.parties })),
    atLeast: all
      .filter(({ open }) => open.length > 0)
      .map((one) => ({ circles: named(one.sure), parties: one.parties, unknown: named(one.open) })),
  };
}

/** The list whose first place that differs comes first; one that the other goes on from first. */
function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => index < b.length && place !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? 0);
}
