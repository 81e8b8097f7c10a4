import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { bibliographyOf, endsAsserted, type Indexes } from './indexes.ts';
import { pick } from './lookup.ts';

/** The parts of an answer that name entities. */
interface Naming {
  claims?: readonly Claim[];
  documents?: readonly Document[];
  relations?: readonly Relation[];
}

/** Every entity that these parts name, but the one the answer is about. */
export function entitiesNamed(indexes: Indexes, naming: Naming, subject?: string): Entity[] {
  const ids = new Set<string>();
  for (const { from, to } of naming.relations ?? []) ids.add(from).add(to);
  for (const document of naming.documents ?? []) {
    for (const { entity } of bibliographyOf(document)) ids.add(entity);
  }
  for (const claim of naming.claims ?? []) {
    for (const id of [...claim.mentions, ...endsAsserted(claim, indexes.relations)]) ids.add(id);
    for (const { entity } of claim.states) ids.add(entity);
  }
  if (subject !== undefined) ids.delete(subject);
  return pick(indexes.entities, ids);
}

/** The documents of claims and the documents that they cite. */
export const documentsNamed = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => [claim.document, ...claim.cites.map(({ document }) => document)]);

/** These documents, and whatever they are secondary to, however far back. */
export function withPrimarySources(indexes: Indexes, ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  // A set hands out what is added to it while it is walked.
  for (const id of all) {
    for (const source of indexes.documents.get(id)?.primarySources ?? []) all.add(source);
  }
  return all;
}
