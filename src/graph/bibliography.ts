import { DOCUMENT_ID, parseRelationId } from './ids.ts';
import type { AuthorRole } from './lists.ts';
import type { Document } from './model.ts';

/**
 * How the line from a document to what its bibliography names reads: to whoever wrote, edited, reviewed or
 * published it, to the periodical it stands in, to the documents that it cites, in its list of references or
 * in a claim alone, and to those behind it.
 */
export const BIBLIOGRAPHIC_KINDS = [
  'written-by',
  'edited-by',
  'reviewed-by',
  'interview-with',
  'interview-by',
  'published-by',
  'published-in',
  'cites',
  'secondary-to',
] as const;
export type BibliographicKind = (typeof BIBLIOGRAPHIC_KINDS)[number];

/** A line of a bibliography. It needs no claim: the document is its evidence. */
export interface BibliographicLine {
  /** `kind/document/end`, of the same form as the id of a relation. */
  id: string;
  kind: BibliographicKind;
  /** Id of the document. */
  from: string;
  /** Id of the entity or the other document. */
  to: string;
}

const KIND_OF_ROLE: Record<AuthorRole, BibliographicKind> = {
  author: 'written-by',
  editor: 'edited-by',
  reviewer: 'reviewed-by',
  interviewee: 'interview-with',
  interviewer: 'interview-by',
};

/** The entities in the bibliography of a document (authors, publisher, venue), each with its role. */
export const contributorsOf = (document: Document): { entity: string; role: string }[] => [
  ...document.authors,
  ...(document.publisher === undefined ? [] : [{ entity: document.publisher, role: 'publisher' }]),
  ...(document.venue === undefined ? [] : [{ entity: document.venue, role: 'venue' }]),
];

/** The lines of a document's own bibliography, each once, in the order in which the document names their ends. */
export function bibliographicLines(document: Document): BibliographicLine[] {
  const from = document.id;
  const ends: [BibliographicKind, string | undefined][] = [
    ...document.authors.map(({ entity, role }): [BibliographicKind, string] => [KIND_OF_ROLE[role], entity]),
    ['published-by', document.publisher],
    ['published-in', document.venue],
    ...document.references.map(({ document: to }): [BibliographicKind, string] => ['cites', to]),
    ...(document.unlistedReferences ?? []).map((to): [BibliographicKind, string] => ['cites', to]),
    ...document.primarySources.map((to): [BibliographicKind, string] => ['secondary-to', to]),
  ];
  const lines = ends.flatMap(([kind, to]) =>
    to === undefined || to === from ? [] : [{ id: `${kind}/${from}/${to}`, kind, from, to }],
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** The document of a line of a bibliography; undefined for the id of anything else. */
export const documentOfLine = (id: string | undefined): string | undefined => {
  const parts = id === undefined ? undefined : parseRelationId(id);
  return parts && DOCUMENT_ID.test(parts.from) ? parts.from : undefined;
};
