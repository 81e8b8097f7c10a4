import { compare } from '../../graph/ids.ts';
import type { HitType } from '../port.ts';
import type { Match } from './match-entry.ts';
import { GRADES, nearBy } from './match.ts';
import type { IndexEntry } from './index-entries.ts';

/** An entry that matches a query, with the best of its matches. */
export interface Ranked {
  entry: IndexEntry;
  match: Match;
}

const TYPES: Record<HitType, number> = { entity: 0, document: 1, claim: 2 };

/** The tier of a grade: 0 the exact name, 1 all words in one text, 2 in several texts, 3 an approximate match. */
function tierOf(grade: number): number {
  if (grade === GRADES.exact) return 0;
  if (grade <= GRADES.reading) return 1;
  return nearBy(grade) === undefined ? 2 : 3;
}

/**
 * Order of results: the exact name first; entities above documents above claims that fit alike;
 * its own current names above aliases; what is of the kind that the query ends in; the better fit; the more neighbours; the shorter text, of which the
 * query is the larger part; the id. No index has a say in it, so that every store has the same order.
 */
export function compareRanked(a: Ranked, b: Ranked): number {
  const [left, right] = [a.match, b.match];
  // One after another, as most pairs are told apart by the first of these.
  return (
    tierOf(left.grade) - tierOf(right.grade) ||
    TYPES[a.entry.type] - TYPES[b.entry.type] ||
    Number(left.alias) - Number(right.alias) ||
    Number(left.ofKind !== true) - Number(right.ofKind !== true) ||
    left.grade - right.grade ||
    b.entry.degree - a.entry.degree ||
    left.matched.value.length - right.matched.value.length ||
    compare(a.entry.id, b.entry.id)
  );
}
