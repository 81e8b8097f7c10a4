import { DEFAULT_LIMITS, type Page } from '../port.ts';
import type { Indexes } from './indexes.ts';

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
