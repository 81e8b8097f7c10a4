import type { Claim, Document, Entity, Relation, Status } from '../graph/model.ts';
import type { Vocabulary } from '../graph/vocabulary.ts';
import type { Page } from './shapes/page.ts';

export * from './shapes/page.ts';
export * from './shapes/trace.ts';
export * from './shapes/circles.ts';
export * from './shapes/overview.ts';

/**
 * How much an answer holds where nobody asks for a number, alike in every store: hits of a search,
 * neighbours of an expansion, items of a list or of one part of a detail (of relations: of each kind and
 * direction), paths between two entities.
 */
export const DEFAULT_LIMITS = { hits: 20, neighbours: 200, items: 1000, paths: 20 } as const;

/** Steps of the longest path that is looked for. */
export const LONGEST_PATH = 6;

/** Most ids that an answer lists beside a page of what they name. */
export const MOST_IDS = 20_000;

/** Numbers of the whole graph, as the start page says them. */
export interface Counts {
  entities: number;
  relations: number;
  documents: number;
  claims: number;
  /** Publishers that documents name: with fewer than two nobody can tell whether two sources are independent. */
  publishers: number;
  /** Entities by kind, relations by kind; kinds without any are left out; sorted by id. */
  entityKinds: { kind: string; total: number }[];
  relationKinds: { kind: string; total: number }[];
  /** Relations by status, every status there is; how many of them are only predicted. */
  relationStatuses: { status: Status; total: number; predicted: number }[];
}

export interface About {
  format: 'entente/1';
  data: string;
  vocabulary: Vocabulary;
  counts: Counts;
  /** Documents with claims (texts that were read sentence by sentence), sorted by id. */
  texts: Text[];
}

/** Coverage of one text: narrow citations only, the wide reading beside it under its own name. */
export interface Text {
  document: Document;
  claims: number;
  cited: number;
  uncited: number;
  /** Reached by a narrow or a wide citation. */
  wideCited: number;
  forecasts: number;
  /** Length of its own list of references; a text without a list may cite all the same. */
  references: number;
  /** Other documents that its claims cite narrowly. */
  sources: number;
}

export type HitType = 'entity' | 'document' | 'claim';

/**
 * What keeps a hit from having the words of a query: one letter, something left out, the order of its parts;
 * or the words are initials of its name, or several names run together.
 */
export type NearBy = 'letter' | 'gap' | 'order' | 'initials' | 'together';

/** One result of a search. */
export interface Hit {
  type: HitType;
  id: string;
  /** The kind of an entity, the source class of a document, the modality of a claim. */
  kind: string;
  /** The name, title or text that matched, as written, and its language. */
  matched: { value: string; lang: string; role: string };
  /** Where the matched name was found through its pinyin. */
  pinyin?: string;
  /** How it differs from the query, where it matches only nearly. */
  near?: NearBy;
  /** What tells it apart from others: names for an entity, document and place for a claim. */
  entity?: Entity;
  document?: Document;
  claim?: Claim;
  /** Number of neighbours of an entity in the whole graph. */
  degree?: number;
}

export interface Found {
  /** What was looked for. */
  query: string;
  /** How many characters of the query were used, where it was too long to be used whole. */
  cut?: number;
  /** There are hits, and all of them are only near. */
  near?: true;
  /** Only the likeliest were looked at, as so many fit: what is counted here are those, and there are more. */
  partial?: true;
  /** How many there are in all; `hits` holds at most the asked limit. */
  total: number;
  /** By type and kind, biggest first, then by id. */
  kinds: { type: HitType; kind: string; total: number }[];
  hits: Hit[];
}

/** A part of the graph that can be drawn by itself: both ends of every relation are among the entities. */
export interface Subgraph {
  entities: Entity[];
  relations: Relation[];
  /** Degree of every one of its entities in the whole graph. */
  degrees: Record<string, number>;
}

/** How many of something lie along a kind of relation in one direction seen from an entity; a symmetric kind goes out. */
export interface KindTotal {
  kind: string;
  direction: 'out' | 'in';
  total: number;
}

export interface Expansion extends Subgraph {
  /** How many neighbours the entity has in all. */
  total: number;
  /**
   * Neighbours by relation kind and direction, sorted by kind. These and `total` count all of them, whatever
   * kinds were asked for.
   */
  kinds: KindTotal[];
}

/** A part of the layer of documents: what can be drawn of it are the lines of bibliographies with both ends here. */
export interface Bibliography {
  documents: Document[];
  entities: Entity[];
  /** Of each of them, how many documents and entities the lines of bibliographies join to it in the whole graph. */
  degrees: Record<string, number>;
}

/** All shortest paths between two entities that are tied, and what lies on those that are handed out. */
export interface Paths extends Subgraph {
  /** Steps of each of them; absent where none was found. */
  steps?: number;
  /** Up to how many steps was looked. */
  looked: number;
  /** How many there are in all. */
  total: number;
  /** The ids of each from one end to the other, in their order. */
  paths: string[][];
  /** The documents on them, where they may go through documents. */
  documents: Document[];
}

export interface EntityDetail {
  entity: Entity;
  /** How many neighbours it has in the whole graph. */
  degree: number;
  /** Sorted by id, the rejected ones too; of each kind and direction as many as the limit lets through. */
  relations: Page<Relation>;
  /** All of its relations by kind and direction, sorted by kind. */
  kinds: KindTotal[];
  /** The far ends of those relations and whatever else the detail names. */
  entities: Entity[];
  /** Claims that mention it, state a value of it, or assert one of its relations. */
  claims: Page<Claim>;
  /** All claims about it by status; statuses without any are left out. */
  claimStatuses: { status: Status; total: number }[];
  /** The documents of those claims, the documents they cite, and those it wrote or published. */
  documents: Document[];
  /** Documents whose bibliography names it (author, editor, publisher, venue …). */
  written: { document: string; role: string }[];
}

export interface RelationDetail {
  relation: Relation;
  from: Entity;
  to: Entity;
  /** All claims that assert or deny it. */
  claims: Claim[];
  /** Their documents and every document they cite, with primary sources. */
  documents: Document[];
  entities: Entity[];
}

export interface DocumentDetail {
  document: Document;
  /** Its claims in text order. */
  claims: Page<Claim>;
  /** Claims of other documents that cite it (narrow and wide). */
  citedBy: Page<Claim>;
  documents: Document[];
  /** Authors, publisher, venue, and every entity its claims mention. */
  entities: Entity[];
}

export interface ClaimDetail {
  claim: Claim;
  document: Document;
  relations: Relation[];
  documents: Document[];
  entities: Entity[];
}

/** A question in Cypher, which draws its answer where it is pasted into Neo4j's own Browser. */
export interface Cypher {
  statement: string;
  parameters: Record<string, string | number | boolean | readonly string[]>;
  /** The parameters as commands of Neo4j Browser and cypher-shell, a line each. */
  assignments: string;
  /** The statement with the parameters written into it and a semicolon behind it, to be pasted. */
  text: string;
}

/** How far a load is: rows written of all rows, and when these are written, how much of the indexes is made (0 to 1). */
export interface LoadProgress {
  done: number;
  total: number;
  indexed?: number;
}
