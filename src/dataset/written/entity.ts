import { NAME_ROLES } from '../../graph/model.ts';
import { listOf } from './reader.ts';
import { needed, optional, record } from './record.ts';
import type { ReadBy } from './record.ts';
import { bilingual, date, flag, language, oneOf, text, truth } from './scalars.ts';

const name = record({
  what: 'a name',
  fields: {
    value: needed(text),
    lang: needed(language),
    role: needed(oneOf(NAME_ROLES)),
    since: optional(date),
    until: optional(date),
    claims: optional(listOf(text)),
  },
});

/** An entry of entities/*.yaml. */
export const writtenEntity = record({
  what: 'an entity',
  fields: {
    id: needed(text),
    kind: needed(text),
    names: needed(listOf(name, { min: 1 })),
    prospective: optional(flag),
    form: optional(text),
    document: optional(text),
    complete: optional(
      record({
        what: 'a note on completeness',
        fields: { value: needed(truth), claims: needed(listOf(text)) },
      }),
    ),
    ids: optional(
      listOf(record({ what: 'an external id', fields: { scheme: needed(text), value: needed(text) } })),
    ),
  },
});

export type WrittenEntity = ReadBy<typeof writtenEntity>;

/** An entry of stories/*.yaml. */
export const writtenStory = record({
  what: 'a story',
  fields: { id: needed(text), title: needed(bilingual) },
});

export type WrittenStory = ReadBy<typeof writtenStory>;
