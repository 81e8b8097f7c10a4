import { belongingKinds } from '../../graph/belonging.ts';
import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { pick, type Lookups } from '../answers/lookups.ts';
import { DEFAULT_LIMITS, type Page } from '../port.ts';
import type { Run } from './transactions.ts';
import { CLAIMS_OF } from './detail-queries.ts';
import * as queries from './queries.ts';
import { numberOf, textOf, thingsIn, thingsOf, type Row } from './rows.ts';
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

/** Things that an answer has read already. */
export interface Known {
  entities?: readonly Entity[];
  documents?: readonly Document[];
  claims?: readonly Claim[];
  relations?: readonly Relation[];
}

/**
 * Things by their ids, sorted by id, each once; an id that is not there gives nothing.
 * @param known is not asked for again
 */
export function thingsBy(
  run: Run,
  known: Known = {},
): Pick<Lookups, 'entities' | 'documents' | 'claims' | 'relations'> {
  const by = <T extends { id: string }>(statement: string, read: readonly T[] = []) => {
    const kept = byId(read);
    return async (ids: Iterable<string>): Promise<T[]> => {
      const unique = [...new Set(ids)];
      const unknown = unique.filter((id) => !kept.has(id));
      if (unknown.length === 0) return pick(kept, unique);
      const found = thingsOf<T>(await run(statement, { ids: unknown }));
      return unknown.length === unique.length ? found : pick(new Map([...kept, ...byId(found)]), unique);
    };
  };
  return {
    entities: by<Entity>(queries.ENTITIES, known.entities),
    documents: by<Document>(queries.DOCUMENTS, known.documents),
    claims: by<Claim>(queries.CLAIMS, known.claims),
    relations: by<Relation>(queries.RELATIONS, known.relations),
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

/** The first claims about an entity, as a row has them. */
export const claimsIn = (row: Row | undefined): Page<Claim> => ({
  total: numberOf(row, 'claimsTotal'),
  items: thingsIn<Claim>(row, 'claims'),
});

/**
 * The plain lookups of the graph in Neo4j, for one answer.
 * @param known is not asked for again
 */
export function lookupsOf(asked: Transaction, known?: Known): Lookups {
  const { run } = asked;
  return {
    ...thingsBy(run, known),
    claimsOf: async (id) => claimsIn((await run(CLAIMS_OF, { id, limit: DEFAULT_LIMITS.items }))[0]),
    writtenBy: async (ids) => idsIn(await run(WRITTEN_BY, { ids })),
    ofClass: async (classes) => idsIn(await run(OF_CLASS, { classes })),
    belongingFrom: (ids) => belongingAt(asked, ids, 'from'),
    belongingTo: (ids) => belongingAt(asked, ids, 'to'),
    claimsIn: (id) => pageOf<Claim>(run, queries.CLAIMS_IN, { id }),
    citing: (id) => pageOf<Claim>(run, queries.CITING, { id }),
  };
}
