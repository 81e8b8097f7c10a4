import type { Found } from '../port.ts';
import { matchEntry } from '../search/match-entry.ts';
import { GRADES } from '../search/match.ts';
import { judgeNear, nearOf, type Near } from '../search/near/near.ts';
import { askedOf, idTermsOf, indexTermsOf, parseQuery, type Query } from '../search/query.ts';
import type { Ranked } from '../search/rank.ts';
import { isEnough, select, wantedOf, type SearchOptions } from '../search/select.ts';
import { unpackEntry } from '../search/packed-entry.ts';
import { candidatesIn, lookUp, MOST, union, type Candidates, type LookedUp } from './candidates.ts';
import { hitsOf } from './hits.ts';
import { inOrder, luceneOf, luceneOfNear, luceneOfShort } from './lucene.ts';
import * as queries from './search-queries.ts';
import { typeToken, weightsFor } from './rank-tokens.ts';
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
  alike: string[];
  short: string[];
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].filter((one) => one !== '');

function askedWith(spellings: Spellings, { types }: SearchOptions): Asked {
  const [query] = spellings;
  const weights = weightsFor(spellings.map(({ compact }) => compact));
  const wanted = query.single && query.reference === undefined ? (['entity'] as const) : types;
  const order = (words: string): string => inOrder(words, wanted?.map(typeToken), weights);
  const near = nearOf(spellings);
  return {
    ...{ spellings, near },
    exact: distinct(spellings.map((one) => order(luceneOf(indexTermsOf(one))))),
    alike: distinct(near.terms.map((terms) => order(luceneOfNear(terms)))),
    short: distinct([order(luceneOfShort(near.short))]),
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

/** What fits exactly, and what was found by then for what is like it. */
type Exact = Matched & Pick<LookedUp, 'then' | 'json'>;

async function exactly(within: Transaction, asked: Asked): Promise<Exact> {
  const { spellings, exact, alike, short } = asked;
  const { reference } = spellings[0];
  if (reference !== undefined)
    return { found: await referenced(within, reference), partial: false, then: undefined, json: new Map() };
  const [named, { first, then, json }] = await Promise.all([
    meant(within, spellings),
    lookUp(within, exact, [...alike, ...short]),
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
function nearly({ near, alike }: Asked, then: readonly Candidates[], exact: readonly Ranked[]): Matched {
  const [like, short] = [union(then.slice(0, alike.length)), union(then.slice(alike.length))];
  const found = judgeNear(near, { near: like.entries, short: short.entries }, exact);
  return { found, partial: like.partial || short.partial };
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
  const none = { then: [], json: new Map<string, string>() };
  // Many candidates may have been few matches.
  const like =
    isEnough(exact) || all.then ? none : await lookUp(within, [], [...asked.alike, ...asked.short]);
  const then = isEnough(exact) ? [] : (all.then ?? like.then ?? []);
  const others = nearly(asked, then, all.found);
  const { first, ...totals } = select([...exact, ...wanted(others.found)], options.limit);
  return {
    ...askedOf(text),
    ...totals,
    ...((all.partial || others.partial) && { partial: true }),
    hits: await hitsOf(within, first, new Map([...all.json, ...like.json])),
  };
}
