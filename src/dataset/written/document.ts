import { AUTHOR_ROLES, SEEN_AS, SOURCE_CLASSES } from '../../graph/model.ts';
import { isMap } from 'yaml';
import { listOf, refuse } from './reader.ts';
import { needed, optional, record } from './record.ts';
import type { ReadBy } from './record.ts';
import { bilingual, cslFields, date, language, oneOf, ordinal, text, titles } from './scalars.ts';
import { writtenClaim } from './claim.ts';

const seen = record({
  what: 'a note on how it was seen',
  fields: { as: needed(oneOf(SEEN_AS)), on: optional(date), note: optional(bilingual) },
});

const author = record({
  what: 'an author',
  fields: { entity: needed(text), role: needed(oneOf(AUTHOR_ROLES)) },
});

const reference = record({
  what: 'a reference',
  fields: { number: needed(ordinal), document: needed(text), asPrinted: optional(text) },
});

const correction = record({
  what: 'a correction',
  fields: {
    reference: optional(ordinal),
    field: needed(text),
    asPrinted: optional(text),
    proposed: needed(text),
    basis: needed(text),
    note: optional(bilingual),
  },
});

const tension = record({
  what: 'a tension',
  fields: {
    id: needed(text),
    side: needed(listOf(ordinal, { min: 1 })),
    against: needed(listOf(ordinal, { min: 1 })),
    reason: needed(bilingual),
  },
});

const section = record({
  what: 'a section',
  fields: {
    path: needed(text),
    title: needed(bilingual),
    paragraphs: optional(
      listOf(record({ what: 'a paragraph', fields: { claims: needed(listOf(writtenClaim)) } })),
    ),
  },
});

/** A document of documents/*.yaml. */
export const writtenDocument = record({
  what: 'a document',
  fields: {
    id: needed(text),
    class: needed(oneOf(SOURCE_CLASSES)),
    lang: needed(language),
    title: needed(titles),
    date: optional(date),
    url: optional(text),
    seen: needed(seen),
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
  missing: (key, spot) => {
    const holds = ['claims', 'sections'].find((field) => isMap(spot.node) && spot.node.has(field));
    if (key !== 'id' || holds === undefined) return false;
    refuse(spot, 'claim-outside-document', { value: holds });
    return true;
  },
});

export type WrittenDocument = ReadBy<typeof writtenDocument>;
