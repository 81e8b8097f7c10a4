import { STATUSES } from '../../graph/lists.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import type { AlikeRelations, EntityLookups, Lookups } from '../answers/lookups.ts';
import { DEFAULT_LIMITS, type EntityDetail } from '../port.ts';
import { ENTITY_AROUND, RELATION_AROUND } from './detail-queries.ts';
import { claimsIn, lookupsOf, type Known } from './lookups.ts';
import { listOf, numberOf, thingsIn, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

/** What was read together with one thing. */
const knownIn = (row: Row | undefined): Known => ({
  entities: thingsIn<Entity>(row, 'entities'),
  documents: thingsIn<Document>(row, 'documents'),
  claims: claimsIn(row).items,
  relations: thingsIn<Relation>(row, 'relations'),
});

const relationsIn = (row: Row): AlikeRelations[] => {
  const kinds = listOf<string>(row, 'kinds');
  const directions = listOf<'in' | 'out'>(row, 'directions');
  const totals = listOf<number>(row, 'totals');
  return listOf<string[]>(row, 'alike').map((alike, at) => ({
    ...{ kind: kinds[at] ?? '', direction: directions[at] ?? 'out', total: totals[at] ?? 0 },
    items: alike.map((json) => JSON.parse(json) as Relation),
  }));
};

function statusesIn(row: Row): EntityDetail['claimStatuses'] {
  const totals = listOf<number>(row, 'withStatus');
  const byStatus = new Map(listOf<string>(row, 'statuses').map((status, at) => [status, totals[at] ?? 0]));
  return STATUSES.map((status) => ({ status, total: byStatus.get(status) ?? 0 })).filter(
    ({ total }) => total > 0,
  );
}

/** Lookups for the details of a relation. What these are likely to need is read at once, the rest when it is asked for. */
export async function lookupsAroundRelation(asked: Transaction, id: string): Promise<Lookups> {
  const [row] = await asked.tell(RELATION_AROUND, { id });
  return lookupsOf(asked, knownIn(row));
}

/** The same for the details of an entity; what only these need is that of this entity. */
export async function lookupsAroundEntity(asked: Transaction, id: string): Promise<EntityLookups> {
  const { relations } = asked.metadata.vocabulary;
  const symmetric = relations.filter((kind) => kind.symmetric).map((kind) => kind.id);
  const [row = {}] = await asked.tell(ENTITY_AROUND, { id, symmetric, limit: DEFAULT_LIMITS.items });
  const roles = listOf<string>(row, 'roles');
  const written = listOf<string>(row, 'written').map((document, at) => ({ document, role: roles[at] ?? '' }));
  return {
    ...lookupsOf(asked, knownIn(row)),
    claimsOf: async () => claimsIn(row),
    degreeOf: async () => numberOf(row, 'degree'),
    relationsOf: async () => relationsIn(row),
    claimStatusesOf: async () => statusesIn(row),
    contributionsOf: async () => written,
  };
}
