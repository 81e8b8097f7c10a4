import { EVIDENCE } from '../../graph/evidence.ts';
import {
  MODALITIES,
  REALITIES,
  SOURCE_CLASSES,
  STATUSES,
  type Claim,
  type Document,
  type Entity,
  type Graph,
  type Relation,
  type Story,
} from '../../graph/model.ts';
import {
  LONGEST_PATH,
  type About,
  type Bibliography,
  type ClaimDetail,
  type DocumentDetail,
  type EntityDetail,
  type Expansion,
  type Found,
  type Overview,
  type Page,
  type Paths,
  type RelationDetail,
  type Subgraph,
} from '../shapes.ts';
import { CITING } from '../../graph/view.ts';
import { CIRCLE_QUESTIONS } from './circles.ts';
import { answering, one, page } from './describe.ts';
import { TRACE_QUESTIONS } from './trace.ts';

/**
 * Every question to the graph. The methods of `GraphReader`, their addresses and bodies over HTTP, the
 * client in the page and the questions that can be shown as Cypher all follow from this table; a store
 * that leaves one of them without an answer does not compile.
 *
 * Answers are sorted by code unit of the id unless said otherwise, and whatever may be cut says how
 * many there are in all. An id that is not there is an EntenteError `not-found`.
 */
export const QUESTIONS = {
  about: answering<About>()({ positional: [], parameters: () => ({}) }),
  /**
   * Best first. Text is folded (case, width, marks, ligatures, what nobody sees, traditional and
   * simplified). “Quoted” words stand together; `[6]` is the reference of that number in any text, C049
   * a claim; an id, or its beginning up to a colon, finds what has it. One character finds entities only:
   * by a name that has the Chinese character inside, or a word that begins with the letter. Where fewer
   * than 20 are found by its words, what is only near follows, and is said to be. A query of more than
   * 400 characters is cut, and that is said.
   */
  search: answering<Found>()({
    positional: ['query'],
    parameters: (is) => ({
      query: is.text(100_000),
      limit: is.count(100).exactOptional(),
      types: is.list(is.oneOf(['entity', 'document', 'claim'])).exactOptional(),
    }),
    drawable: true,
    long: true,
  }),
  entity: answering<EntityDetail>()(one),
  relation: answering<RelationDetail>()(one),
  document: answering<DocumentDetail>()(one),
  claim: answering<ClaimDetail>()(one),
  /** Claims in text order (document, then number), with the documents they belong to and cite. */
  claims: answering<Page<Claim> & { documents: Document[] }>()({
    positional: [],
    parameters: (is) => ({
      document: is.id.exactOptional(),
      section: is.word.exactOptional(),
      modality: is.oneOf(MODALITIES).exactOptional(),
      status: is.oneOf(STATUSES).exactOptional(),
      // `narrow`: carries a marker itself; `none`: does not; `wide`: reached by a wide citation only;
      // `no-source`: by neither.
      cites: is.oneOf(CITING).exactOptional(),
      ...page(is),
    }),
    drawable: true,
  }),
  /** Entities by degree, biggest first, then id. */
  entities: answering<Page<Entity> & { degrees: Record<string, number> }>()({
    positional: [],
    parameters: (is) => ({ kind: is.word.exactOptional(), ...page(is) }),
    drawable: true,
  }),
  /** Relations with the entities at their ends; the rejected ones are among them. */
  relations: answering<Page<Relation> & { entities: Entity[] }>()({
    positional: [],
    parameters: (is) => ({
      kind: is.word.exactOptional(),
      status: is.oneOf(STATUSES).exactOptional(),
      reality: is.oneOf(REALITIES).exactOptional(),
      ...page(is),
    }),
    drawable: true,
  }),
  documents: answering<Page<Document>>()({
    positional: [],
    parameters: (is) => ({ class: is.oneOf(SOURCE_CLASSES).exactOptional(), ...page(is) }),
    drawable: true,
  }),
  /**
   * The named entities, and every relation among them; unknown ids come back in `missing`. With `touching`
   * only what is new where the rest is known: of the named entities these, the relations that join one of
   * them to a named one, and whoever is at the other end.
   */
  among: answering<Subgraph & { missing: string[] }>()({
    positional: ['ids'],
    parameters: (is) => ({
      ids: is.list(is.id, 20_000),
      touching: is.list(is.id, 20_000).exactOptional(),
    }),
    drawable: true,
    long: true,
  }),
  /**
   * An entity, its neighbours by id (only those that `kinds` of relation lead to, where given), and all
   * relations among them. Rejected relations are never drawn: they are left out here, in `among` and in
   * `network`, and do not count for a degree; `relation`, details and lists have them, flagged.
   */
  expand: answering<Expansion>()({
    positional: ['id'],
    parameters: (is) => ({ id: is.id, kinds: is.list(is.word).exactOptional(), ...page(is) }),
    drawable: true,
  }),
  /**
   * The layer of documents around these entities and documents: themselves, and whatever a line of a
   * bibliography joins to one of them; unknown ids come back in `missing`.
   */
  bibliography: answering<Bibliography & { missing: string[] }>()({
    positional: ['ids'],
    parameters: (is) => ({ ids: is.list(is.id, 20_000) }),
    drawable: true,
    long: true,
  }),
  /** All entities that have a relation, biggest degree first up to the limit, and the relations among them. */
  network: answering<Subgraph & { total: { entities: number; relations: number } }>()({
    positional: ['limit'],
    parameters: (is) => ({ limit: is.count(20_000).exactOptional() }),
    drawable: true,
  }),
  /**
   * The same as columns of numbers, for a drawing of very many: without names, claims and the ids of relations.
   */
  overview: answering<Overview>()({
    positional: ['limit'],
    parameters: (is) => ({ limit: is.count(100_000).exactOptional() }),
    drawable: true,
  }),
  /**
   * All tied shortest paths between two entities over drawn relations, whatever their direction, as
   * lists of entities: several relations between the same two are one step, all of them handed out.
   * At most `limit` of the paths, of at most `steps` steps, over the lines that the filter lets through.
   * With `documents` also over the lines of bibliographies, which no filter holds back as they need no claim;
   * both ends may then be documents.
   */
  paths: answering<Paths>()({
    positional: ['from', 'to'],
    parameters: (is) => ({
      from: is.id,
      to: is.id,
      evidence: is.oneOf(EVIDENCE).exactOptional(),
      predictions: is.flag.exactOptional(),
      documents: is.flag.exactOptional(),
      limit: is.count(100).exactOptional(),
      steps: is.count(LONGEST_PATH).exactOptional(),
    }),
    drawable: true,
  }),
  ...TRACE_QUESTIONS,
  ...CIRCLE_QUESTIONS,
  /** Every story, by id. */
  stories: answering<Story[]>()({ positional: [], parameters: () => ({}) }),
  /** The whole graph, canonical. */
  graph: answering<Graph>()({ positional: [], parameters: () => ({}) }),
};

export type QuestionName = keyof typeof QUESTIONS;
