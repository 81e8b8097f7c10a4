import type { Found } from '../../port.ts';
import { matchSubject } from '../../search/match-subject.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import type { Ranked } from '../../search/rank.ts';
import { select, type SearchOptions } from '../../search/select.ts';
import { subjectsOf, type Subject } from '../../search/subjects.ts';
import type { Indexes } from '../indexes.ts';
import { degreeOf } from '../lookup.ts';
import { indexCandidates, type Candidates } from './candidates.ts';
import { hitOf } from './hits.ts';
import { referencesTo } from './references.ts';

/** The ranked search of one graph. */
export interface SearchIndex {
  find(query: string, options?: SearchOptions): Found;
}

/** What a query finds, unsorted. Ids are few and short: they are looked through one by one. */
function ranked(subjects: readonly Subject[], candidates: Candidates, spellings: readonly Query[]): Ranked[] {
  const likely = new Set(spellings.flatMap((query) => [...candidates.of(query)]));
  const ids = spellings.flatMap(({ id }) => id ?? []);
  const found: Ranked[] = [];
  for (const [at, subject] of subjects.entries()) {
    if (!likely.has(at) && !ids.some((id) => subject.id.includes(id))) continue;
    const match = matchSubject(subject, spellings);
    if (match) found.push({ subject, match });
  }
  return found;
}

/** Index a graph for searching. */
export function buildSearchIndex(indexes: Indexes): SearchIndex {
  const subjects = subjectsOf(indexes.graph, (id) => degreeOf(indexes, id));
  const candidates = indexCandidates(subjects);
  return {
    find(text, options = {}) {
      const spellings = parseQuery(text);
      const [query] = spellings;
      const all =
        query.reference === undefined
          ? ranked(subjects, candidates, spellings)
          : referencesTo(indexes, subjects, query.reference);
      const { first, ...totals } = select(all, query, options);
      return { query: text, ...totals, hits: first.map((one) => hitOf(indexes, one)) };
    },
  };
}
