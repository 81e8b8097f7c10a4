import { typeOf } from '../../graph/ids.ts';
import type { GraphReader } from '../../store/port.ts';
import type { Facts } from '../session/known.ts';

/** What is to be shown around something that was opened; `whole` where only the network will do. */
export interface Surroundings {
  ids: string[];
  facts: Facts;
  whole?: boolean;
}

const WHOLE: Surroundings = { ids: [], facts: {}, whole: true };

const named = (ids: readonly string[]): Surroundings => {
  const entities = ids.filter((id) => typeOf(id) === 'entity');
  return entities.length > 0 ? { ids: entities, facts: {} } : WHOLE;
};

async function aroundEntity(reader: GraphReader, id: string): Promise<Surroundings> {
  const { entities, relations, degrees } = await reader.expand(id);
  const ids = [id, ...entities.map((entity) => entity.id)];
  return { facts: { entities, relations, degrees }, ids };
}

/**
 * The entities to show with something: an entity with its neighbours, the ends of a what a claim names. A document stands before the whole network.
 */
export async function surroundingsOf(reader: GraphReader, id: string): Promise<Surroundings> {
  switch (typeOf(id)) {
    case 'entity':
      return aroundEntity(reader, id);
    case 'relation': {
      const { from, to } = await reader.relation(id);
      return { ids: [from.id, to.id], facts: {} };
    }
    case 'claim': {
      const { claim, relations } = await reader.claim(id);
      return named([...claim.mentions, ...relations.flatMap((relation) => [relation.from, relation.to])]);
    }
    default:
      return WHOLE;
  }
}
