import type {
  AuthorRole,
  Fidelity,
  Flag,
  Hedge,
  Modality,
  NameRole,
  OutcomeValue,
  Polarity,
  Reality,
  Scope,
  SeenAs,
  SourceClass,
  Stance,
  Status,
  TemporalFit,
} from './lists.ts';
import type { Bilingual, DateText, Titles } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

export * from './lists.ts';
export * from './text.ts';

/**
 * The domain in the words of DESIGN: entity, document, claim, relation. These types are also the
 * interchange format `entente/1`: the order of the fields here is the order in which the canonical
 * export writes them, and an absent field is left out, never null.
 */

/** One name of an entity; an unknown end means it is still in use. */
export interface Name {
  value: string;
  lang: string;
  role: NameRole;
  since?: DateText;
  until?: DateText;
  claims?: string[];
}

/** What a property may hold: a date, a number, or a text in both languages. */
export type PropertyValue = DateText | number | Bilingual;

/** A value of an entity, with every claim that states exactly this value. */
export interface StatedValue {
  property: string;
  value: PropertyValue;
  reality: Reality;
  claims: string[];
}

export interface Entity {
  id: string;
  kind: string;
  names: Name[];
  /** Only foretold: no text says that it exists. */
  prospective?: true;
  form?: string;
  /** The document that holds its wording. */
  document?: string;
  /** Whether the list of its members or parties is complete, and on whose word. */
  complete?: { value: boolean; claims: string[] };
  ids?: { scheme: string; value: string }[];
  values?: StatedValue[];
}

export interface Reference {
  number: number;
  document: string;
  asPrinted?: string;
}

/** A proposed correction of something printed wrongly; `asPrinted` is absent if something was left out. */
export interface Correction {
  reference?: number;
  field: string;
  asPrinted?: string;
  proposed: string;
  basis: string;
  note?: Bilingual;
}

/** Two groups of claims of one text that are in tension with each other. */
export interface Tension {
  id: string;
  side: string[];
  against: string[];
  reason: Bilingual;
}

export interface Document {
  id: string;
  class: SourceClass;
  lang: string;
  title: Titles;
  date?: DateText;
  url?: string;
  seen: { as: SeenAs; on?: DateText; note?: Bilingual };
  authors: { entity: string; role: AuthorRole }[];
  publisher?: string;
  venue?: string;
  primarySources: string[];
  references: Reference[];
  /** Derived: ids of what its claims cite narrowly and its list of references lacks, sorted; absent where all is listed. */
  unlistedReferences?: string[];
  corrections: Correction[];
  tensions: Tension[];
  outline: { path: string; title: Bilingual }[];
  /** What else CSL has: type, volume, issue, page, DOI … */
  csl: Record<string, string | number>;
}

/** W3C Web Annotation TextQuoteSelector: prefix and suffix only where `exact` is not unique. */
export interface Anchor {
  exact: string;
  prefix?: string;
  suffix?: string;
}

export interface Citation {
  document: string;
  marker?: string;
  scope: Scope;
  stance?: Stance;
  fidelity?: Fidelity;
  temporalFit?: TemporalFit;
  reason?: Bilingual;
}

/** What one claim says of one relation. */
export interface Assertion {
  relation: string;
  polarity: Polarity;
  reality: Reality;
  since?: DateText;
  until?: DateText;
  role?: string;
}

export interface Statement {
  entity: string;
  property: string;
  value: PropertyValue;
  reality: Reality;
}

export interface Outcome {
  value: OutcomeValue;
  claim?: string;
}

export interface Claim {
  id: string;
  document: string;
  section?: string;
  paragraph?: number;
  sentence?: number;
  anchor: Anchor;
  text: Bilingual;
  /** Where the sentence can be read in more than one way: which other reading there is. */
  uncertain?: Bilingual;
  modality: Modality;
  hedge: Hedge;
  mentions: string[];
  cites: Citation[];
  asserts: Assertion[];
  states: Statement[];
  decides: { claim: string; outcome: 'met' | 'not-met' }[];
  /** Derived. */
  status: Status;
  /** Derived; only forecasts have one. */
  outcome?: Outcome;
  /** Derived. */
  flags: Flag[];
}

/** One set of qualifiers of a relation, with every claim that gives exactly this set. */
export interface RelationValue {
  since?: DateText;
  until?: DateText;
  role?: string;
  claims: string[];
}

/** A relation, derived entirely from the claims that assert or deny it. */
export interface Relation {
  id: string;
  kind: string;
  from: string;
  to: string;
  values: RelationValue[];
  reality: Reality;
  status: Status;
  /**
   * How many sources stand behind those who assert it: none, one at least, or two that are
   * independent of each other at least.
   */
  sources: 0 | 1 | 2;
  /** What is disputed: that it holds at all, or which qualifiers; absent unless disputed. */
  disputed?: ('holds' | 'since' | 'until' | 'role')[];
  outcome?: Outcome;
  rejected?: { reason: Bilingual };
  flags: Flag[];
  /** Every claim that asserts or denies it, sorted. */
  claims: string[];
}

/** One slide of a story: what is on the screen, and what is said about it. */
export interface Slide {
  title: Bilingual;
  /** In a small part of Markdown: paragraphs, emphasis, lists. */
  text?: Bilingual;
  /** For whoever speaks. */
  notes?: Bilingual;
  /** What is looked at, as a link says it, without the language: `page=alliances&circles=…`. */
  view: string;
  /** Ids of what stands out: everything else in the picture steps back. */
  emphasis?: string[];
  /** How well each line was backed when the slide was made, by the id of its relation: what changed since is said. */
  lines?: Record<string, Status>;
}

/** A presentation. */
export interface Story {
  id: string;
  title: Bilingual;
  /** What it is about, in a sentence. */
  summary?: Bilingual;
  /** A guided tour: its slides are steps through the pages as they are, with all that one can press there. */
  tour?: true;
  slides: Slide[];
}

/** The whole graph: the canonical interchange object. */
export interface Graph {
  format: 'entente/1';
  /** Version of the data: first 16 hex digits of the sha256 of the canonical object without this field. */
  data: string;
  vocabulary: Vocabulary;
  entities: Entity[];
  documents: Document[];
  claims: Claim[];
  relations: Relation[];
  stories: Story[];
}
