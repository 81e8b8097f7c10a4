import { formatDate } from './dates.ts';
import type { AuthorRole, Document, Entity } from './model.ts';
import { displayName, titleOf, type Lang, type LanguageTagged } from './names.ts';

/** Which issue of a periodical: of its volume or year, and counted from its first one. */
export interface IssueParts {
  volume?: string | undefined;
  issue?: string | undefined;
  /** Of all issues that there were; it means an issue only beside one. */
  number?: string | undefined;
  year?: string | undefined;
}

/** The wording of a bibliographic reference in one language. */
export interface ReferencePhrases {
  /** A text with its original or a remark in brackets. */
  beside: (words: string, more: string) => string;
  people: (names: readonly string[]) => string;
  title: (title: LanguageTagged) => string;
  venue: (name: string) => string;
  pages: (pages: string) => string;
  /** Volume and issue of a periodical; nothing where neither is given. */
  issue: (issue: IssueParts) => string | undefined;
  /** A bibliographic reference. */
  reference: (parts: { people: string | undefined; title: string; rest: readonly string[] }) => string;
}

/** The wording, with the labels of the roles in which somebody can stand in a bibliography. */
export interface ReferenceWords extends ReferencePhrases {
  role: Record<AuthorRole, string>;
}

export interface ReferenceContext {
  lang: Lang;
  words: ReferenceWords;
}

/** Authors, publishers and periodicals by id; whoever is not among them is called by their id. */
interface MadeBy {
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>;
}

const nameOf = (id: string, { entities }: MadeBy, lang: Lang): string => {
  const entity = entities.get(id);
  return entity ? displayName(entity, lang).value : id;
};

function peopleOf(
  { authors }: Document,
  given: MadeBy,
  { lang, words }: ReferenceContext,
): string | undefined {
  const names = authors.map(({ entity, role }) => {
    const name = nameOf(entity, given, lang);
    return role === 'author' ? name : words.beside(name, words.role[role]);
  });
  return names.length > 0 ? words.people(names) : undefined;
}

/** The title in the reader's language, with the original title if it differs. */
function titlesOf(document: Document, { lang, words }: ReferenceContext): string {
  const title = titleOf(document, lang);
  const original = document.title[document.lang];
  const shown = words.title(title);
  return original === undefined || original === title.value ? shown : words.beside(shown, original);
}

/** Which issue of its periodical a document stands in, as far as its bibliography says. */
export function issueOf({ csl, date }: Pick<Document, 'csl' | 'date'>): IssueParts {
  const text = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
  const issue = text(csl.issue);
  return {
    ...{ volume: text(csl.volume), issue, year: date?.slice(0, 4) },
    // A number alone is that of a report, a preprint or a law.
    number: issue === undefined ? undefined : text(csl.number),
  };
}

/** A bibliographic reference with the fields that the data has. */
export function referenceTo(
  document: Document,
  given: MadeBy,
  telling: ReferenceContext & { place?: string },
): string {
  const { lang, words, place } = telling;
  const { DOI, page } = document.csl;
  const issue = words.issue(issueOf(document));
  const { venue, publisher, date, url } = document;
  return words.reference({
    people: peopleOf(document, given, telling),
    title: titlesOf(document, telling),
    rest: [
      ...(venue === undefined ? [] : [words.venue(nameOf(venue, given, lang))]),
      ...(publisher === undefined ? [] : [nameOf(publisher, given, lang)]),
      ...(date === undefined ? [] : [formatDate(date, lang)]),
      ...(issue === undefined ? [] : [issue]),
      ...(page === undefined ? [] : [words.pages(String(page))]),
      ...(place === undefined ? [] : [place]),
      ...(DOI === undefined ? [] : [`doi:${DOI}`]),
      // Angle brackets keep the punctuation around it out of the address.
      ...(url === undefined ? [] : [`<${url}>`]),
    ],
  });
}
