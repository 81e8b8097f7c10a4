import type { Relation, RelationValue } from '../../graph/model.ts';
import { outcomeOf } from './claim.ts';
import { iri, reference, relationIri, termIri } from './iri.ts';
import { bilingual, dated } from './values.ts';

const qualifiers = ({ since, until, role, claims }: RelationValue): object => ({
  ...(since !== undefined && { since: dated(since) }),
  ...(until !== undefined && { until: dated(until) }),
  ...(role !== undefined && { role: termIri('role', role) }),
  derivedFrom: claims.map(iri),
});

/**
 * A relation as a statement that is spoken of, derived from its claims. It is not stated itself: who reads the file
 * shall not take what is disputed, foretold or rejected for a fact.
 */
export const relationNode = (relation: Relation): object => ({
  ...{ '@id': relationIri(relation.id), '@type': ['ent:Relation', 'rdf:Statement', 'prov:Entity'] },
  'rdf:subject': reference(relation.from),
  'rdf:predicate': { '@id': termIri('relation', relation.kind) },
  'rdf:object': reference(relation.to),
  ...{ reality: relation.reality, status: relation.status, sources: relation.sources },
  ...{ disputed: relation.disputed, flag: relation.flags },
  ...outcomeOf(relation.outcome),
  ...(relation.rejected && { rejected: bilingual(relation.rejected.reason) }),
  qualifiers: relation.values.map(qualifiers),
  derivedFrom: relation.claims.map(iri),
});
