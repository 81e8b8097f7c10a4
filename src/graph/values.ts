import { groupBy } from './collections.ts';
import { bestRank, claimIdsOf } from './authored-index.ts';
import type { Assertions, Attributed, AuthoredIndex } from './authored-index.ts';
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
  items: readonly Attributed<T>[],
  index: AuthoredIndex,
  how: { key: (content: T) => string; value: (content: T, claims: string[]) => V },
): V[] =>
  bestFirst(
    [...groupBy(items, ({ content }) => how.key(content))].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [{ value: how.value(first.content, claimIdsOf(same)), rank: bestRank(same, index), key }];
    }),
  );

/** The values of an entity: by property, then the best source class first, then actual before predicted. */
export const valuesOf = (
  statements: readonly Attributed<Statement>[],
  index: AuthoredIndex,
): StatedValue[] => {
  const properties = [...groupBy(statements, ({ content }) => content.property)].sort(([a], [b]) =>
    compare(a, b),
  );
  return properties.flatMap(([, same]) =>
    merge(same, index, {
      key: ({ reality, value }) => `${reality} ${keyOfValue(value)}`,
      value: ({ property, value, reality }, claims) => ({ property, value, reality, claims }),
    }),
  );
};

/** The distinct sets of qualifiers that asserting claims give; claims without qualifiers are left out. */
export const relationValuesOf = (assertions: Assertions, index: AuthoredIndex): RelationValue[] => {
  const giving = assertions.filter(
    ({ content }) =>
      content.polarity === 'asserts' && (content.since ?? content.until ?? content.role) !== undefined,
  );
  return merge(giving, index, {
    key: ({ since, until, role }) => JSON.stringify([since, until, role]),
    value: ({ since, until, role }, claims) => ({
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(role !== undefined && { role }),
      claims,
    }),
  });
};
