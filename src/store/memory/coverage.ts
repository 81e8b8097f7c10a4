import { coverageOf } from '../../graph/coverage.ts';
import { orNotFound } from '../answers/lookups.ts';
import type { Answer } from '../port.ts';
import type { Indexes } from './indexes.ts';

/** How many claims of a text cite a source. */
export function coverage(indexes: Indexes, id: string): Answer<'coverage'> {
  const document = orNotFound(indexes.documents.get(id), 'document', id);
  return coverageOf(document, indexes.claimsIn.get(id) ?? []);
}
