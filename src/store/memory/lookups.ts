import { pick, type Lookups } from '../answers/lookups.ts';
import type { Indexes } from './indexes.ts';
import { pageOf } from './pages.ts';

/** The lookups in the indexes of a graph in memory. */
export const lookupsOf = (indexes: Indexes): Lookups => ({
  entities: async (ids) => pick(indexes.entities, ids),
  documents: async (ids) => pick(indexes.documents, ids),
  claims: async (ids) => pick(indexes.claims, ids),
  relations: async (ids) => pick(indexes.relations, ids),
  relationsOf: async (entity) => pageOf(indexes.relationsOf.get(entity) ?? []),
  claimsOf: async (entity) => pageOf(indexes.claimsOf.get(entity) ?? []),
  contributionsOf: async (entity) => indexes.contributionsOf.get(entity) ?? [],
  claimsIn: async (document) => pageOf(indexes.claimsIn.get(document) ?? []),
  citing: async (document) => pageOf(indexes.citing.get(document) ?? []),
});
