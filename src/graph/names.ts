import type { Document, Entity, Name } from './model.ts';

export type Lang = 'zh' | 'en';
type Named = Pick<Entity, 'id' | 'names'>;

/** A text and the language it is in. */
export interface LanguageTagged {
  value: string;
  lang: string;
}

const isIn = (name: Name, lang: string): boolean => name.lang === lang || name.lang.startsWith(`${lang}-`);
const isCurrent = (name: Name): boolean => name.until === undefined && name.role !== 'former';
const isPlain = (name: Name): boolean => name.role === 'official' || name.role === 'short';

/** The first current official or short name, failing that the first current one. */
const currentName = (names: readonly Name[]): Name | undefined => {
  const current = names.filter(isCurrent);
  return current.find(isPlain) ?? current[0];
};

const inLanguage = (entity: Named, lang: string): Name | undefined =>
  currentName(entity.names.filter((name) => isIn(name, lang)));

const other = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/**
 * The name to show: in the reader's language, else in the interface's other language, else in any; former
 * names come last. An entity without names shows its id.
 */
export const displayName = (entity: Named, lang: Lang): Name =>
  inLanguage(entity, lang) ??
  inLanguage(entity, other(lang)) ??
  currentName(entity.names) ??
  entity.names.find((name) => isIn(name, lang)) ??
  entity.names[0] ?? { value: entity.id, lang: 'und', role: 'as-printed' };

/** Every name but the one shown, in the order of the data. */
export const otherNames = (entity: Named, lang: Lang): Name[] => {
  const shown = displayName(entity, lang);
  return entity.names.filter((name) => name !== shown);
};

/** The name in the interface's other language, if there is one and it differs. */
export const secondLanguageName = (entity: Named, lang: Lang): Name | undefined => {
  const second = inLanguage(entity, other(lang));
  return second?.value === displayName(entity, lang).value ? undefined : second;
};

/** A document's title for a reader: in their language, else as the document itself has it. */
export const titleOf = (document: Pick<Document, 'id' | 'lang' | 'title'>, lang: Lang): LanguageTagged => {
  for (const wanted of [lang, document.lang, ...Object.keys(document.title).sort()]) {
    const value = document.title[wanted];
    if (value !== undefined) return { value, lang: wanted };
  }
  return { value: document.id, lang: 'und' };
};
