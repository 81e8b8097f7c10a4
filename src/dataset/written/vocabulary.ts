import { ICONS } from '../../graph/icons.ts';
import { DATINGS, HUES, PROPERTY_TYPES, QUALIFIERS, SHAPES } from '../../graph/vocabulary.ts';
import { listOf } from './decoder.ts';
import { required, optional, record } from './record.ts';
import type { DecodedBy } from './record.ts';
import { trueOnly, oneOf } from './scalars.ts';
import { bilingual, text } from './texts.ts';

const plural = record({ what: 'a plural', fields: { en: required(text) } });

const kind = record({
  what: 'a kind of entity',
  fields: {
    id: required(text),
    label: required(bilingual),
    plural: optional(plural),
    hue: required(oneOf(HUES)),
    shape: required(oneOf(SHAPES)),
    icon: required(oneOf(ICONS)),
    border: optional(oneOf(['double'] as const)),
    memberless: optional(trueOnly),
    forms: optional(trueOnly),
    openings: optional(trueOnly),
  },
});

const relation = record({
  what: 'a kind of relation',
  fields: {
    id: required(text),
    label: required(bilingual),
    inverse: required(bilingual),
    forecast: optional(
      record({ what: 'a wording', fields: { label: required(bilingual), inverse: required(bilingual) } }),
    ),
    plural: optional(
      record({
        what: 'a wording in the plural',
        fields: { label: optional(plural), inverse: optional(plural) },
      }),
    ),
    from: required(listOf(text, { min: 1 })),
    to: required(listOf(text, { min: 1 })),
    symmetric: optional(trueOnly),
    reflexive: optional(trueOnly),
    undirected: optional(trueOnly),
    qualifiers: optional(listOf(oneOf(QUALIFIERS))),
    single: optional(listOf(oneOf(QUALIFIERS))),
    roles: optional(listOf(text)),
    membership: optional(trueOnly),
    belonging: optional(trueOnly),
    signature: optional(trueOnly),
    attendance: optional(trueOnly),
    refusal: optional(trueOnly),
    explicit: optional(trueOnly),
  },
});

const property = record({
  what: 'a property',
  fields: {
    id: required(text),
    label: required(bilingual),
    type: required(oneOf(PROPERTY_TYPES)),
    of: required(listOf(text, { min: 1 })),
    single: optional(trueOnly),
    existence: optional(trueOnly),
    ends: optional(text),
    dates: optional(oneOf(DATINGS)),
    locates: optional(trueOnly),
    trait: optional(trueOnly),
  },
});

const term = record({ what: 'a word of a list', fields: { id: required(text), label: required(bilingual) } });

/** The contents of vocabulary.yaml. */
export const writtenVocabulary = record({
  what: 'the vocabulary',
  fields: {
    kinds: required(listOf(kind, { min: 1 })),
    relations: required(listOf(relation)),
    properties: required(listOf(property)),
    forms: optional(listOf(term)),
    roles: optional(listOf(term)),
  },
});

export type WrittenVocabulary = DecodedBy<typeof writtenVocabulary>;
