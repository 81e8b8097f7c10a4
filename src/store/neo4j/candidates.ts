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

/** Entries that were read, by the metadata of the load that wrote them: whoever searches for more asks for the same again. */
const keptOf = oncePer((_: Metadata) => new Kept<KeptEntry>({ most: MOST_KEPT, sizeOf: ({ size }) => size }));

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
function unpackedIn({ metadata }: Transaction, packed: readonly string[]): IndexEntry[] {
  const kept = keptOf(metadata);
  return packed.map((text) => {
    const entry = unpackEntry(text, metadata.vocabulary);
    const known = kept.get(entry.id);
    if (known) return known.entry;
    kept.set(entry.id, { entry, size: text.length });
    return entry;
  });
}

/** The entries of many things that a query has found; what is not known of them is read. Their order tells nothing. */
async function entriesOf(asked: Transaction, words: string, ids: readonly string[]): Promise<IndexEntry[]> {
  const kept = keptOf(asked.metadata);
  const known: IndexEntry[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const one = kept.get(id);
    if (one) known.push(one.entry);
    else unknown.push(id);
  }
  if (unknown.length === 0) return known;
  const asking = { words, ids: unknown, most: MOST, atOnce: queries.ENTRIES_AT_ONCE };
  const rows = await asked.run(queries.ENTRIES_FOUND, asking);
  return [...known, ...unpackedIn(asked, entriesIn(rows))];
}

const entriesIn = (rows: readonly Row[]): string[] => rows.flatMap((row) => listOf<string>(row, 'entries'));

/** The entries in the rows of a statement that is about ids. */
export function candidatesIn(asked: Transaction, rows: readonly Row[]): Candidates {
  const packed = entriesIn(rows);
  return { entries: unpackedIn(asked, packed), partial: packed.length >= MOST };
}

/** All candidates, each once. */
export function union(some: readonly Candidates[]): Candidates {
  const [only, ...others] = some;
  if (only && others.length === 0) return only;
  const entries = new Map(some.flatMap((one) => one.entries.map((entry) => [entry.id, entry])));
  return { entries: [...entries.values()], partial: some.some(({ partial }) => partial) };
}

/** What the index finds for some queries, and for others where it finds too little for these: asked for by one statement. */
export async function lookUp(
  asked: Transaction,
  first: readonly string[],
  then: readonly string[],
): Promise<LookedUp> {
  const json = new Map<string, string>();
  if (first.length + then.length === 0) return { first: [], then: [], json };
  const bounds = { most: MOST, enough: DEFAULT_LIMITS.hits, few: FEW };
  const [row] = await asked.tell(queries.SEARCHED, { first, then, ...bounds });
  const [ids, packed, things] = ['ids', 'entries', 'things'].map((key) => listOf<string[]>(row, key));
  const found = await Promise.all(
    (ids ?? []).map(async (many, at): Promise<Candidates> => {
      const words = [...first, ...then][at] ?? '';
      const few = unpackedIn(asked, packed?.[at] ?? []);
      for (const [place, { id }] of few.entries()) json.set(id, things?.[at]?.[place] ?? '');
      const entries = many.length > 0 ? await entriesOf(asked, words, many) : few;
      return { entries, partial: entries.length >= MOST };
    }),
  );
  const others = found.slice(first.length);
  const isAsked = others.length === then.length;
  return { first: found.slice(0, first.length), then: isAsked ? others : undefined, json };
}
