import type { Claim, Document, Entity, Graph, Relation } from '../../graph/model.ts';
import type { Transaction } from './stored-graph.ts';
import { ALL } from './queries.ts';
import { thingsOf } from './rows.ts';

/** The whole graph, canonical as it was loaded. */
export async function wholeGraph({ run, metadata }: Transaction): Promise<Graph> {
  const entities = thingsOf<Entity>(await run(ALL.entities));
  const documents = thingsOf<Document>(await run(ALL.documents));
  const claims = thingsOf<Claim>(await run(ALL.claims));
  const relations = thingsOf<Relation>(await run(ALL.relations));
  const { data, vocabulary, stories } = metadata;
  return { format: 'entente/1', data, vocabulary, entities, documents, claims, relations, stories };
}
