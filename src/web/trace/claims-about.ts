import { endsOfRelation } from '../../graph/ids.ts';
import type { Claim, Document } from '../../graph/model.ts';

/** Whether a claim speaks of an entity: mentions it, states a value of it, or says something of a relation of it. */
const speaksOf = (claim: Claim, id: string): boolean =>
  claim.mentions.includes(id) ||
  claim.states.some(({ entity }) => entity === id) ||
  claim.asserts.some(({ relation }) => endsOfRelation(relation).includes(id));

/** Whether one of the documents that a claim cites was made by somebody. */
const citesWorkOf = (claim: Claim, id: string, documents: ReadonlyMap<string, Document>): boolean =>
  claim.cites.some((citation) => {
    const document = documents.get(citation.document);
    return document?.publisher === id || document?.authors.some(({ entity }) => entity === id);
  });

/**
 * The claims that have to do with what is selected: the claim itself; those that say something of a relation or an
 * entity, or cite a work of that entity; those that cite a document.
 */
export const claimsAbout = (
  claims: readonly Claim[],
  id: string,
  documents: ReadonlyMap<string, Document>,
): Claim[] =>
  claims.filter(
    (claim) =>
      claim.id === id ||
      claim.asserts.some(({ relation }) => relation === id) ||
      claim.cites.some(({ document }) => document === id) ||
      speaksOf(claim, id) ||
      citesWorkOf(claim, id, documents),
  );
