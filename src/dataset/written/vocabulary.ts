import { ICONS } from '../../graph/icons.ts';
import { HUES, PROPERTY_TYPES, QUALIFIERS, SHAPES } from '../../graph/vocabulary.ts';
import { listOf } from './reader.ts';
import { needed, optional, record } from './record.ts';
import type { ReadBy } from './record.ts';
import { bilingual, flag, oneOf, text } from './scalars.ts';

const kind = record({
  what: 'a kind of entity',
  fields: {
    id: needed(text),
    label: needed(bilingual),
    plural: optional(record({ what: 'a plural', fields: { en: needed(text) } })),
    hue: needed(oneOf(HUES)),
    shape: needed(oneOf(SHAPES)),
    icon: needed(oneOf(ICONS)),
    border: optional(oneOf(['double'] as const)),
    memberless: optional(flag),
    forms: optional(flag),
  },
});

const relation = record({
  what: 'a kind of relation',
  fields: {
    id: needed(text),
    label: needed(bilingual),
    inverse: needed(bilingual),
    from: needed(listOf(text, { min: 1 })),
    to: needed(listOf(text, { min: 1 })),
    symmetric: optional(flag),
    undirected: optional(flag),
    qualifiers: optional(listOf(oneOf(QUALIFIERS))),
    single: optional(listOf(oneOf(QUALIFIERS))),
    roles: optional(listOf(text)),
    membership: optional(flag),
    signature: optional(flag),
    explicit: optional(flag),
  },
});

const property = record({
  what: 'a property',
  fields: {
    id: needed(text),
    label: needed(bilingual),
    type: needed(oneOf(PROPERTY_TYPES)),
    of: needed(listOf(text, { min: 1 })),
    single: optional(flag),
    existence: optional(flag),
    ends: optional(text),
    dates: optional(oneOf(['text'] as const)),
  },
});

const term = record({ what: 'a word of a list', fields: { id: needed(text), label: needed(bilingual) } });

/** The one mapping of vocabulary.yaml. */
export const writtenVocabulary = record({
  what: 'the vocabulary',
  fields: {
    kinds: needed(listOf(kind, { min: 1 })),
    relations: needed(listOf(relation)),
    properties: needed(listOf(property)),
    forms: optional(listOf(term)),
    roles: optional(listOf(term)),
  },
});

export type WrittenVocabulary = ReadBy<typeof writtenVocabulary>;
