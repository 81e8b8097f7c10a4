import type { Entity } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entity with the number of its neighbours. */
export interface Connected {
  entity: Entity;
  degree: number;
}

/** Kinds of entity that can have members, in the order of the vocabulary. */
export const hostKinds = (relations: Vocabulary['relations']): string[] => [
  ...new Set(relations.flatMap(({ membership, to }) => (membership ? to : []))),
];

/** One member makes no alliance. */
const FEWEST = 2;

/**
 * The entity that a graph turns around: of those that can have members the best connected, as alliances are what
 * people come for; the best connected of all where no kind of relation is a membership, or nobody has any. Of
 * several that are connected alike it is the first that was handed in. Undefined where nobody was.
 */
export function hubAmong(all: readonly Connected[], relations: Vocabulary['relations']): Entity | undefined {
  const kinds = new Set(hostKinds(relations));
  const hosts = all.filter(({ entity, degree }) => kinds.has(entity.kind) && degree >= FEWEST);
  const best = (hosts.length > 0 ? hosts : all).reduce<Connected | undefined>(
    (most, next) => (most && most.degree >= next.degree ? most : next),
    undefined,
  );
  return best?.entity;
}
