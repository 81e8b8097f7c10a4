import { isSourceClass } from '../../graph/lists.ts';
import type { Document, Entity } from '../../graph/model.ts';
import { titleOf } from '../../graph/names.ts';
import { nameIn, type Localization } from './words.ts';

/** What is known of sources by their ids. */
export interface KnownSources {
  documents: ReadonlyMap<string, Document>;
  entities: ReadonlyMap<string, Entity>;
  /** The text whose numbers are used: its reference [2] is called so. */
  text?: Document | undefined;
}

/** A source in a few words: by its number in the text that is looked at, its title, a name, or its class. */
export function sourceWords(
  id: string,
  known: KnownSources,
  { t, lang }: Pick<Localization, 't' | 'lang'>,
): string {
  if (isSourceClass(id)) return t.sourceClass[id];
  const reference = known.text?.references.find(({ document }) => document === id);
  if (reference) return `[${reference.number}]`;
  const document = known.documents.get(id);
  if (document) return t.quoted(titleOf(document, lang).value);
  return nameIn(known.entities.get(id), id, lang);
}
