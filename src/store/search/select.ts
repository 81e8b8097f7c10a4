import { compare } from '../../graph/ids.ts';
import { DEFAULT_LIMITS, type Found, type Options } from '../port.ts';
import { compareRanked, type Ranked } from './rank.ts';
import type { Query } from './query.ts';

export type SearchOptions = Options<'search'>;

function kindsOf(found: readonly Ranked[]): Found['kinds'] {
  const totals = new Map<string, Found['kinds'][number]>();
  for (const { subject } of found) {
    const { type, kind } = subject;
    const key = `${type} ${kind}`;
    const entry = totals.get(key) ?? { type, kind, total: 0 };
    entry.total += 1;
    totals.set(key, entry);
  }
  return [...totals.values()].sort(
    (a, b) => b.total - a.total || compare(a.kind, b.kind) || compare(a.type, b.type),
  );
}

/** What was found, in order, with the totals of all of it: the first ones, of the asked types. */
export function select(
  found: readonly Ranked[],
  query: Query,
  { limit = DEFAULT_LIMITS.hits, types }: SearchOptions,
): Pick<Found, 'total' | 'kinds'> & { first: Ranked[] } {
  const wanted = found
    .filter(({ subject }) => types === undefined || types.includes(subject.type))
    .filter(({ subject }) => !query.single || query.reference !== undefined || subject.type === 'entity')
    .sort(compareRanked);
  return { total: wanted.length, kinds: kindsOf(wanted), first: wanted.slice(0, limit) };
}
