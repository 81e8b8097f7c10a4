import type { Entity } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { GraphReader } from '../../store/port.ts';

/**
 * Whose surroundings the first picture shows: of those that can have members the best connected, as alliances
 * are what people come for; the best connected of all where no kind of relation is a membership, or nobody has
 * any. Undefined in an empty graph.
 */
export async function firstHub(reader: GraphReader, vocabulary: Vocabulary): Promise<Entity | undefined> {
  const kinds = vocabulary.relations.flatMap(({ membership, to }) => (membership ? to : []));
  const filters = [...[...new Set(kinds)].map((kind) => ({ kind, limit: 1 })), { limit: 1 }];
  const pages = await Promise.all(filters.map((filter) => reader.entities(filter)));
  const first = pages.flatMap(({ items, degrees }) =>
    items.map((entity) => ({ entity, degree: degrees[entity.id] ?? 0 })),
  );
  const hosts = first.slice(0, -1).filter(({ degree }) => degree > 1);
  const best = hosts.sort((a, b) => b.degree - a.degree).at(0) ?? first.at(-1);
  return best?.entity;
}
