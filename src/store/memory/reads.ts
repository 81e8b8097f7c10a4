import { pick, type Reads } from '../answers/reads.ts';
import type { Indexes } from './indexes.ts';
import { pageOf } from './lookup.ts';

/** The plain reads of a graph in memory. */
export const readsOf = (indexes: Indexes): Reads => ({
  entities: async (ids) => pick(indexes.entities, ids),
  documents: async (ids) => pick(indexes.documents, ids),
  claims: async (ids) => pick(indexes.claims, ids),
  relations: async (ids) => pick(indexes.relations, ids),
  relationsOf: async (entity) => pageOf(indexes.relationsOf.get(entity) ?? []),
  claimsOf: async (entity) => pageOf(indexes.claimsOf.get(entity) ?? []),
  writtenBy: async (entity) => indexes.writtenBy.get(entity) ?? [],
  claimsIn: async (document) => pageOf(indexes.claimsIn.get(document) ?? []),
  citing: async (document) => pageOf(indexes.citing.get(document) ?? []),
});
