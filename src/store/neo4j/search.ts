import type { Found } from '../port.ts';
import { matchEntry } from '../search/match-entry.ts';
import { GRADES } from '../search/match.ts';
import { judgeNear, nearOf, type Near } from '../search/near/near.ts';
import { askedOf, idTermsOf, indexTermsOf, parseQuery, type Query } from '../search/query.ts';
import type { Ranked } from '../search/rank.ts';
import { isEnough, isSpelling, select, wantedOf, type SearchOptions } from '../search/select.ts';
import { unpackEntry } from '../search/packed-entry.ts';
import { candidatesIn, lookUp, MOST, union, type Candidates, type LookedUp } from './candidates.ts';
import { hitsOf } from './hits.ts';
import { luceneOf, luceneOfNear, luceneOfShort, rankOf, required } from './lucene.ts';
import * as queries from './search-queries.ts';
import { typeToken, weightsFor, wholeTokens } from './rank-tokens.ts';
import { textOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

type Spellings = readonly [Query, ...Query[]];

/** What was matched; `partial` where more candidates were left out. */
interface Matched {
  found: Ranked[];
  partial: boolean;
}

/** A query in all of its spellings, and what is put to an index for it: for what fits exactly, and for what is like it. */
interface Asked {
  spellings: Spellings;
  near: Near;
  exact: string[];
  names: string[];
  rank: string;
  alike: string[];
  short: string[];
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].filter((one) => one !== '');

function askedWith(spellings: Spellings, { types }: SearchOptions): Asked {
  const [query] = spellings;
  const compacts = spellings.map(({ compact }) => compact);
  const wanted = query.single && query.reference === undefined ? (['entity'] as const) : types;
  const put = (queries: string[]): string[] => (wanted?.length === 0 ? [] : distinct(queries.map(required)));
  const near = nearOf(spellings);
  return {
    ...{ spellings, near, names: isSpelling(query) ? wholeTokens(compacts) : [] },
    rank: rankOf(wanted?.map(typeToken), weightsFor(compacts)),
    exact: put(spellings.map((one) => luceneOf(indexTermsOf(one)))),
    alike: put(near.terms.map(luceneOfNear)),
    short: put([luceneOfShort(near.short)]),
  };
}

/** What was found by what may be meant as an id. */
async function meant(within: Transaction, spellings: Spellings): Promise<Candidates[]> {
  const ask = (statement: string, id: string): Promise<Row[]> => within.run(statement, { id, most: MOST });
  const asked = spellings
    .map(idTermsOf)
    .flatMap(({ beginnings, ends }) => [
      ...beginnings.map((id) => ask(queries.BY_BEGINNING_OF_ID, id)),
      ...ends.map((id) => ask(queries.BY_END_OF_ID, id)),
    ]);
  return (await Promise.all(asked)).map((rows) => candidatesIn(within, rows));
}

/** The documents that have this number in some list of references. */
async function referenced({ run, metadata }: Transaction, number: number): Promise<Ranked[]> {
  const first = new Map<string, Ranked>();
  for (const row of await run(queries.REFERENCED, { number })) {
    const entry = unpackEntry(textOf(row, 'entry'), metadata.vocabulary);
    if (first.has(entry.id)) continue;
    const matched = { value: `[${number}]`, lang: textOf(row, 'lang'), role: 'reference' };
    first.set(entry.id, { entry, match: { grade: GRADES.exact, alias: false, matched } });
  }
  return [...first.values()];
}

/** With what the index sent for it. */
type Sent = Matched & Pick<LookedUp, 'json'>;
/** What fits exactly, and what was found by then for what is like it. */
type Exact = Sent & Pick<LookedUp, 'then'>;
const NOTHING: Sent = { found: [], partial: false, json: new Map() };

async function exactly(within: Transaction, asked: Asked): Promise<Exact> {
  const { spellings, exact, names, rank, alike, short } = asked;
  const { reference } = spellings[0];
  if (reference !== undefined)
    return { ...NOTHING, found: await referenced(within, reference), then: undefined };
  const [named, { first, then, json }] = await Promise.all([
    meant(within, spellings),
    lookUp(within, { first: exact, names, rank, then: [...alike, ...short] }),
  ]);
  const { entries, partial } = union([...first, ...named]);
  const found: Ranked[] = [];
  for (const entry of entries) {
    const match = matchEntry(entry, spellings);
    if (match) found.push({ entry, match });
  }
  return { found, partial, then, json };
}

/** The approximate matches of a query, without the exact ones. */
async function nearly(within: Transaction, asked: Asked, exact: Exact): Promise<Sent> {
  const { near, rank, alike, short } = asked;
  // What seemed to be enough before it was matched may not have been.
  const { then = [], json } = exact.then
    ? exact
    : await lookUp(within, { first: [], rank, then: [...alike, ...short] });
  const [like, named] = [union(then.slice(0, alike.length)), union(then.slice(alike.length))];
  const found = judgeNear(near, { near: like.entries, short: named.entries }, exact.found);
  return { found, partial: like.partial || named.partial, json };
}

/**
 * The ranked search. Neo4j's indexes only find candidates, of very many those that they hold for the likeliest; matching
 * and ranking are the same as in memory.
 */
export async function search(within: Transaction, text: string, options: SearchOptions = {}): Promise<Found> {
  const spellings = parseQuery(text);
  const asked = askedWith(spellings, options);
  const all = await exactly(within, asked);
  const wanted = (found: readonly Ranked[]): Ranked[] => wantedOf(found, spellings[0], options);
  const exact = wanted(all.found);
  const others = isEnough(exact, spellings[0]) ? NOTHING : await nearly(within, asked, all);
  const { first, ...totals } = select([...exact, ...wanted(others.found)], options.limit);
  return {
    ...askedOf(text),
    ...totals,
    ...((all.partial || others.partial) && { partial: true }),
    hits: await hitsOf(within, first, new Map([...all.json, ...others.json])),
  };
}
