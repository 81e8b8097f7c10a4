import type { Claim, Document, Entity, Relation } from '../model.ts';
import type { Conflict } from '../conflicts.ts';
import type { Lang } from '../names.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a report is of: something by its id and, of a document, one of its sections. */
export interface ReportSubject {
  id: string;
  /** Path of a section; those below it belong to it. */
  section?: string | undefined;
}

/** What is switched off while the report is written. */
export interface LeftOut {
  /** What is called by its name in the sentence about it: documents, people, classes. */
  names: readonly string[];
  /** Ids of the documents that do not count. */
  documents: ReadonlySet<string>;
  /** Ids of the claims that stand on nothing without them. */
  claims: ReadonlySet<string>;
}

/** Everything that a report is written from. */
export interface ReportInput {
  subject: ReportSubject;
  /** What is reported, in text order. */
  claims: readonly Claim[];
  /** Claims that those are in tension or in conflict with, and those that decide a forecast, by id. */
  others: ReadonlyMap<string, Claim>;
  documents: ReadonlyMap<string, Document>;
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>;
  /** Relations that are named in it; one that is missing is read from its id. */
  relations: ReadonlyMap<string, Relation>;
  conflicts: readonly Conflict[];
  vocabulary: Vocabulary;
  /** Version of the data. */
  data: string;
  without?: LeftOut | undefined;
  /** Which day or days the page looks at, in words of the reader: claims are reported whatever day they speak of. */
  days?: string | undefined;
}

/** A piece of a line: words, words in another language, an address, or the number of a footnote. */
export type Run = string | { words: string; lang: string } | { href: string } | { note: number };

/** What is said of a claim under a heading of its own. */
export interface Remark {
  label: string;
  words: readonly Run[];
}

export interface ReportClaim {
  id: string;
  /** What it is called: “78”. */
  number: string;
  text: string;
  /** Its place, kind and status, to be set side by side. */
  about: readonly string[];
  remarks: readonly Remark[];
}

export interface ReportParagraph {
  /** Undefined where the text has no paragraphs. */
  heading: string | undefined;
  claims: readonly ReportClaim[];
}

export interface ReportSection {
  heading: string;
  paragraphs: readonly ReportParagraph[];
}

/** A footnote; each document that is named has one, whatever the number of places. */
export interface ReportNote {
  number: number;
  words: readonly Run[];
}

export interface SourceList {
  heading: string;
  /** References, each with the id of its document. */
  items: readonly { document: string; words: readonly Run[] }[];
}

/** A report: footnoted text in one language, without any markup. */
export interface Report {
  lang: Lang;
  title: string;
  /** Between a label and what it is the label of. */
  colon: string;
  /** What it is about and how it is to be read, a paragraph each. */
  opening: readonly Remark[];
  sections: readonly ReportSection[];
  unsourced: { heading: string; sentence: string; places: readonly string[] };
  notesHeading: string;
  notes: readonly ReportNote[];
  sourcesHeading: string;
  sources: readonly SourceList[];
  /** What a link from a footnote back to the text is called; the places are counted from 1. */
  back: (place: number) => string;
}
