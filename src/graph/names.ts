import type { Document, Entity, Name } from './model.ts';

export type Lang = 'zh' | 'en';
type Named = Pick<Entity, 'id' | 'names'>;

/** A text and the language it is in. */
export interface LanguageTagged {
  value: string;
  lang: string;
}

/** What a reader of a language can read whatever the language: a letter of the script, and of no other. */
const SCRIPTS: Readonly<Record<Lang, { tag: RegExp; own: RegExp; foreign: RegExp }>> = {
  zh: { tag: /^han/, own: /\p{Script=Han}/u, foreign: /(?!\p{Script=Han})\p{L}/u },
  en: { tag: /^latn/, own: /\p{Script=Latin}/u, foreign: /(?!\p{Script=Latin})\p{L}/u },
};

const isInScript = (text: string, lang: Lang): boolean =>
  SCRIPTS[lang].own.test(text) && !SCRIPTS[lang].foreign.test(text);

/** Whether a tag names this language; one that says by itself that it is written otherwise (zh-Latn) does not. */
const isIn = ({ lang: tag }: Pick<Name, 'lang'>, lang: Lang): boolean => {
  const [language, ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((part) => part.length === 4 && /^[a-z]+$/.test(part));
  return language === lang && (script === undefined || SCRIPTS[lang].tag.test(script));
};
const isCurrent = (name: Name): boolean => name.until === undefined && name.role !== 'former';
const isPlain = (name: Name): boolean => name.role === 'official' || name.role === 'short';

/** The first current official or short name, failing that the first current one. */
const currentName = (names: readonly Name[]): Name | undefined => {
  const current = names.filter(isCurrent);
  return current.find(isPlain) ?? current[0];
};

const inLanguage = (entity: Named, lang: Lang): Name | undefined =>
  currentName(entity.names.filter((name) => isIn(name, lang)));

const inScript = (entity: Named, lang: Lang): Name[] =>
  entity.names.filter(({ value }) => isInScript(value, lang));

const other = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/**
 * The name to show: in the reader's language, else in any language in the script that they read, else in the
 * interface's other language, else in any; former names come last. An entity without names shows its id.
 */
export const displayName = (entity: Named, lang: Lang): Name =>
  inLanguage(entity, lang) ??
  currentName(inScript(entity, lang)) ??
  inLanguage(entity, other(lang)) ??
  currentName(entity.names) ??
  entity.names.find((name) => isIn(name, lang)) ??
  inScript(entity, lang)[0] ??
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

/**
 * A document's title for a reader: in their language, else as the document itself has it; but a title in the
 * script that they read before one in another.
 */
export const titleOf = (document: Pick<Document, 'id' | 'lang' | 'title'>, lang: Lang): LanguageTagged => {
  const languages = [lang, document.lang, ...Object.keys(document.title).sort()];
  const titles = languages.flatMap((each) => {
    const value = document.title[each];
    return value === undefined ? [] : [{ value, lang: each }];
  });
  const readable = titles.find((title) => title.lang === lang || isInScript(title.value, lang));
  return readable ?? titles[0] ?? { value: document.id, lang: 'und' };
};
