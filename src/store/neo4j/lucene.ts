import { addressToken } from '../search/tokens.ts';
import type { NearTerms } from '../search/near/near.ts';
import type { PieceTerms } from '../search/near/pieces.ts';
import type { IndexTerms } from '../search/query.ts';

/** Queries of the full-text index, as Lucene's classic parser reads them; empty where nothing is wanted. */

/** Longest word in a query. The index cuts words too, and candidates are matched against the whole query later. */
const LONGEST_WORD = 200;
const TEXT = 'tokens_text';
const SOUND = 'tokens_sound';
const RANK = 'tokens_rank';

/**
 * A word in quotes, so that Lucene does not read it as an operator (AND, OR, NOT); words hold letters and
 * digits only.
 */
const whole = (word: string): string => `"${word.slice(0, LONGEST_WORD)}"`;
const begun = (word: string): string => `${word.slice(0, LONGEST_WORD)}*`;
/** One edit, two swapped letters among them: the distance of Damerau, up to 50 words of it. */
const mistyped = (word: string): string => `${word.slice(0, LONGEST_WORD)}~1`;

/** An address has characters that Lucene reads as operators. */
const begunAddress = (page: string): string =>
  `${addressToken(page).replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign}`)}*`;

const either = (parts: readonly string[]): string => `(${parts.join(' ')})`;
const all = (parts: readonly string[]): string => either(parts.map((part) => `+${part}`));
const inTexts = (term: string): string => `${TEXT}:${term}`;
const inSounds = (term: string): string => `${SOUND}:${term}`;

/** A query for texts with all of the words, or with the reading in pinyin, or for what has the address. */
export function luceneOf(terms: IndexTerms): string {
  const each = terms.words.map(terms.begun ? begun : whole);
  const parts = [
    ...(each.length > 0 ? [inTexts(all(each))] : []),
    ...(terms.sound === undefined ? [] : [inSounds(begun(terms.sound))]),
    ...(terms.page === undefined ? [] : [inTexts(begunAddress(terms.page))]),
  ];
  return parts.join(' ');
}

function luceneOfPiece({ word, run }: PieceTerms): string {
  if (word) {
    const near = word.mistyped ? [mistyped(word.begun)] : [];
    return either([begun(word.begun), ...near]);
  }
  const { grams, missing } = run ?? { grams: [], missing: [] };
  return either(missing.map((left) => all(grams.filter((_, at) => !left.includes(at)).map(whole))));
}

/** A query for texts with something similar to every piece, or with the syllables of a reading in any order. */
export function luceneOfNear({ pieces, sounds }: NearTerms): string {
  const parts = [
    ...(pieces.length > 0 ? [inTexts(all(pieces.map(luceneOfPiece)))] : []),
    ...(sounds.length > 0 ? [inSounds(all(sounds.map(begun)))] : []),
  ];
  return parts.join(' ');
}

/** A query for texts with one of these short names. */
export const luceneOfShort = (tokens: readonly string[]): string =>
  tokens.length === 0 ? '' : inSounds(either(tokens.map(whole)));

/**
 * The end of a query, by which it finds things in the order in which to look at them.
 * @param types the types of things that are wanted; all of them where none is named
 * @param weights tokens of `tokens_rank` that bring forward what has them
 */
export function rankOf(
  types: readonly string[] | undefined,
  weights: readonly (readonly [token: string, weight: number])[],
): string {
  const wanted = types === undefined ? [] : [`+${RANK}:${either(types.map(whole))}`];
  const weighed = weights.map(([token, weight]) => `${whole(token)}^${weight}`);
  return ['', ...wanted, `${RANK}:${either(weighed)}`].join(' ');
}

/** A query that what is found has to fit, whatever stands behind it. */
export const required = (query: string): string => (query === '' ? '' : `+${either([query])}`);
