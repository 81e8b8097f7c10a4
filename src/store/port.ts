import type { Claim, Document, Entity, Graph, Relation } from '../graph/model.ts';
import type { Vocabulary } from '../graph/vocabulary.ts';

/**
 * How much an answer holds where nobody asks for a number, alike in every store: hits of a search,
 * neighbours of an expansion, items of a list or of one part of a detail.
 */
export const DEFAULT_LIMITS = { hits: 20, neighbours: 200, items: 1000 } as const;

/** Numbers of the whole graph, as the start page says them. */
export interface Counts {
  entities: number;
  relations: number;
  documents: number;
  claims: number;
  /** Entities by kind, relations by kind; kinds without any are left out; sorted by id. */
  entityKinds: { kind: string; total: number }[];
  relationKinds: { kind: string; total: number }[];
  /** Relations by what their line shows: predicted first, then the status. */
  relationStatuses: { status: 'predicted' | 'disputed' | 'supported' | 'weak' | 'uncited'; total: number }[];
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
  references: number;
}

export type HitType = 'entity' | 'document' | 'claim';

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
  /** What tells it apart from others: names for an entity, document and place for a claim. */
  entity?: Entity;
  document?: Document;
  claim?: Claim;
  /** Number of neighbours of an entity in the whole graph. */
  degree?: number;
}

export interface Found {
  query: string;
  /** How many there are in all; `hits` holds at most the asked limit. */
  total: number;
  /** By type and kind, biggest first, then by id. */
  kinds: { type: HitType; kind: string; total: number }[];
  hits: Hit[];
}

/** Anything with its true total: `items` is at most the asked limit. */
export interface Page<T> {
  total: number;
  items: T[];
}

/** A piece of the graph, whole in itself: both ends of every relation are among the entities. */
export interface Piece {
  entities: Entity[];
  relations: Relation[];
  /** Degree of every entity of the piece in the whole graph. */
  degrees: Record<string, number>;
}

export interface Expansion extends Piece {
  /** How many neighbours the entity has in all. */
  total: number;
  /**
   * Neighbours by relation kind and direction seen from the entity, sorted by kind; a symmetric kind
   * goes out. These and `total` count all of them, whatever kinds were asked for.
   */
  kinds: { kind: string; direction: 'out' | 'in'; total: number }[];
}

export interface ExpandOptions {
  /** Only neighbours that these kinds of relation lead to. */
  kinds?: string[];
  limit?: number;
  offset?: number;
}

export interface EntityDetail {
  entity: Entity;
  relations: Page<Relation>;
  /** The far ends of those relations and whatever else the detail names. */
  entities: Entity[];
  /** Claims that mention it, state a value of it, or assert one of its relations. */
  claims: Page<Claim>;
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

/** Which claims to list; every given condition must hold. */
export interface ClaimFilter {
  document?: string;
  section?: string;
  modality?: string;
  status?: string;
  /** `narrow`: carries a marker itself; `none`: does not; `wide`: reached by a wide citation only; `no-source`: by neither. */
  cites?: 'narrow' | 'none' | 'wide' | 'no-source';
  limit?: number;
  offset?: number;
}

/** Which entities to list. */
export interface EntityFilter {
  kind?: string;
  limit?: number;
  offset?: number;
}

/** Which relations to list; `predicted` asks for reality, the others for the status of actual ones. */
export interface RelationFilter {
  kind?: string;
  status?: 'predicted' | 'disputed' | 'supported' | 'weak' | 'uncited';
  limit?: number;
  offset?: number;
}

/**
 * What every view asks of a graph. All answers are sorted by code unit of the id unless said
 * otherwise, and carry their true totals. A missing id is an EntenteError `not-found`.
 */
export interface GraphReader {
  about(): Promise<About>;
  /**
   * Best first. Text is folded (case, width, marks, traditional and simplified). “Quoted” words stand
   * together; `[6]` is the reference of that number in any text; an id, or its beginning up to a
   * colon, finds what has it. One character finds entities only: by a name that has the Chinese
   * character inside, or a word that begins with the letter.
   */
  search(query: string, options?: { limit?: number; types?: HitType[] }): Promise<Found>;
  entity(id: string): Promise<EntityDetail>;
  relation(id: string): Promise<RelationDetail>;
  document(id: string): Promise<DocumentDetail>;
  claim(id: string): Promise<ClaimDetail>;
  /** Claims in text order (document, then number), with the documents they belong to and cite. */
  claims(filter?: ClaimFilter): Promise<Page<Claim> & { documents: Document[] }>;
  /** By degree, biggest first, then id. */
  entities(filter?: EntityFilter): Promise<Page<Entity> & { degrees: Record<string, number> }>;
  /** With the entities at their ends. */
  relations(filter?: RelationFilter): Promise<Page<Relation> & { entities: Entity[] }>;
  documents(filter?: { class?: string; limit?: number; offset?: number }): Promise<Page<Document>>;
  /** The named entities, and every relation among them; unknown ids come back in `missing`. */
  among(ids: string[]): Promise<Piece & { missing: string[] }>;
  /**
   * An entity, its neighbours by id, and all relations among them. Rejected relations are never drawn:
   * they are left out here, in `among` and in `network`, and do not count for a degree; `relation`,
   * details and lists have them, flagged.
   */
  expand(id: string, options?: ExpandOptions): Promise<Expansion>;
  /** All entities that have a relation, biggest degree first up to the limit, and the relations among them. */
  network(limit?: number): Promise<Piece & { total: { entities: number; relations: number } }>;
  /** The whole graph, canonical. */
  graph(): Promise<Graph>;
}

/** A store that can be filled. */
export interface GraphStore extends GraphReader {
  /** Afterwards the store holds exactly this graph. */
  load(graph: Graph): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}
