import { AUTHOR_ROLES, SEEN_AS, SOURCE_CLASSES } from '../../graph/model.ts';
import { isMap } from 'yaml';
import { listOf, reportAt } from './decoder.ts';
import type { NodeInFile } from './decoder.ts';
import { required, optional, record } from './record.ts';
import type { DecodedBy } from './record.ts';
import { positiveInteger } from './numbers.ts';
import { cslFields, date, oneOf, titles } from './scalars.ts';
import { bilingual, language, longBilingual, longText, text } from './texts.ts';
import { writtenClaim } from './claim.ts';

const seen = record({
  what: 'a note on how it was seen',
  fields: { as: required(oneOf(SEEN_AS)), on: optional(date), note: optional(longBilingual) },
});

const author = record({
  what: 'an author',
  fields: { entity: required(text), role: required(oneOf(AUTHOR_ROLES)) },
});

const reference = record({
  what: 'a reference',
  fields: { number: required(positiveInteger), document: required(text), asPrinted: optional(longText) },
});

const correction = record({
  what: 'a correction',
  fields: {
    reference: optional(positiveInteger),
    field: required(text),
    asPrinted: optional(longText),
    proposed: required(longText),
    basis: required(text),
    note: optional(longBilingual),
  },
});

const tension = record({
  what: 'a tension',
  fields: {
    id: required(text),
    side: required(listOf(positiveInteger, { min: 1 })),
    against: required(listOf(positiveInteger, { min: 1 })),
    reason: required(longBilingual),
  },
});

const section = record({
  what: 'a section',
  fields: {
    path: required(text),
    title: required(bilingual),
    paragraphs: optional(
      listOf(record({ what: 'a paragraph', fields: { claims: required(listOf(writtenClaim)) } })),
    ),
  },
});

/** Claims without an id beside them most likely stand outside their document. */
const reportClaimsOutside = (at: NodeInFile): boolean => {
  const holds = ['claims', 'sections'].find((field) => isMap(at.node) && at.node.has(field));
  if (holds !== undefined) reportAt(at, 'claim-outside-document', { value: holds });
  return holds !== undefined;
};

/**
 * A document of documents/*.yaml, or a part of one: a document may go on in other files under the same id, and only
 * one of them need have what every document has.
 */
export const writtenDocumentPart = record({
  what: 'a document',
  fields: {
    id: required(text),
    class: optional(oneOf(SOURCE_CLASSES)),
    lang: optional(language),
    title: optional(titles),
    date: optional(date),
    url: optional(longText),
    seen: optional(seen),
    authors: optional(listOf(author)),
    publisher: optional(text),
    venue: optional(text),
    primarySources: optional(listOf(text)),
    references: optional(listOf(reference)),
    corrections: optional(listOf(correction)),
    tensions: optional(listOf(tension)),
    csl: optional(cslFields),
    sections: optional(listOf(section)),
    claims: optional(listOf(writtenClaim)),
  },
  missing: { id: reportClaimsOutside },
});

export type WrittenDocumentPart = DecodedBy<typeof writtenDocumentPart>;

/** What every document has, with the values that stand in where somebody left it out. */
export const REQUIRED = {
  class: SOURCE_CLASSES[0],
  lang: '',
  title: {},
  seen: { as: SEEN_AS[0] },
} as const satisfies Partial<WrittenDocumentPart>;

/** A document with all of its parts. */
export type WrittenDocument = WrittenDocumentPart &
  Required<Pick<WrittenDocumentPart, keyof typeof REQUIRED>>;
