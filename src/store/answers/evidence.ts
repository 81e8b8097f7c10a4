import { compareClaims, typeOf } from '../../graph/ids.ts';
import { documentsOf } from '../../graph/provenance.ts';
import type { Document } from '../../graph/model.ts';
import type { Answer } from '../port.ts';
import type { Lookups } from './lookups.ts';

const makersOf = ({ authors, publisher }: Document): string[] => [
  ...authors.map(({ entity }) => entity),
  ...(publisher === undefined ? [] : [publisher]),
];

/** The claims behind relations and claims, with the documents that they stand in and cite. */
export async function evidenceOf(lookups: Lookups, ids: readonly string[]): Promise<Answer<'evidence'>> {
  const wanted = [...new Set(ids)].sort();
  const relations = await lookups.relations(wanted.filter((id) => typeOf(id) === 'relation'));
  const asked = wanted.filter((id) => typeOf(id) === 'claim');
  const claims = await lookups.claims([...asked, ...relations.flatMap((one) => one.claims)]);
  const documents = await lookups.documents(documentsOf(claims));
  const entities = await lookups.entities(documents.flatMap(makersOf));
  const found = new Set([...relations, ...claims].map(({ id }) => id));
  return {
    claims: [...claims].sort(compareClaims),
    documents,
    entities,
    missing: wanted.filter((id) => !found.has(id)),
  };
}
