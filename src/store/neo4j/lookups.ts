import { belongingKinds } from '../../graph/belonging.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { STATUSES } from '../../graph/lists.ts';
import type { AlikeRelations, Lookups, Contribution } from '../answers/lookups.ts';
import { DEFAULT_LIMITS, type EntityDetail, type KindTotal, type Page } from '../port.ts';
import type { Run } from './connection.ts';
import * as queries from './queries.ts';
import { numberOf, textOf, thingsOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';
import { BELONGING, OF_CLASS, WRITTEN_BY } from './trace-queries.ts';

interface Part {
  limit?: number;
  offset?: number;
}

/** A part of a list with its rows and the total of the whole. */
export async function rowsOfPage(
  run: Run,
  { total, items }: queries.Paged,
  asked: Part & Record<string, unknown>,
): Promise<{ total: number; rows: Row[] }> {
  const parameters = { limit: DEFAULT_LIMITS.items, offset: 0, ...asked };
  const [[counted], rows] = await Promise.all([run(total, parameters), run(items, parameters)]);
  return { total: numberOf(counted, 'total'), rows };
}

/** A part of a list with the total of the whole. */
export async function pageOf<T>(
  run: Run,
  statements: queries.Paged,
  asked: Part & Record<string, unknown>,
): Promise<Page<T>> {
  const { total, rows } = await rowsOfPage(run, statements, asked);
  return { total, items: thingsOf<T>(rows) };
}

/** Degrees by id, from rows that have both. */
export const degreesIn = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [textOf(row, 'id'), numberOf(row, 'degree')]));

/** A kind of relation in one direction, as a row counts it. */
export const kindIn = (row: Row): KindTotal => ({
  kind: textOf(row, 'kind'),
  direction: textOf(row, 'direction') === 'in' ? 'in' : 'out',
  total: numberOf(row, 'total'),
});

/** Things by their ids, sorted by id, each once; an id that is not there gives nothing. */
export function thingsBy(run: Run): Pick<Lookups, 'entities' | 'documents' | 'claims' | 'relations'> {
  const byId = async <T>(statement: string, ids: Iterable<string>): Promise<T[]> => {
    const unique = [...new Set(ids)];
    return unique.length === 0 ? [] : thingsOf<T>(await run(statement, { ids: unique }));
  };
  return {
    entities: (ids) => byId<Entity>(queries.ENTITIES, ids),
    documents: (ids) => byId<Document>(queries.DOCUMENTS, ids),
    claims: (ids) => byId<Claim>(queries.CLAIMS, ids),
    relations: (ids) => byId<Relation>(queries.RELATIONS, ids),
  };
}

async function relationsOf({ run, metadata }: Transaction, id: string): Promise<AlikeRelations[]> {
  const symmetric = metadata.vocabulary.relations.filter((kind) => kind.symmetric).map((kind) => kind.id);
  const rows = await run(queries.RELATIONS_OF, { id, symmetric, limit: DEFAULT_LIMITS.items });
  return rows.map((row) => ({
    ...kindIn(row),
    items: (row['items'] as string[]).map((json) => JSON.parse(json) as Relation),
  }));
}

async function claimStatusesOf(run: Run, id: string): Promise<EntityDetail['claimStatuses']> {
  const rows = await run(queries.CLAIM_STATUSES_OF, { id });
  const totals = new Map(rows.map((row) => [textOf(row, 'status'), numberOf(row, 'total')]));
  return STATUSES.map((status) => ({ status, total: totals.get(status) ?? 0 })).filter(
    ({ total }) => total > 0,
  );
}

/** The ids in a column of rows. */
export const idsIn = (rows: readonly Row[]): string[] => rows.map((row) => textOf(row, 'id'));

async function belongingAt(
  { run, metadata }: Transaction,
  ids: readonly string[],
  end: 'from' | 'to',
): Promise<Relation[]> {
  return thingsOf<Relation>(await run(BELONGING[end], { ids, kinds: belongingKinds(metadata.vocabulary) }));
}

/** The plain lookups of the graph in Neo4j. */
export const lookupsOf = (asked: Transaction): Lookups => ({
  ...thingsBy(asked.run),
  degreeOf: async (id) => degreesIn(await asked.run(queries.ENTITIES, { ids: [id] }))[id],
  relationsOf: (id) => relationsOf(asked, id),
  claimsOf: (id) => pageOf<Claim>(asked.run, queries.CLAIMS_OF, { id }),
  claimStatusesOf: (id) => claimStatusesOf(asked.run, id),
  contributionsOf: async (id) =>
    (await asked.run(queries.CONTRIBUTIONS_OF, { id })).map((row): Contribution => ({
      document: textOf(row, 'document'),
      role: textOf(row, 'role'),
    })),
  writtenBy: async (ids) => idsIn(await asked.run(WRITTEN_BY, { ids })),
  ofClass: async (classes) => idsIn(await asked.run(OF_CLASS, { classes })),
  belongingFrom: (ids) => belongingAt(asked, ids, 'from'),
  belongingTo: (ids) => belongingAt(asked, ids, 'to'),
  claimsIn: (id) => pageOf<Claim>(asked.run, queries.CLAIMS_IN, { id }),
  citing: (id) => pageOf<Claim>(asked.run, queries.CITING, { id }),
});
