import { typeOf } from '../../graph/ids.ts';
import type { Expansion, GraphReader } from '../../store/port.ts';
import type { Facts } from '../session/known.ts';
import { PAGE } from './neighbours.ts';

/** What is to be shown around something that was opened; `whole` where only the network will do. */
export interface Surroundings {
  ids: string[];
  facts: Facts;
  whole?: boolean;
  /** The first neighbours of an entity, and how many there are. */
  expansion?: Expansion;
}

const WHOLE: Surroundings = { ids: [], facts: {}, whole: true };

const named = (ids: readonly string[]): Surroundings => {
  const entities = ids.filter((id) => typeOf(id) === 'entity');
  return entities.length > 0 ? { ids: entities, facts: {} } : WHOLE;
};

async function aroundEntity(reader: GraphReader, id: string): Promise<Surroundings> {
  const expansion = await reader.expand(id, { limit: PAGE });
  const { entities, relations, degrees } = expansion;
  const ids = [id, ...entities.map((entity) => entity.id)];
  return { facts: { entities, relations, degrees }, ids, expansion };
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
