import type { Entity } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import type { Belonging } from '../session/namesakes.ts';
import { readingOf } from '../../graph/reading.ts';
import { nameIn, type FirstLocalization } from './first-words.ts';

/** What is known of those of one name. */
interface Apart {
  known: { entities: ReadonlyMap<string, Entity> };
  /** By id, all of one name; whoever has a name of their own is not among them. */
  namesakes: ReadonlyMap<string, readonly Entity[]>;
  belongings: ReadonlyMap<string, Belonging>;
}

/** Where somebody belongs, in words: “is a member of G7”. Nothing where nobody knows. */
function belongingWords(id: string, { belongings }: Apart, localization: FirstLocalization) {
  const belonging = belongings.get(id);
  if (!belonging) return undefined;
  const { relation, other } = belonging;
  const words = readingOf(relation, relation.from === id, localization);
  return localization.t.apart.belongs(words, displayName(other, localization.lang).value);
}

/**
 * What tells an entity from others of its name: its kind where the kinds differ, what it belongs to, failing
 * that its id. Nothing for a name that only one has.
 */
export function apartWords(id: string, apart: Apart, localization: FirstLocalization): string | undefined {
  const group = apart.namesakes.get(id);
  const own = group?.find((entity) => entity.id === id);
  if (!group || !own) return undefined;
  const { vocabulary, lang } = localization;
  if (new Set(group.map(({ kind }) => kind)).size === group.length)
    return vocabulary.kind.get(own.kind)?.label[lang] ?? own.kind;
  const words = belongingWords(id, apart, localization);
  const others = group.filter((entity) => entity !== own);
  const alike = others.some((other) => belongingWords(other.id, apart, localization) === words);
  return words === undefined || alike ? id : words;
}

/** A name for a sentence, with what tells it from others of the same name. */
export function nameApart(id: string, apart: Apart, localization: FirstLocalization): string {
  const name = nameIn(apart.known.entities.get(id), id, localization.lang);
  const words = apartWords(id, apart, localization);
  return words === undefined ? name : localization.t.apart.name(name, words);
}
