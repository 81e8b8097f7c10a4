import { compare } from '../../graph/ids.ts';
import type { Document, Entity } from '../../graph/model.ts';
import type { Answer } from '../port.ts';
import type { Run } from './transactions.ts';
import { degreesIn } from './lookups.ts';
import { BIBLIOGRAPHY } from './queries.ts';
import { thingsOf } from './rows.ts';

/** The named entities and documents, and what the lines of bibliographies join to them. */
export async function bibliography(run: Run, ids: readonly string[]): Promise<Answer<'bibliography'>> {
  const named = [...new Set(ids)];
  const rows = named.length === 0 ? [] : await run(BIBLIOGRAPHY, { ids: named });
  const degrees = degreesIn(rows);
  return {
    documents: thingsOf<Document>(rows.filter((row) => row['isDocument'] === true)),
    entities: thingsOf<Entity>(rows.filter((row) => row['isDocument'] !== true)),
    degrees,
    missing: named.filter((id) => !Object.hasOwn(degrees, id)).sort(compare),
  };
}
