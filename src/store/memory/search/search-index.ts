import { compare } from '../../../graph/ids.ts';
import { DEFAULT_LIMITS, type Found, type HitType } from '../../port.ts';
import type { Indexes } from '../indexes.ts';
import { indexCandidates, type Candidates } from './candidates.ts';
import { hitOf } from './hits.ts';
import { judge } from './judge.ts';
import { parseQuery, type Query } from './query.ts';
import { compareRanked, type Ranked } from './rank.ts';
import { referencesTo } from './references.ts';
import { subjectsOf, type Subject } from './subjects.ts';

interface Options {
  limit?: number;
  types?: HitType[];
}

/** The ranked search of one graph. */
export interface SearchIndex {
  find(query: string, options?: Options): Found;
}

/** What a query finds, unsorted. Ids are few and short: they are looked through one by one. */
function ranked(subjects: readonly Subject[], candidates: Candidates, query: Query): Ranked[] {
  const scores = candidates.of(query);
  const found: Ranked[] = [];
  for (const [at, subject] of subjects.entries()) {
    const score = scores.get(at);
    if (score === undefined && !(query.id !== undefined && subject.id.includes(query.id))) continue;
    const match = judge(subject, query);
    if (match) found.push({ subject, match, score: score ?? 0 });
  }
  return found;
}

function kindsOf(found: readonly Ranked[]): Found['kinds'] {
  const totals = new Map<string, Found['kinds'][number]>();
  for (const { subject } of found) {
    const { type, kind } = subject;
    const key = `${type} ${kind}`;
    const entry = totals.get(key) ?? { type, kind, total: 0 };
    entry.total += 1;
    totals.set(key, entry);
  }
  return [...totals.values()].sort(
    (a, b) => b.total - a.total || compare(a.kind, b.kind) || compare(a.type, b.type),
  );
}

/** Index a graph for searching. */
export function buildSearchIndex(indexes: Indexes): SearchIndex {
  const subjects = subjectsOf(indexes);
  const candidates = indexCandidates(subjects);
  return {
    find(text, { limit = DEFAULT_LIMITS.hits, types } = {}) {
      const query = parseQuery(text);
      const all =
        query.reference === undefined
          ? ranked(subjects, candidates, query)
          : referencesTo(indexes, subjects, query.reference);
      const found = all
        .filter(({ subject }) => types === undefined || types.includes(subject.type))
        .filter(({ subject }) => !query.single || query.reference !== undefined || subject.type === 'entity')
        .sort(compareRanked);
      const hits = found.slice(0, limit).map((one) => hitOf(indexes, one));
      return { query: text, total: found.length, kinds: kindsOf(found), hits };
    },
  };
}
