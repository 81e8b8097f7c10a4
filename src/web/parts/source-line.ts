import { formatDate } from '../../graph/dates.ts';
import type { Document } from '../../graph/model.ts';
import { titleOf, type LanguageTagged } from '../../graph/names.ts';
import type { Localization } from './words.ts';

/** So many of those who made a document are named. */
const MAKERS = 2;

/** A document as a line in three parts: its title, what stands before it, and what after. */
export interface SourceLine {
  before: string;
  title: LanguageTagged;
  after: string;
}

/**
 * A document as a line: who made it, its title, when, and what sort of source it is.
 * @param nameOf what somebody is called, by their id
 */
export function sourceLine(
  document: Document,
  nameOf: (id: string) => string,
  { t, lang }: Pick<Localization, 't' | 'lang'>,
): SourceLine {
  const { authors, publisher, date } = document;
  const makers = authors.length > 0 ? authors.map(({ entity }) => entity) : publisher ? [publisher] : [];
  const title = titleOf(document, lang);
  return {
    before: t.sourceLine.before(makers.slice(0, MAKERS).map(nameOf)),
    title: { ...title, value: t.sourceLine.title(title) },
    after: t.sourceLine.after([
      ...(date ? [formatDate(date, lang, { short: true })] : []),
      t.sourceClass[document.class],
    ]),
  };
}
