import type { Found } from '../../port.ts';
import { matchEntry } from '../../search/match-entry.ts';
import { judgeNear, nearOf } from '../../search/near/near.ts';
import { askedOf, parseQuery, type Query } from '../../search/query.ts';
import type { Ranked } from '../../search/rank.ts';
import { isEnough, select, wantedOf, type SearchOptions } from '../../search/select.ts';
import { indexEntriesOf, type IndexEntry } from '../../search/index-entries.ts';
import { degreeOf, type Indexes } from '../indexes.ts';
import { indexCandidates, type Candidates } from './candidates.ts';
import { hitOf } from './hits.ts';
import { referencesTo } from './references.ts';

/** The ranked search of one graph. */
export interface SearchIndex {
  find(query: string, options?: SearchOptions): Found;
}

interface Searched {
  entries: readonly IndexEntry[];
  candidates: Candidates;
}

/** The exact matches of a query, unsorted. Ids are not indexed: they are few and short, so each is compared. */
function ranked({ entries, candidates }: Searched, spellings: readonly Query[]): Ranked[] {
  const likely = new Set(spellings.flatMap((query) => [...candidates.of(query)]));
  const ids = spellings.flatMap(({ id }) => id ?? []);
  const ends = spellings.flatMap(({ claim }) => claim?.end ?? []);
  const isMeant = (id: string): boolean =>
    ids.some((part) => id.includes(part)) || ends.some((end) => id.endsWith(end));
  const looksThrough = ids.length + ends.length > 0;
  const found: Ranked[] = [];
  for (const at of looksThrough ? entries.keys() : likely) {
    const entry = entries[at];
    if (!entry || (looksThrough && !likely.has(at) && !isMeant(entry.id))) continue;
    const match = matchEntry(entry, spellings);
    if (match) found.push({ entry, match });
  }
  return found;
}

/** The approximate matches of a query, without the exact ones. */
function near(
  { entries, candidates }: Searched,
  spellings: readonly [Query, ...Query[]],
  exact: readonly Ranked[],
): Ranked[] {
  const asked = nearOf(spellings);
  const at = (places: Iterable<number>): IndexEntry[] => [...places].flatMap((place) => entries[place] ?? []);
  const likely = new Set(asked.terms.flatMap((terms) => [...candidates.near(terms)]));
  return judgeNear(asked, { near: at(likely), short: at(candidates.short(asked.short)) }, exact);
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
      const others = isEnough(exact) ? [] : wantedOf(near(searched, spellings, all), query, options);
      const { first, ...totals } = select([...exact, ...others], options.limit);
      return { ...askedOf(text), ...totals, hits: first.map((one) => hitOf(indexes, one)) };
    },
  };
}
