import { parseRelationId } from '../../graph/ids.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { fetchSources } from '../../graph/provenance.ts';
import type { Reads } from './reads.ts';

/** The parts of an answer that name entities. */
interface Naming {
  claims?: readonly Claim[];
  documents?: readonly Document[];
  relations?: readonly Relation[];
}

/** Everybody whom a bibliography names, with the part they have in the document. */
export const bibliographyOf = (document: Document): { entity: string; role: string }[] => [
  ...document.authors,
  ...(document.publisher === undefined ? [] : [{ entity: document.publisher, role: 'publisher' }]),
  ...(document.venue === undefined ? [] : [{ entity: document.venue, role: 'venue' }]),
];

/** The ends of the relations that a claim asserts or denies: their ids say them. */
export const endsAsserted = (claim: Claim): string[] =>
  claim.asserts.flatMap(({ relation }) => {
    const parts = parseRelationId(relation);
    return parts ? [parts.from, parts.to] : [];
  });

/** Every entity that these parts name, but the one the answer is about. */
export function entitiesNamed(reads: Reads, naming: Naming, subject?: string): Promise<Entity[]> {
  const ids = new Set<string>();
  for (const { from, to } of naming.relations ?? []) ids.add(from).add(to);
  for (const document of naming.documents ?? []) {
    for (const { entity } of bibliographyOf(document)) ids.add(entity);
  }
  for (const claim of naming.claims ?? []) {
    for (const id of [...claim.mentions, ...endsAsserted(claim)]) ids.add(id);
    for (const { entity } of claim.states) ids.add(entity);
  }
  if (subject !== undefined) ids.delete(subject);
  return reads.entities(ids);
}

/** These documents, and whatever they are secondary to, however far back; but not `without`. */
export async function withPrimarySources(
  reads: Reads,
  ids: Iterable<string>,
  without?: string,
): Promise<Document[]> {
  const { documents } = await fetchSources(ids, (next) => reads.documents(next));
  return documents.filter(({ id }) => id !== without);
}
