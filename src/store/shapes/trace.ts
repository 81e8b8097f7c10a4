import type { Conflict } from '../../graph/conflicts.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { Page } from './page.ts';

/** What stands on some sources: all of it, or only what stands on nothing else. */
export interface Resting {
  /** The documents that were named: themselves, by whoever wrote or published them, or by their class. */
  documents: Document[];
  /** Ids that name nothing here. */
  missing: string[];
  /** In text order. */
  claims: Page<Claim>;
  /** Relations that one of those claims asserts, with the entities at their ends. */
  relations: Page<Relation>;
  entities: Entity[];
  /** The ids of all of them, as far as there are no more than `MOST_IDS` of either; sorted. */
  ids: { claims: string[]; relations: string[] };
}

/** How many claims and relations. */
interface ClaimAndRelationTotals {
  claims: number;
  relations: number;
}

/** A document as a source: how much cites it and stands on it. */
export interface SourceUse {
  document: Document;
  /** Claims that cite it narrowly, and those that cite it only widely; of one text where that was asked for. */
  cited: { narrow: number; wide: number };
  /** What stands on it in the whole graph, and what stands on nothing else. */
  resting: ClaimAndRelationTotals;
  alone: ClaimAndRelationTotals;
}

/** Claims with the documents that they stand in and cite, and whoever made these. */
export interface Evidence {
  /** In text order. */
  claims: Claim[];
  documents: Document[];
  entities: Entity[];
  /** Ids that name no relation and no claim here. */
  missing: string[];
}

/** Contradictions with both sides, and whatever these name. */
export interface Conflicts extends Page<Conflict> {
  claims: Claim[];
  documents: Document[];
  entities: Entity[];
  relations: Relation[];
}

/** What something rests on, from its claims to the countries of the publishers. */
export interface Provenance {
  /** The id that was asked for. */
  subject: string;
  /** Of a relation all claims that assert or deny it; of an entity those about it; of a document its own and those that cite it. */
  claims: Page<Claim>;
  /** The documents that the claims are part of or cite, and their primary sources, however far back. */
  documents: Document[];
  /** Whoever wrote or published those documents, and what they belong to. */
  entities: Entity[];
  /** The relations of belonging from authors and publishers upwards. */
  belonging: Relation[];
}
