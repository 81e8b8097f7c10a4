import { smallest } from '../../graph/collections.ts';
import { compare } from '../../graph/ids.ts';
import { DEFAULT_LIMITS, type Found, type HitType, type Options } from '../port.ts';
import { GRADES, nearBy } from './match.ts';
import { compareRanked, type Ranked } from './rank.ts';
import type { Query } from './query.ts';

export type SearchOptions = Options<'search'>;

function kindsOf(found: readonly Ranked[]): Found['kinds'] {
  const totals = new Map<HitType, Map<string, Found['kinds'][number]>>();
  for (const { entry } of found) {
    const { type, kind } = entry;
    const ofType = totals.get(type) ?? new Map<string, Found['kinds'][number]>();
    const counted = ofType.get(kind) ?? { type, kind, total: 0 };
    counted.total += 1;
    totals.set(type, ofType.set(kind, counted));
  }
  return [...totals.values()]
    .flatMap((ofType) => [...ofType.values()])
    .sort((a, b) => b.total - a.total || compare(a.kind, b.kind) || compare(a.type, b.type));
}

/** The results of the types that were asked for; for a query of one character only the entities. */
export const wantedOf = (
  found: readonly Ranked[],
  query: Query,
  { types }: Pick<SearchOptions, 'types'>,
): Ranked[] =>
  found
    .filter(({ entry }) => types === undefined || types.includes(entry.type))
    .filter(({ entry }) => !query.single || query.reference !== undefined || entry.type === 'entity');

/**
 * Whether what is near a query would be a typing error or initials, and nothing else. Near a Chinese name there are also
 * texts that leave something out of it, or have it in another order.
 */
export const isSpelling = ({ cjk }: Query): boolean => !cjk;

/**
 * Whether the approximate matches can be left out: there are enough exact ones, or the whole name of something was typed.
 * Whoever writes a name that there is has not mistyped another.
 */
export const isEnough = (wanted: readonly Ranked[], query: Query): boolean =>
  wanted.length >= DEFAULT_LIMITS.hits ||
  (isSpelling(query) && wanted.some(({ match }) => match.grade === GRADES.exact));

/** The first results in order of rank, with the totals of all. */
export function select(
  wanted: readonly Ranked[],
  limit: number = DEFAULT_LIMITS.hits,
): Pick<Found, 'total' | 'kinds' | 'near'> & { first: Ranked[] } {
  const first = smallest(wanted, limit, compareRanked);
  const [best] = limit > 0 ? first : smallest(wanted, 1, compareRanked);
  return {
    total: wanted.length,
    kinds: kindsOf(wanted),
    ...(best && nearBy(best.match.grade) !== undefined && { near: true }),
    first,
  };
}
