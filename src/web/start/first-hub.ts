import { hostKinds, hubAmong } from '../../graph/hub.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { Expansion, GraphReader } from '../../store/port.ts';

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

/**
 * Ids of the neighbours that are shown around a hub: what there is before what is only foretold, then those with most
 * neighbours of their own.
 */
export function bestConnected({ entities, degrees }: Expansion, hub: string, most: number): string[] {
  const rank = ({ id, prospective }: Entity): number => (prospective ? -1 : (degrees[id] ?? 0));
  return entities
    .filter(({ id }) => id !== hub)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most)
    .map(({ id }) => id);
}

/** A line of the picture. */
type Joined = Pick<Relation, 'from' | 'to'>;

/**
 * Of the neighbours of a hub those that make a picture which is read at a glance: while there are more lines among
 * them than so many, whoever has most of these goes, the last among equals. Who is left out waits behind a badge.
 */
export function fewestLines(
  ids: readonly string[],
  relations: readonly Joined[],
  { hub, most }: { hub: string; most: number },
): string[] {
  const left = new Set(ids);
  const among = (): Joined[] =>
    relations.filter(({ from, to }) => from !== hub && to !== hub && left.has(from) && left.has(to));
  for (let lines = among(); lines.length > most; lines = among()) {
    const linesOf = (id: string): number => lines.filter(({ from, to }) => from === id || to === id).length;
    left.delete([...left].reduce((worst, id) => (linesOf(id) >= linesOf(worst) ? id : worst)));
  }
  return [...left];
}
