import { indexNear, type NearIndex } from './near-candidates.ts';
import { indexTermsOf, type Query, type IndexTerms } from '../../search/query.ts';
import type { IndexEntry } from '../../search/index-entries.ts';
import { addressToken, tokensOfEntry } from '../../search/tokens.ts';
import { common, union, type Places } from './places.ts';
import { indexesOf, type WordIndexes } from './word-indexes.ts';

/** Finds candidates for a query; each is then matched against it. Places are those in the list of entries. */
export interface Candidates extends NearIndex {
  of(query: Query): Places;
}

function candidatesOf({ texts, sounds }: WordIndexes, { words, begun, sound, page }: IndexTerms): Places {
  const having = words.map((word) => (begun ? texts.begun(word) : texts.having(word)));
  return union([
    common(having),
    ...(sound === undefined ? [] : [sounds.begun(sound)]),
    ...(page === undefined ? [] : [texts.begun(addressToken(page))]),
  ]);
}

/** Index entries by their words, Chinese grams and readings. */
export function indexCandidates(entries: readonly IndexEntry[]): Candidates {
  const indexes = indexesOf(entries.map(tokensOfEntry));
  return {
    ...indexNear(indexes),
    of: (query) => candidatesOf(indexes, indexTermsOf(query)),
  };
}
