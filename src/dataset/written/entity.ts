import { NAME_ROLES } from '../../graph/model.ts';
import { listOf } from './decoder.ts';
import { required, optional, record } from './record.ts';
import type { DecodedBy } from './record.ts';
import { date, trueOnly, oneOf, boolean, statuses } from './scalars.ts';
import { bilingual, language, longBilingual, text } from './texts.ts';

const name = record({
  what: 'a name',
  fields: {
    value: required(text),
    lang: required(language),
    role: required(oneOf(NAME_ROLES)),
    since: optional(date),
    until: optional(date),
    claims: optional(listOf(text)),
  },
});

/** An entry of entities/*.yaml. */
export const writtenEntity = record({
  what: 'an entity',
  fields: {
    id: required(text),
    kind: required(text),
    names: required(listOf(name, { min: 1 })),
    prospective: optional(trueOnly),
    form: optional(text),
    document: optional(text),
    complete: optional(
      record({
        what: 'a note on completeness',
        fields: { value: required(boolean), claims: required(listOf(text)) },
      }),
    ),
    ids: optional(
      listOf(record({ what: 'an external id', fields: { scheme: required(text), value: required(text) } })),
    ),
  },
});

export type WrittenEntity = DecodedBy<typeof writtenEntity>;

const slide = record({
  what: 'a slide',
  fields: {
    title: required(bilingual),
    text: optional(longBilingual),
    notes: optional(longBilingual),
    view: required(text),
    emphasis: optional(listOf(text)),
    lines: optional(statuses),
  },
});

/** An entry of stories/*.yaml. */
export const writtenStory = record({
  what: 'a story',
  fields: {
    id: required(text),
    title: required(bilingual),
    summary: optional(bilingual),
    tour: optional(trueOnly),
    slides: required(listOf(slide, { min: 1 })),
  },
});

export type WrittenStory = DecodedBy<typeof writtenStory>;
