import { compare, compareIds } from './ids.ts';
import type { Citation, Claim, Document, Polarity, Relation } from './model.ts';

export interface DocumentLookup {
  document(id: string): Document | undefined;
}

export interface Lookup extends DocumentLookup {
  claim(id: string): Claim | undefined;
}

/** A document and what it is secondary to. */
interface Source {
  document: Document;
  primarySources: Source[];
}

interface CitationTrace {
  citation: Citation;
  /** Absent if the lookup does not know the cited document. */
  source?: Source;
}

interface ClaimTrace {
  claim: Claim;
  /** What it says of the traced relation; absent where a claim is traced for itself. */
  polarity?: Polarity;
  /** The text it stands in. */
  source?: Source;
  citations: CitationTrace[];
}

/** All that something rests on: claims, their citations, documents, primary sources, and who made them. */
export interface Trace {
  claims: ClaimTrace[];
  /** Every document on the way, by id. */
  documents: Document[];
  /** Entities that wrote one of them in whatever role, by id. */
  authors: string[];
  publishers: string[];
  /** Ids that the lookup did not know. */
  missing: string[];
}

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(compare);

/** What a document is and leans on, itself first; a ring of documents is walked once. */
const closure = (document: Document, lookup: DocumentLookup, seen = new Set<string>()): Set<string> => {
  seen.add(document.id);
  for (const id of document.primarySources) {
    const primary = seen.has(id) ? undefined : lookup.document(id);
    if (primary) closure(primary, lookup, seen);
    else seen.add(id);
  }
  return seen;
};

/**
 * Whether two documents are independent sources: their publishers are known and differ, and they
 * lean on no common primary source, which each is for itself where it names none.
 */
export const independent = (a: Document, b: Document, lookup: DocumentLookup): boolean => {
  if (a.publisher === undefined || b.publisher === undefined || a.publisher === b.publisher) return false;
  const leaned = closure(b, lookup);
  return ![...closure(a, lookup)].some((id) => leaned.has(id));
};

/** Whether two of the documents are independent sources. */
export const hasIndependentPair = (documents: readonly Document[], lookup: DocumentLookup): boolean =>
  documents.some((a, at) => documents.slice(at + 1).some((b) => independent(a, b, lookup)));

/** Looks documents up and remembers what it met and what it missed. */
class Walk {
  readonly met = new Map<string, Document>();
  readonly missing = new Set<string>();
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  claim(id: string): Claim[] {
    const claim = this.#lookup.claim(id);
    if (!claim) this.missing.add(id);
    return claim ? [claim] : [];
  }

  /** The document with its primary sources; one that is secondary to itself is not entered again. */
  source(id: string, above: readonly string[] = []): Source[] {
    if (above.includes(id)) return [];
    const document = this.#lookup.document(id);
    if (!document) {
      this.missing.add(id);
      return [];
    }
    this.met.set(id, document);
    const path = [...above, id];
    return [{ document, primarySources: document.primarySources.flatMap((next) => this.source(next, path)) }];
  }
}

const traceClaim = (claim: Claim, walk: Walk, relation?: string): ClaimTrace => {
  const polarity = claim.asserts.find((assertion) => assertion.relation === relation)?.polarity;
  const [source] = walk.source(claim.document);
  const citations = claim.cites.map((citation) => {
    const [cited] = walk.source(citation.document);
    return { citation, ...(cited && { source: cited }) };
  });
  return { claim, ...(polarity && { polarity }), ...(source && { source }), citations };
};

/**
 * What a relation or a claim rests on, as far as the lookup knows it: claims → citations → documents
 * → primary sources → authors and publishers.
 */
export const traceOf = (subject: Relation | Claim, lookup: Lookup): Trace => {
  const walk = new Walk(lookup);
  const claims =
    'anchor' in subject
      ? [traceClaim(subject, walk)]
      : subject.claims.flatMap((id) => walk.claim(id)).map((claim) => traceClaim(claim, walk, subject.id));
  const documents = [...walk.met.values()].sort(compareIds);
  return {
    claims,
    documents,
    authors: unique(documents.flatMap(({ authors }) => authors.map(({ entity }) => entity))),
    publishers: unique(documents.flatMap(({ publisher }) => publisher ?? [])),
    missing: unique(walk.missing),
  };
};
