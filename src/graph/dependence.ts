import { byId } from './collections.ts';
import { compare } from './ids.ts';
import type { Claim, Graph } from './model.ts';
import { standsOn } from './standing.ts';

type Text = Pick<Graph, 'documents' | 'claims'>;

/** Ids of claims and of relations, sorted by code unit. */
export interface ClaimsAndRelations {
  claims: string[];
  relations: string[];
}

/** What becomes of a graph when some of its sources are not to be relied on. */
export interface WithoutSources {
  /** What still stands on a source. */
  standing: ClaimsAndRelations;
  /** What stood on a source and stands on none any more. What was uncited never stood, and is in neither. */
  fallen: ClaimsAndRelations;
}

/** Claims that stand on a document for which `counts` holds. */
function standingClaims({ documents, claims }: Text, counts: (document: string) => boolean): Claim[] {
  const known = byId(documents);
  return claims.filter((claim) => {
    const own = known.get(claim.document);
    return own !== undefined && standsOn(claim, own).some(counts);
  });
}

/** Ids of the relations that a claim asserts; a denial holds no relation up. */
export const assertedBy = ({ asserts }: Pick<Claim, 'asserts'>): string[] =>
  asserts.filter(({ polarity }) => polarity === 'asserts').map(({ relation }) => relation);

/** The claims, and the relations that at least one of them asserts. */
const partsOf = (claims: readonly Claim[]): ClaimsAndRelations => ({
  claims: claims.map(({ id }) => id).sort(compare),
  relations: [...new Set(claims.flatMap(assertedBy))].sort(compare),
});

const except = (all: readonly string[], some: readonly string[]): string[] => {
  const left = new Set(some);
  return all.filter((id) => !left.has(id));
};

/** The claims that stand on one of these documents at least, and the relations that one of those claims asserts. */
export function restingOn(graph: Text, documents: Iterable<string>): ClaimsAndRelations {
  const named = new Set(documents);
  return partsOf(standingClaims(graph, (document) => named.has(document)));
}

/**
 * What of a graph still stands, and what falls, when the documents of these ids are switched off. A claim
 * stands while its own document is on and speaks for itself, or while one document that it cites narrowly
 * is on; a relation stands while one claim that asserts it does. Who disputes it, and how well a citation
 * fits, changes nothing. Relations that are kept as rejected are treated like all others.
 * @param off ids of documents; one that the graph does not have switches nothing off.
 */
export function withoutSources(graph: Text, off: Iterable<string>): WithoutSources {
  const silent = new Set(off);
  const before = partsOf(standingClaims(graph, () => true));
  const standing = partsOf(standingClaims(graph, (document) => !silent.has(document)));
  return {
    standing,
    fallen: {
      claims: except(before.claims, standing.claims),
      relations: except(before.relations, standing.relations),
    },
  };
}
