import type { Found } from '../../port.ts';
import { matchEntry } from '../../search/match-entry.ts';
import { judgeNear, nearOf } from '../../search/near/near.ts';
import { askedOf, idTermsOf, parseQuery, type Query } from '../../search/query.ts';
import type { Ranked } from '../../search/rank.ts';
import { isEnough, select, wantedOf, type SearchOptions } from '../../search/select.ts';
import { indexEntriesOf, type IndexEntry } from '../../search/index-entries.ts';
import { degreeOf, type Indexes } from '../indexes.ts';
import { indexCandidates, type Candidates } from './candidates.ts';
import { hitOf } from './hits.ts';
import { union, type Places } from './places.ts';
import { referencesTo } from './references.ts';

/** The ranked search of one graph. */
export interface SearchIndex {
  find(query: string, options?: SearchOptions): Found;
}

interface Searched {
  entries: readonly IndexEntry[];
  candidates: Candidates;
}

const entriesAt = (entries: readonly IndexEntry[], places: Places): IndexEntry[] =>
  [...places].flatMap((place) => entries[place] ?? []);

/** The places of those whose id a query may mean. Ids are not indexed: they are short, so each is compared. */
function placesById(entries: readonly IndexEntry[], spellings: readonly Query[]): Places {
  const terms = spellings.map(idTermsOf);
  const beginnings = terms.flatMap((each) => each.beginnings);
  const ends = terms.flatMap((each) => each.ends);
  if (beginnings.length + ends.length === 0) return [];
  const isMeant = (id: string): boolean =>
    beginnings.some((beginning) => id.startsWith(beginning)) || ends.some((end) => id.endsWith(end));
  return entries.flatMap(({ id }, place) => (isMeant(id) ? [place] : []));
}

/** The exact matches of a query, unsorted. */
function ranked({ entries, candidates }: Searched, spellings: readonly Query[]): Ranked[] {
  const likely = union([...spellings.map((query) => candidates.of(query)), placesById(entries, spellings)]);
  return entriesAt(entries, likely).flatMap((entry) => {
    const match = matchEntry(entry, spellings);
    return match ? [{ entry, match }] : [];
  });
}

/** The approximate matches of a query, without the exact ones. */
function near(
  { entries, candidates }: Searched,
  spellings: readonly [Query, ...Query[]],
  exact: readonly Ranked[],
): Ranked[] {
  const asked = nearOf(spellings);
  const likely = union(asked.terms.map((terms) => candidates.near(terms)));
  const short = candidates.short(asked.short);
  return judgeNear(asked, { near: entriesAt(entries, likely), short: entriesAt(entries, short) }, exact);
}

/** Index a graph for searching. */
export function buildSearchIndex(indexes: Indexes): SearchIndex {
  const entries = indexEntriesOf(indexes.graph, (id) => degreeOf(indexes, id));
  const candidates = indexCandidates(entries);
  const searched = { entries, candidates };
  return {
    find(text, options = {}) {
      const spellings = parseQuery(text);
      const [query] = spellings;
      const all =
        query.reference === undefined
          ? ranked(searched, spellings)
          : referencesTo(indexes, entries, query.reference);
      const exact = wantedOf(all, query, options);
      const others = isEnough(exact, query) ? [] : wantedOf(near(searched, spellings, all), query, options);
      const { first, ...totals } = select([...exact, ...others], options.limit);
      return { ...askedOf(text), ...totals, hits: first.map((one) => hitOf(indexes, one)) };
    },
  };
}
