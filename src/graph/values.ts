import type { AuthoredAssertion } from './authored.ts';
import { groupBy } from './collections.ts';
import { bestRank, claimIdsOf } from './grounds.ts';
import type { Grounds, Said } from './grounds.ts';
import { compare } from './ids.ts';
import type { PropertyValue, RelationValue, StatedValue, Statement } from './model.ts';

/** A key that is the same for equal values. */
const keyOfValue = (value: PropertyValue): string =>
  JSON.stringify(typeof value === 'object' ? [value.zh, value.en] : value);

interface Candidate<T> {
  value: T;
  rank: number;
  key: string;
}

/** Sorted by rank, then by key. */
const bestFirst = <T>(candidates: readonly Candidate<T>[]): T[] =>
  [...candidates].sort((a, b) => a.rank - b.rank || compare(a.key, b.key)).map(({ value }) => value);

/** Merge statements that say exactly the same into one value with all their claims. */
const merge = <T, V>(
  said: readonly Said<T>[],
  grounds: Grounds,
  how: { key: (what: T) => string; value: (what: T, claims: string[]) => V },
): V[] =>
  bestFirst(
    [...groupBy(said, ({ what }) => how.key(what))].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [{ value: how.value(first.what, claimIdsOf(same)), rank: bestRank(same, grounds), key }];
    }),
  );

/** The values of an entity: by property, then the best source class first, then actual before predicted. */
export const valuesOf = (said: readonly Said<Statement>[], grounds: Grounds): StatedValue[] => {
  const properties = [...groupBy(said, ({ what }) => what.property)].sort(([a], [b]) => compare(a, b));
  return properties.flatMap(([, same]) =>
    merge(same, grounds, {
      key: ({ reality, value }) => `${reality} ${keyOfValue(value)}`,
      value: ({ property, value, reality }, claims) => ({ property, value, reality, claims }),
    }),
  );
};

/** The distinct sets of qualifiers that asserting claims give; claims without qualifiers are left out. */
export const relationValuesOf = (
  said: readonly Said<AuthoredAssertion>[],
  grounds: Grounds,
): RelationValue[] => {
  const giving = said.filter(
    ({ what }) => what.polarity === 'asserts' && (what.since ?? what.until ?? what.role) !== undefined,
  );
  return merge(giving, grounds, {
    key: ({ since, until, role }) => JSON.stringify([since, until, role]),
    value: ({ since, until, role }, claims) => ({
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(role !== undefined && { role }),
      claims,
    }),
  });
};
