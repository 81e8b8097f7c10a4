import { compare } from '../../graph/ids.ts';

/** The neighbours of one entity, without itself, and how many neighbours each of them has. */
export interface Joined {
  entities: readonly { id: string }[];
  degrees: Readonly<Record<string, number>>;
}

/**
 * Ids of those who are neighbours of at least two, and are not shown: neighbours of most of them first, then those
 * with most neighbours of their own, then by id.
 */
export function inCommon(
  joined: readonly Joined[],
  { shown, limit }: { shown: readonly string[]; limit: number },
): string[] {
  const present = new Set(shown);
  const shared = new Map<string, number>();
  for (const { entities } of joined)
    for (const { id } of entities) if (!present.has(id)) shared.set(id, (shared.get(id) ?? 0) + 1);
  const degrees = Object.assign({}, ...joined.map((one) => one.degrees)) as Record<string, number>;
  const degree = (id: string): number => degrees[id] ?? 0;
  return [...shared]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || degree(b) - degree(a) || compare(a, b))
    .slice(0, limit)
    .map(([id]) => id);
}
