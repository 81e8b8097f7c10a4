import type { Document, Entity } from './model.ts';
import { displayName, titleOf, type Lang } from './names.ts';

const PHRASES = {
  en: {
    several: (names: readonly string[]) => `${names[0]} et al.`,
    and: ' and ',
    dated: (who: string, year: string) => `${who} (${year})`,
  },
  zh: {
    several: (names: readonly string[]) => `${names[0]}等`,
    and: '、',
    dated: (who: string, year: string) => `${who}（${year}）`,
  },
};

type Cited = Pick<Document, 'id' | 'lang' | 'title' | 'date' | 'authors' | 'publisher'>;

/**
 * A document in a few words: its authors and year, “Peter Singer (2024)”; without authors its publisher, without
 * either its title.
 * @param entities authors and publisher; whoever is not among them is called by their id.
 */
export function shortCitation(
  document: Cited,
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>,
  lang: Lang,
): string {
  const { several, and, dated } = PHRASES[lang];
  const authors = document.authors.filter(({ role }) => role === 'author').map(({ entity }) => entity);
  const makers = authors.length > 0 || document.publisher === undefined ? authors : [document.publisher];
  const names = makers.map((id) => displayName(entities.get(id) ?? { id, names: [] }, lang).value);
  const who = names.length > 2 ? several(names) : names.join(and) || titleOf(document, lang).value;
  return document.date === undefined ? who : dated(who, document.date.slice(0, 4));
}

/**
 * The marker that stands for a document, “[2]”: only where one text refers to it, under one number, and no
 * other text gives that number to something else.
 * @param texts documents with the references that they list.
 */
export function markerOf(
  document: string,
  texts: Iterable<Pick<Document, 'id' | 'references'>>,
): string | undefined {
  const all = [...texts].flatMap(({ references }) => references);
  const [own, ...others] = all.filter((reference) => reference.document === document);
  if (!own || others.length > 0) return undefined;
  const alike = all.filter(({ number }) => number === own.number);
  return alike.length === 1 ? `[${own.number}]` : undefined;
}
