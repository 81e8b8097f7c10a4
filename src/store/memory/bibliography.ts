import { compare } from '../../graph/ids.ts';
import { pick } from '../answers/lookups.ts';
import type { Answer } from '../port.ts';
import type { Indexes } from './indexes.ts';

/** The named entities and documents, and what the lines of bibliographies join to them. */
export function bibliography(indexes: Indexes, ids: readonly string[]): Answer<'bibliography'> {
  const { entities, documents, bibliographicNeighboursOf: neighbours } = indexes;
  const isThere = (id: string): boolean => entities.has(id) || documents.has(id);
  const named = [...new Set(ids)];
  const around = named.filter(isThere).flatMap((id) => [id, ...(neighbours.get(id) ?? [])]);
  return {
    documents: pick(documents, around),
    entities: pick(entities, around),
    degrees: Object.fromEntries(around.map((id) => [id, neighbours.get(id)?.length ?? 0])),
    missing: named.filter((id) => !isThere(id)).sort(compare),
  };
}
