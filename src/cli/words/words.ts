import { formatDate } from '../../graph/dates.ts';
import type { Document } from '../../graph/model.ts';
import { titleOf, type Lang } from '../../graph/names.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export type { Words } from './en.ts';

/** What the command line says, in each language. */
export const WORDS: Readonly<Record<Lang, Words>> = { en, zh };

/** What is said of one thing, side by side. */
export const sideBySide = (parts: readonly string[]): string => parts.join(' · ');

/** A document with title, date, class and id: “Title” · April 2024 · News (doc:some-page). */
export function documentWords(document: Document, lang: Lang): string {
  const { quoted, withId, terms } = WORDS[lang];
  const parts = [
    quoted(titleOf(document, lang).value),
    ...(document.date === undefined ? [] : [formatDate(document.date, lang)]),
    terms.sourceClass[document.class],
  ];
  return withId(sideBySide(parts), document.id);
}
