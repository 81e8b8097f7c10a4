import { conflictsAnswer } from '../answers/conflicts.ts';
import type { Answer, Options } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { lookupsOf } from './lookups.ts';

/** What claims contradict each other on. */
export function conflicts(indexes: Indexes, asked?: Options<'conflicts'>): Promise<Answer<'conflicts'>> {
  const { entities, relations, vocabulary } = indexes.graph;
  const disputed = relations.filter((relation) => relation.disputed);
  return conflictsAnswer(lookupsOf(indexes), { entities, relations: disputed }, { vocabulary, asked });
}
