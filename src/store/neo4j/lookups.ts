import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { Lookups, Contribution } from '../answers/lookups.ts';
import { DEFAULT_LIMITS, type Page } from '../port.ts';
import type { Run } from './connection.ts';
import * as queries from './queries.ts';
import { numberOf, textOf, thingsOf, type Row } from './rows.ts';

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

/** The lookups in Neo4j, all in one transaction. */
export function lookupsOf(run: Run): Lookups {
  const byId = async <T>(statement: string, ids: Iterable<string>): Promise<T[]> => {
    const unique = [...new Set(ids)];
    return unique.length === 0 ? [] : thingsOf<T>(await run(statement, { ids: unique }));
  };
  return {
    entities: (ids) => byId<Entity>(queries.ENTITIES, ids),
    documents: (ids) => byId<Document>(queries.DOCUMENTS, ids),
    claims: (ids) => byId<Claim>(queries.CLAIMS, ids),
    relations: (ids) => byId<Relation>(queries.RELATIONS, ids),
    relationsOf: (id) => pageOf<Relation>(run, queries.RELATIONS_OF, { id }),
    claimsOf: (id) => pageOf<Claim>(run, queries.CLAIMS_OF, { id }),
    contributionsOf: async (id) =>
      (await run(queries.CONTRIBUTIONS_OF, { id })).map((row): Contribution => ({
        document: textOf(row, 'document'),
        role: textOf(row, 'role'),
      })),
    claimsIn: (id) => pageOf<Claim>(run, queries.CLAIMS_IN, { id }),
    citing: (id) => pageOf<Claim>(run, queries.CITING, { id }),
  };
}
