/** What a name for something in the data begins with: it does not depend on where the data are kept. */
const BASE = 'urn:entente:';

/** The IRI of an entity, a document or a claim. */
export const iri = (id: string): string => `${BASE}${id}`;
/** The IRI of a relation. */
export const relationIri = (id: string): string => `${BASE}relation:${id}`;
/** The IRI of a version of the data. */
export const dataIri = (version: string): string => `${BASE}data:${version}`;
/** The IRI of an entry of the vocabulary of a data set. */
export const termIri = (list: 'kind' | 'relation' | 'property' | 'role' | 'form', id: string): string =>
  `ent:${list}/${id}`;

export const reference = (id: string): { '@id': string } => ({ '@id': iri(id) });
export const references = (ids: readonly string[]): { '@id': string }[] => ids.map(reference);
