import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity } from '../../graph/model.ts';
import type { Found, Hit } from '../port.ts';
import { orNotFound } from '../answers/lookups.ts';
import { matchEntry } from '../search/match-entry.ts';
import { GRADES, nearBy } from '../search/match.ts';
import { judgeNear, nearOf } from '../search/near/near.ts';
import { askedOf, indexTermsOf, parseQuery, type Query } from '../search/query.ts';
import type { Ranked } from '../search/rank.ts';
import { isEnough, select, wantedOf, type SearchOptions } from '../search/select.ts';
import type { IndexEntry } from '../search/index-entries.ts';
import type { Run } from './connection.ts';
import { luceneOf, luceneOfNear, luceneOfShort } from './lucene.ts';
import * as queries from './queries.ts';
import { thingsBy } from './lookups.ts';
import { textOf, thingsOf, type Row } from './rows.ts';

type Spellings = readonly [Query, ...Query[]];

const entriesIn = async (rows: readonly Promise<Row[]>[]): Promise<IndexEntry[]> => [
  ...byId(thingsOf<IndexEntry>((await Promise.all(rows)).flat(), 'entry')).values(),
];

const asking = (run: Run, words: string): Promise<Row[]>[] =>
  words === '' ? [] : [run(queries.CANDIDATES, { words })];

/** Candidates for an exact match: found by words, by part of an id, or by the number of a claim. */
const candidates = (run: Run, spellings: Spellings): Promise<IndexEntry[]> =>
  entriesIn(
    spellings.flatMap((query) => [
      ...asking(run, luceneOf(indexTermsOf(query))),
      ...(query.id === undefined ? [] : [run(queries.BY_PART_OF_ID, { id: query.id })]),
      ...(query.claim === undefined ? [] : [run(queries.BY_END_OF_ID, { end: query.claim.end })]),
    ]),
  );

async function ranked(run: Run, spellings: Spellings): Promise<Ranked[]> {
  return (await candidates(run, spellings)).flatMap((entry) => {
    const match = matchEntry(entry, spellings);
    return match ? [{ entry, match }] : [];
  });
}

/** The approximate matches of a query, without the exact ones. */
async function near(run: Run, spellings: Spellings, exact: readonly Ranked[]): Promise<Ranked[]> {
  const asked = nearOf(spellings);
  const [alike, short] = await Promise.all([
    entriesIn(asked.terms.flatMap((terms) => asking(run, luceneOfNear(terms)))),
    entriesIn(asking(run, luceneOfShort(asked.short))),
  ]);
  return judgeNear(asked, { near: alike, short }, exact);
}

/** The documents that have this number in some list of references. */
async function referenced(run: Run, number: number): Promise<Ranked[]> {
  const rows = await run(queries.REFERENCED, { number });
  const first = new Map<string, Ranked>();
  for (const [at, entry] of thingsOf<IndexEntry>(rows, 'entry').entries()) {
    if (first.has(entry.id)) continue;
    const matched = { value: `[${number}]`, lang: textOf(rows[at], 'lang'), role: 'reference' };
    first.set(entry.id, { entry, match: { grade: GRADES.exact, alias: false, matched } });
  }
  return [...first.values()];
}

interface Things {
  entities: Map<string, Entity>;
  documents: Map<string, Document>;
  claims: Map<string, Claim>;
}

async function thingsOfHits(run: Run, first: readonly Ranked[]): Promise<Things> {
  const lookups = thingsBy(run);
  const ids = (type: IndexEntry['type']): string[] =>
    first.flatMap(({ entry }) => (entry.type === type ? [entry.id] : []));
  const [entities, claims] = await Promise.all([
    lookups.entities(ids('entity')),
    lookups.claims(ids('claim')),
  ]);
  const documents = await lookups.documents([...ids('document'), ...claims.map(({ document }) => document)]);
  return { entities: byId(entities), documents: byId(documents), claims: byId(claims) };
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

/** The ranked search. Neo4j's indexes only find candidates; matching and ranking are the same as in memory. */
export async function search(run: Run, text: string, options: SearchOptions = {}): Promise<Found> {
  const spellings = parseQuery(text);
  const [query] = spellings;
  const all = await (query.reference === undefined
    ? ranked(run, spellings)
    : referenced(run, query.reference));
  const exact = wantedOf(all, query, options);
  const others = isEnough(exact) ? [] : wantedOf(await near(run, spellings, all), query, options);
  const { first, ...totals } = select([...exact, ...others], options.limit);
  const things = await thingsOfHits(run, first);
  return { ...askedOf(text), ...totals, hits: first.map((one) => hitOf(one, things)) };
}
