import { narrowOf } from '../../graph/citations.ts';
import { endsOfRelation } from '../../graph/ids.ts';
import type { Citation, Claim, Document } from '../../graph/model.ts';

/** Whether a claim speaks of an entity: mentions it, states a value of it, or says something of a relation of it. */
const speaksOf = (claim: Claim, id: string): boolean =>
  claim.mentions.includes(id) ||
  claim.states.some(({ entity }) => entity === id) ||
  claim.asserts.some(({ relation }) => endsOfRelation(relation).includes(id));

/** Whether one of the documents that a claim cites was made by somebody. */
const citesWorkOf = (
  cites: readonly Citation[],
  id: string,
  documents: ReadonlyMap<string, Document>,
): boolean =>
  cites.some((citation) => {
    const document = documents.get(citation.document);
    return document?.publisher === id || document?.authors.some(({ entity }) => entity === id);
  });

/**
 * The claims that have to do with what is selected: the claim itself; those that say something of a relation or an
 * entity, or cite a work of that entity; those that cite a document.
 * @param wide whether citations count that reach their claim from another sentence
 */
export const claimsAbout = (
  claims: readonly Claim[],
  id: string,
  { documents, wide = false }: { documents: ReadonlyMap<string, Document>; wide?: boolean },
): Claim[] =>
  claims.filter((claim) => {
    const cites = wide ? claim.cites : narrowOf(claim);
    return (
      claim.id === id ||
      claim.asserts.some(({ relation }) => relation === id) ||
      cites.some(({ document }) => document === id) ||
      speaksOf(claim, id) ||
      citesWorkOf(cites, id, documents)
    );
  });
