import { EntenteError } from '../../graph/errors.ts';
import { compareIds } from '../../graph/ids.ts';
import { DEFAULT_LIMITS, type Page } from '../port.ts';
import type { Indexes } from './indexes.ts';

const WORDS = { entities: 'entity', documents: 'document', claims: 'claim', relations: 'relation' } as const;
type Shelf = keyof typeof WORDS;
type Kept<S extends Shelf> = Indexes[S] extends ReadonlyMap<string, infer T> ? T : never;

/** The thing with this id; throws `not-found`, naming the id, where there is none. */
export function take<S extends Shelf>(indexes: Indexes, shelf: S, id: string): Kept<S> {
  const shelves: { [K in Shelf]: ReadonlyMap<string, Kept<K>> } = indexes;
  const found = shelves[shelf].get(id);
  if (found !== undefined) return found;
  throw new EntenteError(
    'not-found',
    `There is no ${WORDS[shelf]} ${JSON.stringify(id)} in this graph; search for its name to find its id.`,
  );
}

/** What there is of these ids, each once, sorted by id. */
export function pick<T extends { id: string }>(kept: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  const found: T[] = [];
  for (const id of new Set(ids)) {
    const item = kept.get(id);
    if (item) found.push(item);
  }
  return found.sort(compareIds);
}

/** Part of a list, with the total of the whole. */
export function pageOf<T>(items: readonly T[], asked: { limit?: number; offset?: number } = {}): Page<T> {
  const { limit = DEFAULT_LIMITS.items, offset = 0 } = asked;
  return { total: items.length, items: items.slice(offset, offset + limit) };
}

/** Number of neighbours of an entity in the whole graph. */
export const degreeOf = (indexes: Indexes, id: string): number => indexes.neighboursOf.get(id)?.length ?? 0;

/** The degrees of these entities, by id. */
export const degreesOf = (indexes: Indexes, entities: readonly { id: string }[]): Record<string, number> =>
  Object.fromEntries(entities.map(({ id }) => [id, degreeOf(indexes, id)]));
