import { compare } from './ids.ts';

/** A map from id to item. */
export const byId = <T extends { id: string }>(items: Iterable<T>): Map<string, T> =>
  new Map(Array.from(items, (item) => [item.id, item]));

/** Groups items by one key each; keys and items keep their order. */
export const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> =>
  groupByEach(items, (item) => [keyOf(item)]);

/** Groups items by several keys each; an item is at most once in a group, and keys and items keep their order. */
export const groupByEach = <T, Key extends string>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<Key>,
): Map<Key, T[]> => {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/**
 * Who is joined to whom by these lines, whatever their direction: by id, the other ends, each once and
 * sorted. A line from something to itself joins nothing, and who is joined to nobody is left out.
 */
export const neighboursIn = (lines: Iterable<{ from: string; to: string }>): Map<string, string[]> => {
  const ends = Array.from(lines)
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to }) => [
      { at: from, other: to },
      { at: to, other: from },
    ]);
  const lists = groupBy(ends, ({ at }) => at);
  return new Map(
    [...lists].map(([id, list]) => [id, [...new Set(list.map(({ other }) => other))].sort(compare)]),
  );
};

/**
 * The first items in this order, sorted: what `[...items].sort(order).slice(0, limit)` gives, without sorting the rest.
 * @param order never 0 for two items that differ
 */
export function smallest<T>(items: Iterable<T>, limit: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[limit - 1];
    if (limit <= 0 || (last !== undefined && order(item, last) >= 0)) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(item, first[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, item);
    if (first.length > limit) first.pop();
  }
  return first;
}
