import { hostKinds, hubAmong } from '../../graph/hub.ts';
import type { Entity } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { GraphReader } from '../../store/port.ts';

/** Whose surroundings the first picture shows: the hub of the graph; undefined in an empty one. */
export async function firstHub(
  reader: GraphReader,
  { relations }: Pick<Vocabulary, 'relations'>,
): Promise<Entity | undefined> {
  const filters = [...hostKinds(relations).map((kind) => ({ kind, limit: 1 })), { limit: 1 }];
  const pages = await Promise.all(filters.map((filter) => reader.entities(filter)));
  const best = pages.flatMap(({ items, degrees }) =>
    items.map((entity) => ({ entity, degree: degrees[entity.id] ?? 0 })),
  );
  return hubAmong(best, relations);
}
