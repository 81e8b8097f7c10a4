import { oncePer } from '../../graph/once-per.ts';
import type { Claim, Document, Entity } from '../../graph/model.ts';
import { orNotFound } from '../answers/lookups.ts';
import type { Hit } from '../port.ts';
import type { IndexEntry } from '../search/index-entries.ts';
import { nearBy } from '../search/match.ts';
import type { Ranked } from '../search/rank.ts';
import { Kept } from './kept.ts';
import { thingsBy } from './lookups.ts';
import type { Metadata, Transaction } from './stored-graph.ts';

/** The things that were shown last, at most so many of each type: who goes on typing is shown many of them again. */
const MOST_KEPT = 1000;
const keptThings = <T>(): Kept<T> => new Kept({ most: MOST_KEPT, sizeOf: () => 1 });
const keptOf = oncePer((_: Metadata) => ({
  entity: keptThings<Entity>(),
  document: keptThings<Document>(),
  claim: keptThings<Claim>(),
}));

/** Things by their ids; those that are not kept are looked up. */
async function thingsIn<T extends { id: string }>(
  kept: Kept<T>,
  ids: readonly string[],
  lookUp: (ids: Iterable<string>) => Promise<T[]>,
): Promise<ReadonlyMap<string, T>> {
  const known = new Map(ids.map((id) => [id, kept.get(id)]));
  const unknown = ids.filter((id) => known.get(id) === undefined);
  const read = unknown.length > 0 ? await lookUp(unknown) : [];
  for (const one of read) kept.set(one.id, one);
  return new Map([...known, ...read.map((one) => [one.id, one] as const)].filter(isThere));
}

const isThere = <T>(one: readonly [string, T | undefined]): one is readonly [string, T] =>
  one[1] !== undefined;

interface Things {
  entities: ReadonlyMap<string, Entity>;
  documents: ReadonlyMap<string, Document>;
  claims: ReadonlyMap<string, Claim>;
}

/** The things that these results show. */
async function thingsOf({ run, metadata }: Transaction, first: readonly Ranked[]): Promise<Things> {
  const [kept, lookups] = [keptOf(metadata), thingsBy(run)];
  const ids = (type: IndexEntry['type']): string[] =>
    first.flatMap(({ entry }) => (entry.type === type ? [entry.id] : []));
  const [entities, claims, own] = await Promise.all([
    thingsIn(kept.entity, ids('entity'), lookups.entities),
    thingsIn(kept.claim, ids('claim'), lookups.claims),
    thingsIn(kept.document, ids('document'), lookups.documents),
  ]);
  const texts = [...new Set([...claims.values()].map(({ document }) => document))];
  const others = await thingsIn(kept.document, texts, lookups.documents);
  return { entities, claims, documents: new Map([...own, ...others]) };
}

function hitOf({ entry, match }: Ranked, things: Things): Hit {
  const { type, id, kind, degree } = entry;
  const { matched, pinyin } = match;
  const near = nearBy(match.grade);
  const hit = {
    ...{ type, id, kind, matched },
    ...(pinyin !== undefined && { pinyin }),
    ...(near !== undefined && { near }),
  };
  if (type === 'entity') return { ...hit, entity: orNotFound(things.entities.get(id), type, id), degree };
  const claim = things.claims.get(id);
  const document = things.documents.get(claim?.document ?? id);
  return { ...hit, ...(document && { document }), ...(claim && { claim }) };
}

/** The first results as an answer shows them. @param json of things that were sent already, by id */
export async function hitsOf(
  asked: Transaction,
  first: readonly Ranked[],
  json: ReadonlyMap<string, string>,
): Promise<Hit[]> {
  const kept = keptOf(asked.metadata);
  for (const { entry } of first) {
    const text = json.get(entry.id);
    if (text !== undefined) kept[entry.type].set(entry.id, JSON.parse(text) as Entity & Document & Claim);
  }
  const things = await thingsOf(asked, first);
  return first.map((one) => hitOf(one, things));
}
