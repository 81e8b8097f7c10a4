import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity } from '../../graph/model.ts';
import type { Found, Hit } from '../port.ts';
import { orNotFound } from '../answers/lookups.ts';
import { matchEntry } from '../search/match-entry.ts';
import { GRADES, nearBy } from '../search/match.ts';
import { judgeNear, nearOf } from '../search/near/near.ts';
import { askedOf, idTermsOf, indexTermsOf, parseQuery, type IdTerms, type Query } from '../search/query.ts';
import type { Ranked } from '../search/rank.ts';
import { isEnough, select, wantedOf, type SearchOptions } from '../search/select.ts';
import { unpackEntries } from '../search/packed-entry.ts';
import type { IndexEntry } from '../search/index-entries.ts';
import type { Run } from './transactions.ts';
import { inOrder, luceneOf, luceneOfNear, luceneOfShort } from './lucene.ts';
import * as queries from './queries.ts';
import { thingsBy, type Known } from './lookups.ts';
import { typeToken, weightsFor } from './rank-tokens.ts';
import { listOf, textOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

type Spellings = readonly [Query, ...Query[]];

/** Most candidates of one kind that are sent and matched: of more the likeliest are looked at. */
const MOST = 2000;

/** What was matched; `partial` where more candidates were left out. */
interface Matched {
  found: Ranked[];
  partial: boolean;
}

interface Candidates {
  entries: IndexEntry[];
  partial: boolean;
}

/** The entries in the answers to some statements, each once. */
async function candidatesIn(
  { metadata }: Transaction,
  asked: readonly Promise<Row[]>[],
): Promise<Candidates> {
  const answers = (await Promise.all(asked)).map((rows) =>
    rows.flatMap((row) => listOf<string>(row, 'entries')),
  );
  // One answer has nothing twice.
  const packed = answers.length === 1 ? answers.flat() : [...new Set(answers.flat())];
  const entries = unpackEntries(packed, metadata.vocabulary);
  return { entries, partial: answers.some((packed) => packed.length >= MOST) };
}

const asking = ({ run }: Transaction, words: string): Promise<Row[]>[] =>
  words === '' ? [] : [run(queries.CANDIDATES, { words, most: MOST, atOnce: queries.ENTRIES_AT_ONCE })];

const idsMeant = ({ run }: Transaction, { beginnings, ends }: IdTerms): Promise<Row[]>[] => [
  ...beginnings.map((id) => run(queries.BY_BEGINNING_OF_ID, { id, most: MOST })),
  ...ends.map((id) => run(queries.BY_END_OF_ID, { id, most: MOST })),
];

/** A query in all of its spellings, and how it is put to an index: what narrows it down and what comes first. */
interface Asked {
  spellings: Spellings;
  order: (words: string) => string;
}

function askedWith(spellings: Spellings, { types }: SearchOptions): Asked {
  const [query] = spellings;
  const weights = weightsFor(spellings.map(({ compact }) => compact));
  const wanted = query.single && query.reference === undefined ? (['entity'] as const) : types;
  return { spellings, order: (words) => inOrder(words, wanted?.map(typeToken), weights) };
}

/** Candidates for an exact match: found by words, by part of an id, or by the number of a claim. */
const candidates = (within: Transaction, { spellings, order }: Asked): Promise<Candidates> =>
  candidatesIn(
    within,
    spellings.flatMap((query) => [
      ...asking(within, order(luceneOf(indexTermsOf(query)))),
      ...idsMeant(within, idTermsOf(query)),
    ]),
  );

async function ranked(within: Transaction, asked: Asked): Promise<Matched> {
  const { entries, partial } = await candidates(within, asked);
  const found = entries.flatMap((entry) => {
    const match = matchEntry(entry, asked.spellings);
    return match ? [{ entry, match }] : [];
  });
  return { found, partial };
}

/** The approximate matches of a query, without the exact ones. */
async function near(
  within: Transaction,
  { spellings, order }: Asked,
  exact: readonly Ranked[],
): Promise<Matched> {
  const asked = nearOf(spellings);
  const [alike, short] = await Promise.all([
    candidatesIn(
      within,
      asked.terms.flatMap((terms) => asking(within, order(luceneOfNear(terms)))),
    ),
    candidatesIn(within, asking(within, order(luceneOfShort(asked.short)))),
  ]);
  const found = judgeNear(asked, { near: alike.entries, short: short.entries }, exact);
  return { found, partial: alike.partial || short.partial };
}

/** The documents that have this number in some list of references. */
async function referenced({ run, metadata }: Transaction, number: number): Promise<Ranked[]> {
  const first = new Map<string, Ranked>();
  const rows = await run(queries.REFERENCED, { number });
  const entries = unpackEntries(
    rows.map((row) => textOf(row, 'entry')),
    metadata.vocabulary,
  );
  for (const [at, entry] of entries.entries()) {
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

async function thingsOfHits(run: Run, first: readonly Ranked[], known?: Known): Promise<Required<Known>> {
  const lookups = thingsBy(run, known);
  const ids = (type: IndexEntry['type']): string[] =>
    first.flatMap(({ entry }) => (entry.type === type ? [entry.id] : []));
  const own = ids('document');
  const [entities, claims, documents] = await Promise.all([
    lookups.entities(ids('entity')),
    lookups.claims(ids('claim')),
    lookups.documents(own),
  ]);
  const others = claims.map(({ document }) => document).filter((id) => !own.includes(id));
  return {
    entities,
    claims,
    documents: [...documents, ...(await lookups.documents(others))],
    relations: [],
  };
}

const thingsById = ({ entities, documents, claims }: Required<Known>): Things => ({
  ...{ entities: byId(entities), documents: byId(documents), claims: byId(claims) },
});

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

/**
 * The ranked search. Neo4j's indexes only find candidates, of very many those that they hold for the likeliest; matching
 * and ranking are the same as in memory.
 */
export async function search(within: Transaction, text: string, options: SearchOptions = {}): Promise<Found> {
  const spellings = parseQuery(text);
  const [query] = spellings;
  const asked = askedWith(spellings, options);
  const all =
    query.reference === undefined
      ? await ranked(within, asked)
      : { found: await referenced(within, query.reference), partial: false };
  const exact = wantedOf(all.found, query, options);
  // What fits exactly comes before what only nearly does: while that is looked for, what will be shown of it is read.
  const [others, known] = await Promise.all([
    isEnough(exact) ? undefined : near(within, asked, all.found),
    thingsOfHits(within.run, select(exact, options.limit).first),
  ]);
  const wanted = [...exact, ...wantedOf(others?.found ?? [], query, options)];
  const { first, ...totals } = select(wanted, options.limit);
  const things = thingsById(await thingsOfHits(within.run, first, known));
  return {
    ...askedOf(text),
    ...totals,
    ...((all.partial || others?.partial) && { partial: true }),
    hits: first.map((one) => hitOf(one, things)),
  };
}
