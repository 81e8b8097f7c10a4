import { fidelityOf } from './citations.ts';
import { formatDate } from './dates.ts';
import type {
  AuthorRole,
  Citation,
  Claim,
  Document,
  Entity,
  Fidelity,
  OutcomeValue,
  Stance,
  TemporalFit,
} from './model.ts';
import { displayName, titleOf, type Lang, type Worded } from './names.ts';
import { placeOf } from './place.ts';

/** A claim and what its footnote names; whatever a map lacks is named by its id. */
export interface FootnoteOf {
  claim: Claim;
  /** The document that the claim stands in. */
  document: Document;
  /** The documents that it cites, by id. */
  documents: ReadonlyMap<string, Document>;
  /** Authors, publishers and periodicals of all of these, by id. */
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>;
  /** Version of the data. */
  data?: string | undefined;
}

/** How a footnote is put together in one language. */
export interface FootnotePhrases {
  /** A sentence that has no mark at its end, with one. */
  ended: (sentence: string) => string;
  /** One sentence after the other. */
  sentences: (parts: readonly string[]) => string;
  /** Something with its original, or with what has to be said of it, beside it. */
  beside: (words: string, more: string) => string;
  /** A claim is told in words that are not those of its text; these are. */
  paraphrased: (anchor: string) => string;
  people: (names: readonly string[]) => string;
  title: (title: Worded) => string;
  venue: (name: string) => string;
  pages: (pages: string) => string;
  /** A document: who wrote it, what it is called, and the rest of what is known of it. */
  reference: (parts: { people: string | undefined; title: string; rest: readonly string[] }) => string;
  /** Findings about a citation, one after the other. */
  findings: (words: readonly string[]) => string;
  cites: (sources: readonly string[]) => string;
  none: string;
  wide: (sources: readonly string[]) => string;
  disputed: string;
  forecast: (outcome: string) => string;
  version: (data: string) => string;
}

/** The phrases with the words of the closed lists that a footnote needs. */
export interface FootnoteWords extends FootnotePhrases {
  role: Record<AuthorRole, string>;
  fidelity: Record<Fidelity, string>;
  stance: Record<Stance, string>;
  fit: Record<TemporalFit, string>;
  outcome: Record<OutcomeValue, string>;
}

interface Telling {
  lang: Lang;
  words: FootnoteWords;
}

/** Reviewers and the like stand in no footnote. */
const WRITING: readonly AuthorRole[] = ['author', 'editor', 'interviewee', 'interviewer'];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => oneLine(text).replace(/[.。]+$/, '');
const endedBy = (sentence: string, { ended }: FootnoteWords): string =>
  /[?!？！]$/.test(sentence) ? sentence : ended(bare(sentence));

const nameOf = (id: string, { entities }: FootnoteOf, lang: Lang): string => {
  const entity = entities.get(id);
  return entity ? displayName(entity, lang).value : id;
};

function peopleOf({ authors }: Document, given: FootnoteOf, { lang, words }: Telling): string | undefined {
  const names = authors
    .filter(({ role }) => WRITING.includes(role))
    .map(({ entity, role }) => {
      const name = nameOf(entity, given, lang);
      return role === 'author' ? name : words.beside(name, words.role[role]);
    });
  return names.length > 0 ? words.people(names) : undefined;
}

/** The title for the reader, and beside it that of the document itself where the two differ. */
function titlesOf(document: Document, { lang, words }: Telling): string {
  const title = titleOf(document, lang);
  const original = document.title[document.lang];
  const shown = words.title(title);
  return original === undefined || original === title.value ? shown : words.beside(shown, original);
}

/** A document with what is stated of it, and nothing else. */
function referenceTo(document: Document, given: FootnoteOf, telling: Telling & { place?: string }): string {
  const { lang, words, place } = telling;
  const { DOI, page } = document.csl;
  const { venue, publisher, date, url } = document;
  return words.reference({
    people: peopleOf(document, given, telling),
    title: titlesOf(document, telling),
    rest: [
      ...(venue === undefined ? [] : [words.venue(nameOf(venue, given, lang))]),
      ...(publisher === undefined ? [] : [nameOf(publisher, given, lang)]),
      ...(date === undefined ? [] : [formatDate(date, lang)]),
      ...(page === undefined ? [] : [words.pages(String(page))]),
      ...(place === undefined ? [] : [place]),
      ...(DOI === undefined ? [] : [`doi:${DOI}`]),
      // In brackets an address is told apart from the marks around it.
      ...(url === undefined ? [] : [`<${url}>`]),
    ],
  });
}

/** What somebody found who compared the citation with its source; that nobody did is said as well. */
function findingsOf(citation: Citation, words: FootnoteWords): string {
  const { stance, temporalFit } = citation;
  return words.findings([
    words.fidelity[fidelityOf(citation)],
    ...(stance === undefined || stance === 'supports' ? [] : [words.stance[stance]]),
    ...(temporalFit === undefined || temporalFit === 'ok' ? [] : [words.fit[temporalFit]]),
  ]);
}

function sourceOf(citation: Citation, given: FootnoteOf, telling: Telling): string {
  const document = given.documents.get(citation.document);
  const reference = document ? referenceTo(document, given, telling) : citation.document;
  const marked = citation.marker === undefined ? reference : `${citation.marker} ${reference}`;
  // A wide citation is a reading: nobody compares it with its source.
  return citation.scope === 'wide'
    ? marked
    : telling.words.beside(marked, findingsOf(citation, telling.words));
}

/** What the sentence cites itself, or that it cites nothing; then what only a wide reading gives it. */
function citing(given: FootnoteOf, telling: Telling): string[] {
  const { words } = telling;
  const of = (scope: Citation['scope']): string[] =>
    given.claim.cites.filter((one) => one.scope === scope).map((one) => sourceOf(one, given, telling));
  const [narrow, wide] = [of('narrow'), of('wide')];
  return [
    narrow.length > 0 ? words.cites(narrow) : words.none,
    ...(wide.length > 0 ? [words.wide(wide)] : []),
  ];
}

/** The claim for the reader; beside it the same in the language of its text, where that is another. */
function toldOf({ claim, document }: FootnoteOf, { lang, words }: Telling): string {
  const own = (['zh', 'en'] as const).find(
    (one) => one === document.lang || document.lang.startsWith(`${one}-`),
  );
  const told = bare(claim.text[lang]);
  return own === undefined || own === lang ? told : words.beside(told, bare(claim.text[own]));
}

/**
 * A footnote for a claim, as one line of plain text: what it says; the words of the text; document and place;
 * the sources it cites, or plainly that it cites none; what is cited by a wide reading only, as such; whether
 * it is disputed or a forecast; the version of the data. A field that the data lacks is left out.
 */
export function footnoteOf(given: FootnoteOf, lang: Lang, words: FootnoteWords): string {
  const { claim, document, data } = given;
  const telling = { lang, words };
  const placed = claim.section !== undefined || claim.paragraph !== undefined;
  // Without an outline the place is the anchor, which is given anyway.
  const place = placed ? { place: placeOf(claim, document, lang) } : {};
  return words.sentences(
    [
      toldOf(given, telling),
      words.paraphrased(claim.anchor.exact),
      referenceTo(document, given, { ...telling, ...place }),
      ...citing(given, telling),
      ...(claim.status === 'disputed' ? [words.disputed] : []),
      ...(claim.modality === 'forecast'
        ? [words.forecast(words.outcome[claim.outcome?.value ?? 'open'])]
        : []),
      ...(data === undefined ? [] : [words.version(data)]),
    ].map((sentence) => endedBy(oneLine(sentence), words)),
  );
}
