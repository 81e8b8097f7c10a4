import { EntenteError } from '../../graph/errors.ts';
import { compareIds } from '../../graph/ids.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { EntityDetail, KindTotal, Page } from '../port.ts';

/** What a bibliography says of somebody: the part they have in a document. */
export interface Written {
  document: string;
  role: string;
}

/** Relations of an entity that read alike: how many there are, and as many of them as the limit lets through. */
export type AlikeRelations = KindTotal & { items: Relation[] };

/**
 * The plain reads of a store, of which it makes its details. Things come sorted by id, each once; an
 * id that is not there gives nothing. Pages hold at most the default limit of items.
 */
export interface Reads {
  entities(ids: Iterable<string>): Promise<Entity[]>;
  documents(ids: Iterable<string>): Promise<Document[]>;
  claims(ids: Iterable<string>): Promise<Claim[]>;
  relations(ids: Iterable<string>): Promise<Relation[]>;
  /** How many neighbours it has; nothing where there is no such entity. */
  degreeOf(entity: string): Promise<number | undefined>;
  /** Relations that have the entity at an end, the rejected ones too, by kind and direction seen from it. */
  relationsOf(entity: string): Promise<AlikeRelations[]>;
  /** Claims that mention it, state a value of it, or assert one of its relations. */
  claimsOf(entity: string): Promise<Page<Claim>>;
  /** How many of those there are of each status; in the order of the list, without zeros. */
  claimStatusesOf(entity: string): Promise<EntityDetail['claimStatuses']>;
  /** Documents whose bibliography names it, by document, then role. */
  writtenBy(entity: string): Promise<Written[]>;
  /** Claims of a document in text order. */
  claimsIn(document: string): Promise<Page<Claim>>;
  /** Claims of other documents that cite it. */
  citing(document: string): Promise<Page<Claim>>;
}

/** The items that have one of these ids, each once, sorted by id; unknown ids are left out. */
export function pick<T extends { id: string }>(kept: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  const found: T[] = [];
  for (const id of new Set(ids)) {
    const item = kept.get(id);
    if (item) found.push(item);
  }
  return found.sort(compareIds);
}

/** The thing itself, or an EntenteError `not-found` with its id if it is undefined. */
export function orNotFound<T>(thing: T | undefined, what: string, id: string): T {
  if (thing !== undefined) return thing;
  throw new EntenteError(
    'not-found',
    `There is no ${what} ${JSON.stringify(id)} in this graph; search for its name to find its id.`,
  );
}
