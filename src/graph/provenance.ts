import { compare, compareIds } from './ids.ts';
import type { Claim, Document, Polarity, Relation } from './model.ts';

/** Finds documents by their ids. */
export interface DocumentLookup {
  document(id: string): Document | undefined;
}

/** Finds documents and claims by their ids. */
export interface Lookup extends DocumentLookup {
  claim(id: string): Claim | undefined;
}

/** A claim on which something rests. */
interface TracedClaim {
  claim: Claim;
  /** What it says of the traced relation; absent where a claim is traced for itself. */
  polarity?: Polarity;
}

/** All that something rests on: claims, their citations, documents, primary sources, and who made them. */
export interface Trace {
  claims: TracedClaim[];
  /**
   * Every document on the way, by id: those that the claims are part of or cite, and what these are
   * secondary to, however far back. Who leans on whom is said by `cites` and `primarySources`.
   */
  documents: Document[];
  /** Entities that wrote one of them in whatever role, by id. */
  authors: string[];
  publishers: string[];
  /** Ids that the lookup did not know. */
  missing: string[];
}

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(compare);

/** Documents that a walk met, and ids of those that nobody knew; both sorted by id. */
interface Sources {
  documents: Document[];
  missing: string[];
}

/**
 * The walk from documents to whatever they are secondary to, however far back; each document is looked
 * at once, so that a ring of documents ends. It does not look documents up itself: it yields the ids that
 * it needs next and is handed the documents that there are of them, at once or after a wait.
 */
function* walkSources(ids: Iterable<string>): Generator<ReadonlySet<string>, Sources, readonly Document[]> {
  const met = new Map<string, Document>();
  const asked = new Set<string>();
  for (let next = new Set(ids); next.size > 0;) {
    for (const id of next) asked.add(id);
    const documents = yield next;
    for (const document of documents) met.set(document.id, document);
    next = new Set(documents.flatMap(({ primarySources }) => primarySources).filter((id) => !asked.has(id)));
  }
  return {
    documents: [...met.values()].sort(compareIds),
    missing: unique([...asked].filter((id) => !met.has(id))),
  };
}

/** These documents and whatever they are secondary to, out of what the lookup knows. */
export const sourcesOf = (ids: Iterable<string>, lookup: DocumentLookup): Sources => {
  const walk = walkSources(ids);
  let step = walk.next();
  while (!step.done) step = walk.next([...step.value].flatMap((id) => lookup.document(id) ?? []));
  return step.value;
};

/** The same where documents have to be fetched, a generation of them at a time. */
export const fetchSources = async (
  ids: Iterable<string>,
  fetch: (ids: ReadonlySet<string>) => Promise<readonly Document[]>,
): Promise<Sources> => {
  const walk = walkSources(ids);
  let step = walk.next();
  while (!step.done) step = walk.next(await fetch(step.value));
  return step.value;
};

/** The documents that claims are part of, and those that they cite, in whatever scope. */
export const documentsOf = (claims: readonly Pick<Claim, 'document' | 'cites'>[]): string[] =>
  claims.flatMap((claim) => [claim.document, ...claim.cites.map(({ document }) => document)]);

/** Ids of a document and of all that it leans on, also of what nobody knows more of. */
const leansOn = (document: Document, lookup: DocumentLookup): Set<string> => {
  const { documents, missing } = sourcesOf(document.primarySources, lookup);
  return new Set([document.id, ...documents.map(({ id }) => id), ...missing]);
};

/**
 * Whether two documents are independent sources: their publishers are known and differ, and they
 * lean on no common primary source, which each is for itself where it names none.
 */
export const independent = (a: Document, b: Document, lookup: DocumentLookup): boolean => {
  if (a.publisher === undefined || b.publisher === undefined || a.publisher === b.publisher) return false;
  const leaned = leansOn(b, lookup);
  return ![...leansOn(a, lookup)].some((id) => leaned.has(id));
};

/** Whether two of the documents are independent sources. */
export const hasIndependentPair = (documents: readonly Document[], lookup: DocumentLookup): boolean =>
  documents.some((a, at) => documents.slice(at + 1).some((b) => independent(a, b, lookup)));

const tracedFor = (claim: Claim, relation: string): TracedClaim => {
  const polarity = claim.asserts.find((assertion) => assertion.relation === relation)?.polarity;
  return { claim, ...(polarity && { polarity }) };
};

/**
 * What a relation or a claim rests on, as far as the lookup knows it: claims, the documents that they
 * are part of or cite, the primary sources of these, and who wrote and published them.
 */
export const traceOf = (subject: Relation | Claim, lookup: Lookup): Trace => {
  const ids = 'anchor' in subject ? [] : subject.claims;
  const claims: TracedClaim[] =
    'anchor' in subject
      ? [{ claim: subject }]
      : ids.flatMap((id) => lookup.claim(id) ?? []).map((claim) => tracedFor(claim, subject.id));
  const { documents, missing } = sourcesOf(documentsOf(claims.map(({ claim }) => claim)), lookup);
  return {
    claims,
    documents,
    authors: unique(documents.flatMap(({ authors }) => authors.map(({ entity }) => entity))),
    publishers: unique(documents.flatMap(({ publisher }) => publisher ?? [])),
    missing: unique([...missing, ...ids.filter((id) => !lookup.claim(id))]),
  };
};
