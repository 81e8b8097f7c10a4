import { parseDate } from '../graph/dates.ts';
import type { AuthorRole, DateText, Document, Entity } from '../graph/model.ts';
import { displayName, titleOf, type Lang } from '../graph/names.ts';
import { accessedOn } from './accessed.ts';
import { CSL_TYPES, CSL_VARIABLES } from './csl-terms.ts';

/** Documents to be listed, with whoever made them by id and, where there is one, a remark on a document by its id. */
export interface Bibliography {
  documents: readonly Document[];
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>;
  notes?: ReadonlyMap<string, string>;
}

/** Names are whole in the data, so they are not taken apart here. */
interface CslName {
  literal: string;
}

interface CslDate {
  'date-parts': number[][];
}

/** An item of CSL-JSON. */
export interface CslItem {
  id: string;
  type: string;
  [variable: string]: string | number | CslName[] | CslDate | Record<string, string | number>;
}

/** In CSL the person interviewed is the author of an interview. It has no variable for reviewers before publication. */
const VARIABLE_OF_ROLE: Record<AuthorRole, string> = {
  author: 'author',
  interviewee: 'author',
  editor: 'editor',
  interviewer: 'interviewer',
  reviewer: 'contributor',
};

/** The language that a name is given in: that of the document, as far as the page speaks it. */
const languageOf = ({ lang }: Pick<Document, 'lang'>): Lang => (/^zh\b/.test(lang) ? 'zh' : 'en');

/** What somebody is called in the language of a document; by their id where nobody knows them. */
export const nameFor = (id: string, document: Document, { entities }: Bibliography): string =>
  displayName(entities.get(id) ?? { id, names: [] }, languageOf(document)).value;

/** The title in the language of the document itself. */
export const ownTitle = (document: Document): string =>
  document.title[document.lang] ?? titleOf(document, languageOf(document)).value;

const partsOf = (text: string): number[] => text.split('-').map(Number);

/** A date with the precision that it was written in; two days are a range. Undefined for what is no date. */
function cslDate(text: DateText): CslDate | undefined {
  const range = parseDate(text);
  if (!range) return undefined;
  if (range.precision !== 'interval') return { 'date-parts': [partsOf(text)] };
  return { 'date-parts': [partsOf(range.from), partsOf(range.to)] };
}

function namesIn(document: Document, bibliography: Bibliography): Record<string, CslName[]> {
  const names: Record<string, CslName[]> = {};
  for (const { entity, role } of document.authors)
    (names[VARIABLE_OF_ROLE[role]] ??= []).push({ literal: nameFor(entity, document, bibliography) });
  return names;
}

/** The fields that a bibliography in CSL has beside ours; those that CSL does not know are kept apart, in `custom`. */
function furtherFields({ csl }: Document): Partial<CslItem> {
  const { type: _, ...fields } = csl;
  const known = Object.entries(fields).filter(([field]) => CSL_VARIABLES.has(field));
  const others = Object.entries(fields).filter(([field]) => !CSL_VARIABLES.has(field));
  return {
    ...Object.fromEntries(known),
    ...(others.length > 0 && { custom: Object.fromEntries(others) }),
  };
}

/** The type that a document has in CSL; the general one where it states none that CSL knows. */
export const typeOfDocument = ({ csl }: Pick<Document, 'csl'>): string => {
  const type = String(csl['type'] ?? '');
  return CSL_TYPES.has(type) ? type : 'document';
};

/**
 * A document as an item of CSL-JSON (schema csl-data of CSL 1.0.2). What the data do not state is left out; names
 * are literal, because the data have them whole.
 */
export function cslItem(document: Document, bibliography: Bibliography): CslItem {
  const { id, date, url, publisher, venue, lang } = document;
  const issued = date === undefined ? undefined : cslDate(date);
  const on = accessedOn(document);
  const accessed = on === undefined ? undefined : cslDate(on);
  const note = bibliography.notes?.get(id);
  return {
    ...furtherFields(document),
    id,
    type: typeOfDocument(document),
    title: ownTitle(document),
    ...namesIn(document, bibliography),
    ...(issued && { issued }),
    ...(venue !== undefined && { 'container-title': nameFor(venue, document, bibliography) }),
    ...(publisher !== undefined && { publisher: nameFor(publisher, document, bibliography) }),
    ...(url !== undefined && { URL: url }),
    ...(accessed && { accessed }),
    language: lang,
    ...(note !== undefined && { note }),
  };
}

/** A list of documents as CSL-JSON, as Zotero and pandoc read it. */
export const cslJson = (bibliography: Bibliography): string =>
  `${JSON.stringify(
    bibliography.documents.map((document) => cslItem(document, bibliography)),
    null,
    2,
  )}\n`;
