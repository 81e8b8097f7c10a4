import { typeOf } from '../../graph/ids.ts';
import type { GraphReader } from '../../store/port.ts';
import type { Lesson } from '../session/known.ts';

/** What is to be shown around something that was opened; `whole` where only the network will do. */
export interface Opening {
  ids: string[];
  lesson: Lesson;
  whole?: boolean;
}

const WHOLE: Opening = { ids: [], lesson: {}, whole: true };

const named = (ids: readonly string[]): Opening => {
  const entities = ids.filter((id) => typeOf(id) === 'entity');
  return entities.length > 0 ? { ids: entities, lesson: {} } : WHOLE;
};

async function aroundEntity(reader: GraphReader, id: string, neighbours: boolean): Promise<Opening> {
  if (!neighbours) return { ids: [id], lesson: {} };
  const piece = await reader.expand(id);
  return { lesson: piece, ids: [id, ...piece.entities.map((entity) => entity.id)] };
}

/**
 * The entities to show with something: an entity alone or with its neighbours, the ends of a
 * relation, what a claim names. A document stands before the whole network.
 */
export async function around(reader: GraphReader, id: string, neighbours: boolean): Promise<Opening> {
  switch (typeOf(id)) {
    case 'entity':
      return aroundEntity(reader, id, neighbours);
    case 'relation': {
      const { from, to } = await reader.relation(id);
      return { ids: [from.id, to.id], lesson: {} };
    }
    case 'claim': {
      const { claim, relations } = await reader.claim(id);
      return named([...claim.mentions, ...relations.flatMap((relation) => [relation.from, relation.to])]);
    }
    default:
      return WHOLE;
  }
}
