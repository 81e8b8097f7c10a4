import { byId } from '../../../graph/collections.ts';
import { GRADES } from '../match.ts';
import { best, byGrade } from '../match-entry.ts';
import type { Query } from '../query.ts';
import type { Ranked } from '../rank.ts';
import type { IndexEntry } from '../index-entries.ts';
import { matchNear, nearQueryOf, type NearQuery } from './match-near.ts';
import { termsOfPiece, type PieceTerms } from './pieces.ts';
import { hasNames, matchTogether, namesSaid, partsOf, type Parts } from './run-together.ts';

/** What a full-text index is asked for to find candidates for an approximate match. */
export interface NearTerms {
  /** A candidate has all of these … */
  pieces: PieceTerms[];
  /** … or a reading in pinyin in which each of these begins at some syllable. */
  sounds: string[];
}

/** A query prepared for approximate matching, in each of its spellings. */
export interface Near {
  spellings: NearQuery[];
  terms: NearTerms[];
  parts: Parts;
  /** The short names that its parts may be. */
  short: string[];
}

/** Prepares all spellings of a query for approximate matching. */
export function nearOf(queries: readonly [Query, ...Query[]]): Near {
  const spellings = queries.flatMap((query) => nearQueryOf(query) ?? []);
  const parts = partsOf(queries[0]);
  const terms = spellings.map(({ pieces, sounds }) => ({ pieces: pieces.map(termsOfPiece), sounds }));
  return { spellings, terms, parts, short: [...new Set(parts.parts.flatMap(({ tokens }) => tokens))] };
}

/** The candidates that an index found: for the terms, and for the short names. */
export interface NearCandidates {
  near: readonly IndexEntry[];
  short: readonly IndexEntry[];
}

/** The approximate matches among the candidates, without what was found by an exact match. */
export function judgeNear(near: Near, candidates: NearCandidates, exact: readonly Ranked[]): Ranked[] {
  const known = byId(exact.map(({ entry }) => entry));
  const said = namesSaid(candidates.short, near.parts);
  const alike = candidates.near.flatMap((entry) => {
    const match = known.has(entry.id) ? undefined : matchNear(entry, near.spellings);
    // “Letters that differ” may be a name that was meant: 中国 is not 英国 with a typing error.
    const isMeant =
      match?.grade !== GRADES.letter ||
      hasNames(
        entry.texts.flatMap(({ forms }) => forms),
        said,
      );
    return match && isMeant ? [{ entry, match }] : [];
  });
  // To take letters for initials is a guess, and needless where they are a name themselves.
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
