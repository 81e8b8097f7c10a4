import { EntenteError, quoted } from '../../graph/errors.ts';
import { compareIds } from '../../graph/ids.ts';
import type { Claim, Document, Entity, Relation, SourceClass } from '../../graph/model.ts';
import type { EntityDetail, KindTotal, Page } from '../port.ts';

/** The part that an entity has in a document by its bibliography: author, editor, publisher, venue … */
export interface Contribution {
  document: string;
  role: string;
}

/** Relations of an entity that read alike: how many there are, and as many of them as the limit lets through. */
export type AlikeRelations = KindTotal & { items: Relation[] };

/**
 * The simple fetches, by id or by neighbour, from which the detailed answers are put together; every store
 * has its own. Results are sorted by id and hold nothing twice, and an id that does not exist is left out.
 * Pages hold at most the default limit of items.
 */
export interface Lookups {
  entities(ids: Iterable<string>): Promise<Entity[]>;
  documents(ids: Iterable<string>): Promise<Document[]>;
  claims(ids: Iterable<string>): Promise<Claim[]>;
  relations(ids: Iterable<string>): Promise<Relation[]>;
  /** Claims that mention it, state a value of it, or assert one of its relations. */
  claimsOf(entity: string): Promise<Page<Claim>>;
  /** Ids of the documents of which one of these entities is an author, in whatever role, or the publisher. */
  writtenBy(entities: readonly string[]): Promise<string[]>;
  /** Ids of the documents of these source classes. */
  ofClass(classes: readonly SourceClass[]): Promise<string[]>;
  /** Relations of belonging that begin at one of these entities, and those that end there. */
  belongingFrom(entities: readonly string[]): Promise<Relation[]>;
  belongingTo(entities: readonly string[]): Promise<Relation[]>;
  /** Claims of a document in text order. */
  claimsIn(document: string): Promise<Page<Claim>>;
  /** Claims of other documents that cite it. */
  citing(document: string): Promise<Page<Claim>>;
}

/** What only the details of an entity need besides. */
export interface EntityLookups extends Lookups {
  /** How many neighbours it has; nothing where there is no such entity. */
  degreeOf(entity: string): Promise<number | undefined>;
  /** Relations that have the entity at an end, the rejected ones too, by kind and direction seen from it. */
  relationsOf(entity: string): Promise<AlikeRelations[]>;
  /** How many of the claims about it there are of each status; in the order of the list, without zeros. */
  claimStatusesOf(entity: string): Promise<EntityDetail['claimStatuses']>;
  /** Documents whose bibliography names it, by document, then role. */
  contributionsOf(entity: string): Promise<Contribution[]>;
}

/** The items with these ids, each once, sorted by id; unknown ids are left out. */
export function pick<T extends { id: string }>(kept: ReadonlyMap<string, T>, ids: Iterable<string>): T[] {
  const found: T[] = [];
  for (const id of new Set(ids)) {
    const item = kept.get(id);
    if (item) found.push(item);
  }
  return found.sort(compareIds);
}

/**
 * Returns the thing.
 * @throws EntenteError `not-found` that names the id if it is undefined.
 * @param what what it is, for the message.
 */
export function orNotFound<T>(thing: T | undefined, what: string, id: string): T {
  if (thing !== undefined) return thing;
  throw new EntenteError(
    'not-found',
    `There is no ${what} ${quoted(id)} in this graph; search for its name to find its id.`,
  );
}
