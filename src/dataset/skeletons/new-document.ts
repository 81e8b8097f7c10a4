import { DOCUMENT_ID } from '../../graph/ids.ts';
import { REQUIRED, writtenDocumentPart } from '../written/document.ts';
import { requireFree } from './ids.ts';
import { placeOfDocument } from './places.ts';
import type { DataFolder } from './places.ts';
import { skeletonOf } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { asEntry, linesOf } from './write.ts';
import type { Knowns } from './write.ts';

const LANGUAGES = ['zh', 'en'];

const needed = Object.fromEntries(
  Object.keys(REQUIRED).map((key): [string, { needed: true }] => [`a document.${key}`, { needed: true }]),
);

const KNOWN: Knowns = {
  ...needed,
  'a document.title': { needed: true, keys: LANGUAGES },
  'a document.csl': { keys: ['type'] },
  'a document.claims': { closed: true },
  'a paragraph.claims': { closed: true },
};

/**
 * The skeleton of a new document, with every field that a document may have.
 * @throws EntenteError `bad-request` if the id cannot be one, or is taken.
 */
export const newDocument = (at: DataFolder, { id }: { id?: string }): Skeleton => {
  const wanted = { pattern: DOCUMENT_ID, shape: 'doc:some-slug', what: 'a document' };
  if (id !== undefined) requireFree(at, id, wanted);
  const known = { ...KNOWN, 'a document.id': id === undefined ? {} : { value: id } };
  return skeletonOf(asEntry(linesOf(writtenDocumentPart.shape, known, true)), [placeOfDocument(at, id)]);
};
