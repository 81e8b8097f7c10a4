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
const kindIn = (row: Row): KindTotal => ({
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

/** What is known of the claims about an entity. */
interface ClaimsAbout {
  page: Page<Claim>;
  statuses: EntityDetail['claimStatuses'];
}

async function claimsAbout(run: Run, id: string): Promise<ClaimsAbout> {
  const [row] = await run(queries.CLAIMS_OF, { id, limit: DEFAULT_LIMITS.items });
  const listed = <T>(key: string): T[] => (row?.[key] ?? []) as T[];
  const totals = listed<number>('totals');
  const byStatus = new Map(listed<string>('statuses').map((status, at) => [status, totals[at] ?? 0]));
  return {
    page: {
      total: numberOf(row, 'total'),
      items: listed<string>('items').map((json) => JSON.parse(json) as Claim),
    },
    statuses: STATUSES.map((status) => ({ status, total: byStatus.get(status) ?? 0 })).filter(
      ({ total }) => total > 0,
    ),
  };
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

/** Asks once for each key: what one answer needs twice is one way to the server. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}

/** The plain lookups of the graph in Neo4j, for one answer. */
export function lookupsOf(asked: Transaction): Lookups {
  const { run } = asked;
  const things = thingsBy(run);
  const entity = once((id) => run(queries.ENTITIES, { ids: [id] }));
  const about = once((id) => claimsAbout(run, id));
  return {
    ...things,
    entities: async (ids) => {
      const [id, ...others] = new Set(ids);
      if (id === undefined) return [];
      return others.length === 0 ? thingsOf<Entity>(await entity(id)) : things.entities([id, ...others]);
    },
    degreeOf: async (id) => degreesIn(await entity(id))[id],
    relationsOf: (id) => relationsOf(asked, id),
    claimsOf: async (id) => (await about(id)).page,
    claimStatusesOf: async (id) => (await about(id)).statuses,
    contributionsOf: async (id) =>
      (await run(queries.CONTRIBUTIONS_OF, { id })).map((row): Contribution => ({
        document: textOf(row, 'document'),
        role: textOf(row, 'role'),
      })),
    writtenBy: async (ids) => idsIn(await run(WRITTEN_BY, { ids })),
    ofClass: async (classes) => idsIn(await run(OF_CLASS, { classes })),
    belongingFrom: (ids) => belongingAt(asked, ids, 'from'),
    belongingTo: (ids) => belongingAt(asked, ids, 'to'),
    claimsIn: (id) => pageOf<Claim>(run, queries.CLAIMS_IN, { id }),
    citing: (id) => pageOf<Claim>(run, queries.CITING, { id }),
  };
}
