import { oncePer } from '../../graph/once-per.ts';
import type { IndexEntry } from '../search/index-entries.ts';
import { unpackEntry } from '../search/packed-entry.ts';
import { DEFAULT_LIMITS } from '../port.ts';
import { Kept } from './kept.ts';
import { listOf, type Row } from './rows.ts';
import * as queries from './search-queries.ts';
import type { Metadata, Transaction } from './stored-graph.ts';

/** Most candidates of one kind that are matched: of more the likeliest are looked at. */
export const MOST = 2000;
/** Of so few that a query finds all is sent at once. */
const FEW = 50;
/** Characters of packed entries that are kept of one load: about 15,000 of things with two names. */
const MOST_KEPT = 4_000_000;

interface KeptEntry {
  entry: IndexEntry;
  size: number;
}

/** Entries that were read by their nodes, by the metadata of the load that wrote them: whoever searches for more asks for the same again. */
const keptOf = oncePer(
  (_: Metadata) => new Kept<KeptEntry, number>({ most: MOST_KEPT, sizeOf: ({ size }) => size }),
);

/** A node as the server numbers it, its packed entry, and its JSON where that was sent. */
type SentEntry = readonly [node: number, packed: string, json?: string];

/** What the index finds for one query. */
export interface Candidates {
  entries: IndexEntry[];
  /** Whether there may be more. */
  partial: boolean;
}

/** What the index finds for each query. */
export interface LookedUp {
  first: Candidates[];
  /** Undefined where the first ones found enough. */
  then: Candidates[] | undefined;
  /** Of what few candidates are there, all: their JSON by id. */
  json: ReadonlyMap<string, string>;
}

/** Entries of one answer of the index, unpacked unless they are known. */
function unpackedIn({ metadata }: Transaction, sent: readonly SentEntry[]): IndexEntry[] {
  const kept = keptOf(metadata);
  return sent.map(([node, packed]) => {
    const known = kept.get(node);
    if (known) return known.entry;
    const entry = unpackEntry(packed, metadata.vocabulary);
    kept.set(node, { entry, size: packed.length });
    return entry;
  });
}

/** The entries of many things that a query has found; what is not known of them is read. Their order tells nothing. */
async function entriesOf(asked: Transaction, nodes: readonly number[]): Promise<IndexEntry[]> {
  const kept = keptOf(asked.metadata);
  const known: IndexEntry[] = [];
  const unknown: number[] = [];
  for (const node of nodes) {
    const one = kept.get(node);
    if (one) known.push(one.entry);
    else unknown.push(node);
  }
  if (unknown.length === 0) return known;
  const asking = { nodes: unknown, atOnce: queries.ENTRIES_AT_ONCE };
  const rows = await asked.run(queries.ENTRIES_FOUND, asking);
  return [...known, ...unpackedIn(asked, sentIn(rows))];
}

const sentIn = (rows: readonly Row[]): SentEntry[] =>
  rows.flatMap((row) => listOf<SentEntry>(row, 'entries'));

/** The entries in the rows of a statement that is about ids. */
export function candidatesIn(asked: Transaction, rows: readonly Row[]): Candidates {
  const sent = sentIn(rows);
  return { entries: unpackedIn(asked, sent), partial: sent.length >= MOST };
}

/** All candidates, each once. */
export function union(some: readonly Candidates[]): Candidates {
  const [only, ...others] = some;
  if (only && others.length === 0) return only;
  const entries = new Map(some.flatMap((one) => one.entries.map((entry) => [entry.id, entry])));
  return { entries: [...entries.values()], partial: some.some(({ partial }) => partial) };
}

/** What is put to the index: `first`, and `then` where that finds too few, none of them with one of these whole names. */
export interface IndexQueries {
  first: readonly string[];
  then: readonly string[];
  names?: readonly string[];
  /** What each of them ends in: which of many to find. */
  rank: string;
}

/** What was found for one query: all of few things, or the nodes of many. */
const isMany = (found: readonly SentEntry[] | readonly number[]): found is readonly number[] =>
  typeof found[0] === 'number';

/** What the index finds for some queries, and for others where it finds too little for these: asked for by one statement. */
export async function lookUp(
  asked: Transaction,
  { first, then, names = [], rank }: IndexQueries,
): Promise<LookedUp> {
  const json = new Map<string, string>();
  if (first.length + then.length === 0) return { first: [], then: [], json };
  const bounds = { most: MOST, enough: DEFAULT_LIMITS.hits, few: FEW };
  const [row] = await asked.tell(queries.SEARCHED, { first, then, names, rank, ...bounds });
  const found = await Promise.all(
    listOf<readonly SentEntry[] | readonly number[]>(row, 'found').map(async (one): Promise<Candidates> => {
      const entries = isMany(one) ? await entriesOf(asked, one) : unpackedIn(asked, one);
      if (!isMany(one)) for (const [at, { id }] of entries.entries()) json.set(id, one[at]?.[2] ?? '');
      return { entries, partial: entries.length >= MOST };
    }),
  );
  const others = found.slice(first.length);
  const isAsked = others.length === then.length;
  return { first: found.slice(0, first.length), then: isAsked ? others : undefined, json };
}
