import type { Document } from '../../graph/model.ts';

/** Why a document is here: its sentences were read; a text read here lists it; a correction rests on it. */
const ROLES = ['text', 'reference', 'basis', 'other'] as const;
export type DocumentRole = (typeof ROLES)[number];

/** A document with what it is here, and its numbers in the lists of references that name it. */
export interface RoleEntry {
  document: Document;
  role: DocumentRole;
  markers: string[];
}

type Reading = Pick<Document, 'id' | 'references' | 'corrections'>;

/** What one document is here. */
export function entryOf(document: Document, texts: readonly Reading[]): RoleEntry {
  const markers = texts
    .flatMap(({ references }) => references)
    .filter((reference) => reference.document === document.id)
    .map(({ number }) => `[${number}]`);
  const isBasis = texts.some(({ corrections }) => corrections.some(({ basis }) => basis === document.id));
  if (texts.some(({ id }) => id === document.id)) return { document, role: 'text', markers };
  if (markers.length > 0) return { document, role: 'reference', markers };
  return { document, role: isBasis ? 'basis' : 'other', markers };
}

/**
 * Documents by why they are here, in the order in which they came: so that their number explains itself.
 * @param texts the documents that were read sentence by sentence.
 */
export function rolesOf(
  documents: readonly Document[],
  texts: readonly Reading[],
): { role: DocumentRole; entries: RoleEntry[] }[] {
  const entries = documents.map((document) => entryOf(document, texts));
  return ROLES.map((role) => ({ role, entries: entries.filter((entry) => entry.role === role) })).filter(
    (group) => group.entries.length > 0,
  );
}
