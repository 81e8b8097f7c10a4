import { parseDate } from '../graph/dates.ts';
import { slugOf } from '../graph/ids.ts';
import type { DateText, Document } from '../graph/model.ts';
import { accessedOn } from './accessed.ts';
import { nameFor, ownTitle, typeOfDocument, type Bibliography } from './csl-json.ts';

/** The entry types of biblatex for types of CSL; whatever has none of its own is `@misc`. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  pamphlet: 'booklet',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  dataset: 'dataset',
  software: 'software',
  patent: 'patent',
  manuscript: 'unpublished',
};

/** The names that babel has for languages. */
const BABEL: Readonly<Record<string, string>> = {
  zh: 'chinese',
  en: 'english',
  de: 'german',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  pt: 'portuguese',
  ru: 'russian',
};

/** Fields of CSL that biblatex has under another name, or under the same one. */
const FIELDS: readonly (readonly [csl: string, field: string])[] = [
  ['volume', 'volume'],
  // What CSL calls issue is a number here, and an issue is a season or a name.
  ['issue', 'number'],
  ['page', 'pages'],
  ['number-of-pages', 'pagetotal'],
  ['version', 'version'],
  ['edition', 'edition'],
  ['publisher-place', 'location'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
];

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts every brace, also one that TeX would print.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text in which TeX takes nothing for a command; control characters and line breaks become spaces. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\{}~^$&%#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);

/** An address is read character by character, so that only what would end or unbalance it has to be encoded. */
const verbatim = (text: string): string =>
  text.replace(/[\s\p{Cc}{}\\]/gu, (character) => encodeURIComponent(character));

/** A whole text: braces around it keep its capitals, and keep a name from being taken apart. */
const whole = (text: string): string => `{${escaped(text)}}`;

const namesOf = (document: Document, roles: readonly string[], bibliography: Bibliography): string =>
  document.authors
    .filter(({ role }) => roles.includes(role))
    .map(({ entity }) => whole(nameFor(entity, document, bibliography)))
    .join(' and ');

/** `2024-11-20/21` is `2024-11-20/2024-11-21` here (ISO 8601-2). */
function dateOf(text: DateText | undefined): string {
  const range = text === undefined ? undefined : parseDate(text);
  if (text === undefined || !range) return '';
  return range.precision === 'interval' ? `${range.from}/${range.to}` : text;
}

/** Pages as `12--19`; whatever else is printed stays. */
const pages = (text: string): string => text.replace(/^(\w+)[-–](\w+)$/, '$1--$2');

const venueField = (entry: string): string =>
  ['incollection', 'inproceedings', 'inreference'].includes(entry) ? 'booktitle' : 'journaltitle';

const PUBLISHER_FIELDS: Readonly<Record<string, string>> = {
  report: 'institution',
  thesis: 'institution',
  online: 'organization',
};

/** What an entity is called, or else what is stated as text. */
const nameOrText = (
  id: string | undefined,
  text: string | number | undefined,
  [document, bibliography]: [Document, Bibliography],
): string => {
  if (id !== undefined) return whole(nameFor(id, document, bibliography));
  return text === undefined ? '' : whole(String(text));
};

/** Its fields in a fixed order; those that are not stated are empty. */
function fieldsOf(document: Document, entry: string, bibliography: Bibliography): [string, string][] {
  const { csl, venue, publisher, lang } = document;
  const url = document.url ?? csl['URL'];
  const named = [document, bibliography] satisfies [Document, Bibliography];
  const further = FIELDS.map(([from, field]): [string, string] => {
    const value = csl[from];
    return [
      field,
      value === undefined ? '' : escaped(field === 'pages' ? pages(String(value)) : String(value)),
    ];
  });
  // A number beside an issue counts all issues; alone it is that of a report.
  const serial = csl['issue'] === undefined && csl['number'] !== undefined ? String(csl['number']) : '';
  const note = bibliography.notes?.get(document.id);
  return [
    ['author', namesOf(document, ['author', 'interviewee'], bibliography)],
    ['editor', namesOf(document, ['editor'], bibliography)],
    ['title', whole(ownTitle(document))],
    [venueField(entry), nameOrText(venue, csl['container-title'], named)],
    [PUBLISHER_FIELDS[entry] ?? 'publisher', nameOrText(publisher, csl['publisher'], named)],
    ['date', dateOf(document.date)],
    ...further,
    ['number', escaped(serial)],
    ['doi', verbatim(String(csl['DOI'] ?? ''))],
    ['url', verbatim(String(url ?? ''))],
    ['urldate', url === undefined ? '' : dateOf(accessedOn(document))],
    ['langid', BABEL[lang.split('-')[0] ?? ''] ?? ''],
    ['note', note === undefined ? '' : escaped(note)],
  ];
}

function entryOf(document: Document, bibliography: Bibliography): string {
  const entry = ENTRY_TYPES[typeOfDocument(document)] ?? 'misc';
  const fields = fieldsOf(document, entry, bibliography)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `  ${field} = {${value}},`);
  return [`@${entry}{${slugOf(document.id)},`, ...fields, '}', ''].join('\n');
}

/**
 * A list of documents as a BibTeX file in the fields of biblatex, in UTF-8. The key of an entry is the id of the
 * document without its prefix, so that it is the same in every file. What the data do not state is left out, and so
 * are reviewers and interviewers, for whom biblatex has no field.
 */
export const bibtex = (bibliography: Bibliography): string =>
  bibliography.documents.map((document) => entryOf(document, bibliography)).join('\n');
