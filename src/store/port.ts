import type { Claim, Document, Entity, Graph, Relation } from '../graph/model.ts';
import type {
  About,
  ClaimDetail,
  ClaimFilter,
  Cypher,
  DocumentDetail,
  EntityDetail,
  EntityFilter,
  ExpandOptions,
  Expansion,
  Found,
  HitType,
  LoadProgress,
  Page,
  PathOptions,
  Paths,
  Piece,
  Question,
  RelationDetail,
  RelationFilter,
} from './shapes.ts';

export * from './shapes.ts';

/**
 * What every view asks of a graph. All answers are sorted by code unit of the id unless said
 * otherwise, and carry their true totals. A missing id is an EntenteError `not-found`.
 */
export interface GraphReader {
  /** Version of the data held now. The cheapest question: it also tells whether the store answers at all. */
  version(): Promise<string>;
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
  /**
   * All tied shortest paths between two entities over drawn relations, whatever their direction, as
   * lists of entities: several relations between the same two are one step, all of them handed out.
   */
  paths(from: string, to: string, options?: PathOptions): Promise<Paths>;
  /** The whole graph, canonical. */
  graph(): Promise<Graph>;
  /** The same question as Cypher, for whoever holds this graph in Neo4j. */
  cypher(question: Question): Promise<Cypher>;
  /** The same reader for somebody who may leave: after the signal the store works no more on the answer. */
  until(signal: AbortSignal): GraphReader;
}

/** A store that can be filled. */
export interface GraphStore extends GraphReader {
  /**
   * Afterwards the store holds exactly this graph. Where it did already nothing is written, and that is
   * said. A load that was broken off is whole after the same load again.
   */
  load(graph: Graph, tell?: (progress: LoadProgress) => void): Promise<'loaded' | 'unchanged'>;
  clear(): Promise<void>;
  close(): Promise<void>;
}
