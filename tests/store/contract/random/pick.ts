import { compare } from '../../../../src/graph/ids.ts';

/** The one of that number, round and round; none of an empty list. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Those of these numbers, each once, in the order of their ids. */
export const pickIds = (ids: readonly string[], numbers: readonly number[]): string[] =>
  [...new Set(numbers.flatMap((n) => pick(ids, n) ?? []))].sort(compare);

/** The first of all that have one key. */
export function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const met = new Map<string, T>();
  for (const item of items) if (!met.has(keyOf(item))) met.set(keyOf(item), item);
  return [...met.values()];
}

/** Without what is undefined. */
export const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
