import { alikeLines } from '../../graph/alike-lines.ts';
import { STATUSES } from '../../graph/lists.ts';
import { belongingKinds } from '../../graph/belonging.ts';
import type { Claim, Relation } from '../../graph/model.ts';
import { pick, type AlikeRelations, type EntityLookups } from '../answers/lookups.ts';
import type { EntityDetail } from '../port.ts';
import { degreeOf, type Indexes } from './indexes.ts';
import { pageOf } from './pages.ts';

/** The relations of an entity by kind and direction, each group up to the limit. */
const relationsOf = ({ relationsOf: held, graph }: Indexes, id: string): AlikeRelations[] =>
  alikeLines(id, held.get(id) ?? [], graph.vocabulary.relations).map(({ kind, way, lines }) => {
    const { total, items } = pageOf(lines);
    return { kind, direction: way, total, items: items.map(({ relation }) => relation) };
  });

function belongingAt(
  { relationsOf: held, graph }: Indexes,
  ids: readonly string[],
  end: 'from' | 'to',
): Relation[] {
  const kinds = new Set(belongingKinds(graph.vocabulary));
  return ids.flatMap((id) =>
    (held.get(id) ?? []).filter((relation) => relation[end] === id && kinds.has(relation.kind)),
  );
}

const statusesOf = (claims: readonly Claim[]): EntityDetail['claimStatuses'] =>
  STATUSES.map((status) => ({
    status,
    total: claims.filter((claim) => claim.status === status).length,
  })).filter(({ total }) => total > 0);

/** The lookups in the indexes of a graph in memory. */
export const lookupsOf = (indexes: Indexes): EntityLookups => ({
  entities: async (ids) => pick(indexes.entities, ids),
  documents: async (ids) => pick(indexes.documents, ids),
  claims: async (ids) => pick(indexes.claims, ids),
  relations: async (ids) => pick(indexes.relations, ids),
  degreeOf: async (entity) => (indexes.entities.has(entity) ? degreeOf(indexes, entity) : undefined),
  relationsOf: async (entity) => relationsOf(indexes, entity),
  claimsOf: async (entity) => pageOf(indexes.claimsOf.get(entity) ?? []),
  claimStatusesOf: async (entity) => statusesOf(indexes.claimsOf.get(entity) ?? []),
  contributionsOf: async (entity) => indexes.contributionsOf.get(entity) ?? [],
  writtenBy: async (entities) =>
    entities
      .flatMap((id) => indexes.contributionsOf.get(id) ?? [])
      .flatMap(({ document, role }) => (role === 'venue' ? [] : [document])),
  ofClass: async (classes) =>
    indexes.graph.documents.filter((document) => classes.includes(document.class)).map(({ id }) => id),
  belongingFrom: async (entities) => belongingAt(indexes, entities, 'from'),
  belongingTo: async (entities) => belongingAt(indexes, entities, 'to'),
  claimsIn: async (document) => pageOf(indexes.claimsIn.get(document) ?? []),
  citing: async (document) => pageOf(indexes.citing.get(document) ?? []),
});
