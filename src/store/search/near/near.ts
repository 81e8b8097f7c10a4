import { byId } from '../../../graph/collections.ts';
import { GRADES } from '../match.ts';
import { best, byGrade } from '../match-entry.ts';
import type { Query } from '../query.ts';
import type { Ranked } from '../rank.ts';
import type { IndexEntry } from '../index-entries.ts';
import { matchNear, nearQueryOf, type NearQuery } from './match-near.ts';
import { termsOfPiece, type PieceTerms } from './pieces.ts';
import { matchTogether, partsOf, type Parts } from './run-together.ts';

/** What an index is asked for, to find what may be near a query. */
export interface NearTerms {
  /** All of these. */
  pieces: PieceTerms[];
  /** Or readings that begin with each of these, from some syllable on. */
  sounds: string[];
}

/** What is near a query, in each of its spellings. */
export interface Near {
  spellings: NearQuery[];
  terms: NearTerms[];
  parts: Parts;
  /** The short names that its parts may be. */
  short: string[];
}

/** Read what may be near a query. */
export function nearOf(queries: readonly [Query, ...Query[]]): Near {
  const spellings = queries.flatMap((query) => nearQueryOf(query) ?? []);
  const parts = partsOf(queries[0]);
  const terms = spellings.map(({ pieces, sounds }) => ({ pieces: pieces.map(termsOfPiece), sounds }));
  return { spellings, terms, parts, short: [...new Set(parts.parts.flatMap(({ tokens }) => tokens))] };
}

/** What the indexes found, by what they were asked. */
export interface NearCandidates {
  near: readonly IndexEntry[];
  short: readonly IndexEntry[];
}

/** What is near a query, and was not found by its very words. */
export function judgeNear(near: Near, candidates: NearCandidates, exact: readonly Ranked[]): Ranked[] {
  const known = byId(exact.map(({ entry }) => entry));
  const alike = candidates.near.flatMap((entry) => {
    const match = known.has(entry.id) ? undefined : matchNear(entry, near.spellings);
    return match ? [{ entry, match }] : [];
  });
  // Initials are a guess, which nobody needs where that is somebody's very name.
  const isName = exact.some(({ match }) => match.grade === GRADES.exact);
  const together = isName ? [] : matchTogether(candidates.short, near.parts);
  const found = new Map<string, Ranked>();
  for (const one of [...alike, ...together.filter(({ entry }) => !known.has(entry.id))]) {
    const { entry, match } = one;
    const other = found.get(entry.id);
    if (!other || best([other.match, match], byGrade) === match) found.set(entry.id, one);
  }
  return [...found.values()];
}
