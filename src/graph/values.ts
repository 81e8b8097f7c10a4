import type { AuthoredAssertion } from './authored.ts';
import { groupBy } from './collections.ts';
import { bestRank, claimIdsOf } from './grounds.ts';
import type { Grounds, Said } from './grounds.ts';
import { compare } from './ids.ts';
import type { PropertyValue, RelationValue, StatedValue, Statement } from './model.ts';

/** A value as one text, the same for the same value in whatever order it was written. */
const keyOfValue = (value: PropertyValue): string =>
  JSON.stringify(typeof value === 'object' ? [value.zh, value.en] : value);

interface Candidate<T> {
  value: T;
  rank: number;
  key: string;
}

/** The best class first; what is still equal by its own key. */
const bestFirst = <T>(candidates: readonly Candidate<T>[]): T[] =>
  [...candidates].sort((a, b) => a.rank - b.rank || compare(a.key, b.key)).map(({ value }) => value);

/** Groups of those who say exactly the same, one value made of each. */
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

/** What is said of an entity: by property, then the best class first, then actual before predicted. */
export const valuesOf = (said: readonly Said<Statement>[], grounds: Grounds): StatedValue[] => {
  const properties = [...groupBy(said, ({ what }) => what.property)].sort(([a], [b]) => compare(a, b));
  return properties.flatMap(([, same]) =>
    merge(same, grounds, {
      key: ({ reality, value }) => `${reality} ${keyOfValue(value)}`,
      value: ({ property, value, reality }, claims) => ({ property, value, reality, claims }),
    }),
  );
};

/** The sets of qualifiers given by those who assert a relation; a claim that gives none has none here. */
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
