import type { WrittenDocumentPart } from '../written/document.ts';
import type { EntryOf, NotesOf } from './note-types.ts';

const DATE = '2024, 2024-04, 2024-04-01 or 2024-11-20/21';

const document: NotesOf<WrittenDocumentPart> = {
  id: 'doc: and small letters, digits and hyphens',
  class: 'who speaks',
  lang: 'language that it is written in: zh, en, fr, ja, pt-BR …',
  title: 'in its own language, in Chinese and in English; a translation may be ours',
  date: `when it was published: ${DATE}; left out if not seen`,
  url: 'http or https; left out if not seen',
  seen: 'what lay before you',
  authors: 'who wrote, edited, reviewed or was interviewed',
  publisher: 'id of an entity',
  venue: 'id of the periodical that it appeared in',
  primarySources: 'ids of the documents that it copies or reports on',
  references: 'its printed list of references, if it has one',
  corrections: 'what its print has wrongly, and what is right',
  tensions: 'claims of this document that do not agree with each other',
  csl: 'whatever else a bibliography names: volume, issue, page, DOI …',
  sections: 'its outline, if it has one; then its claims stand here',
  claims: 'what it says, if it has no outline: “entente new claim” prints one',
};

const seen: NotesOf<NonNullable<WrittenDocumentPart['seen']>> = {
  as: 'a copy is somebody else’s, an excerpt a part of it',
  on: 'the day on which you saw it',
  note: 'what of it was not seen, and which words are ours',
};

const author: NotesOf<EntryOf<WrittenDocumentPart['authors']>> = {
  entity: 'id of a person or an organisation',
  role: 'what they did',
};

const reference: NotesOf<EntryOf<WrittenDocumentPart['references']>> = {
  number: 'as printed; from 1, without a gap',
  document: 'id of the document',
  asPrinted: 'the whole line, in quotes',
};

const correction: NotesOf<EntryOf<WrittenDocumentPart['corrections']>> = {
  reference: 'number of the reference, if it is about one',
  field: 'what is wrong: author, title, date …',
  asPrinted: 'as it stands there; left out if something is missing there',
  proposed: 'what is right',
  basis: 'id of the document that shows it',
  note: 'more about it',
};

const tension: NotesOf<EntryOf<WrittenDocumentPart['tensions']>> = {
  id: 'a slug',
  side: 'numbers of claims',
  against: 'numbers of the claims that do not agree with them',
  reason: 'why they do not',
};

type Section = EntryOf<WrittenDocumentPart['sections']>;

const section: NotesOf<Section> = {
  path: 'place in the outline: 一/1, 2.3 …',
  title: 'its heading',
  paragraphs: 'one entry for each paragraph that is read',
};

const paragraph: NotesOf<EntryOf<Section['paragraphs']>> = {
  claims: 'what the paragraph says: “entente new claim” prints one',
};

/** What each field of a document is for, by the name of its record. */
export const DOCUMENT_NOTES = {
  'a document': document,
  'a note on how it was seen': seen,
  'an author': author,
  'a reference': reference,
  'a correction': correction,
  'a tension': tension,
  'a section': section,
  'a paragraph': paragraph,
};
