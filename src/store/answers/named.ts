import { contributorsOf } from '../../graph/bibliography.ts';
import { endsOfRelation, typeOf } from '../../graph/ids.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { fetchSources } from '../../graph/provenance.ts';
import type { Lookups } from './lookups.ts';

/** The parts of an answer in which ids of entities occur. */
interface Naming {
  claims?: readonly Claim[];
  documents?: readonly Document[];
  relations?: readonly Relation[];
}

/** Ids of both ends of every relation that a claim asserts or denies, read from the id of the relation. */
export const endsAsserted = (claim: Claim): string[] =>
  claim.asserts.flatMap(({ relation }) => endsOfRelation(relation));

/**
 * All entities whose ids occur in these parts of an answer.
 * @param subject id of the entity that the answer is about, which is left out.
 */
export function entitiesNamed(lookups: Lookups, naming: Naming, subject?: string): Promise<Entity[]> {
  const ids = new Set<string>();
  for (const { from, to } of naming.relations ?? []) ids.add(from).add(to);
  for (const document of naming.documents ?? []) {
    for (const { entity } of contributorsOf(document)) ids.add(entity);
  }
  for (const claim of naming.claims ?? []) {
    const mentioned = claim.mentions.filter((id) => typeOf(id) === 'entity');
    for (const id of [...mentioned, ...endsAsserted(claim)]) ids.add(id);
    for (const { entity } of claim.states) ids.add(entity);
  }
  if (subject !== undefined) ids.delete(subject);
  return lookups.entities(ids);
}

/**
 * These documents and their primary sources, the primary sources of those, and so on.
 * @param without id of a document to leave out.
 */
export async function withPrimarySources(
  lookups: Lookups,
  ids: Iterable<string>,
  without?: string,
): Promise<Document[]> {
  const { documents } = await fetchSources(ids, (next) => lookups.documents(next));
  return documents.filter(({ id }) => id !== without);
}
