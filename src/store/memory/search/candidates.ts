import MiniSearch, { type Query as IndexQuery } from 'minisearch';
import { indexNear, type NearIndex } from './near-candidates.ts';
import { indexTermsOf, type Query, type IndexTerms } from '../../search/query.ts';
import type { IndexEntry } from '../../search/index-entries.ts';
import { tokensOfEntry, type Tokens } from '../../search/tokens.ts';

/** Finds candidates for a query; each is then matched against it. */
export interface Candidates extends NearIndex {
  /** Indexes into the list of entries. */
  of(query: Query): Set<number>;
}

type Row = Tokens & { id: number };

const TEXTS = ['own', 'aside'];
const split = (tokens: string): string[] => tokens.split(' ').filter((token) => token !== '');

function asked({ words, begun, sound }: IndexTerms): IndexQuery[] {
  const queries: IndexQuery[] = [];
  if (words.length > 0) queries.push({ combineWith: 'AND', fields: TEXTS, prefix: begun, queries: words });
  if (sound !== undefined) queries.push({ queries: [sound], fields: ['sound'], prefix: true });
  return queries;
}

/** Index entries by their words, Chinese grams and readings. */
export function indexCandidates(entries: readonly IndexEntry[]): Candidates {
  const index = new MiniSearch<Row>({
    fields: [...TEXTS, 'sound'],
    tokenize: split,
    processTerm: (term) => term,
  });
  const rows = entries.map((entry, id): Row => ({ id, ...tokensOfEntry(entry) }));
  index.addAll(rows);
  return {
    ...indexNear(index, rows),
    of(query) {
      const queries = asked(indexTermsOf(query));
      if (queries.length === 0) return new Set();
      return new Set(index.search({ combineWith: 'OR', queries }).map(({ id }) => Number(id)));
    },
  };
}
