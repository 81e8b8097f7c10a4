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

/** A query for texts with all of the words, or with the reading in pinyin, or for what has the address. */
export function luceneOf(terms: IndexTerms): string {
  const each = terms.words.map((word) => inTexts(terms.begun ? begun(word) : whole(word)));
  const parts = [
    ...(each.length > 0 ? [all(each)] : []),
    ...(terms.sound === undefined ? [] : [`${SOUND}:${begun(terms.sound)}`]),
    ...(terms.page === undefined ? [] : [`${TEXT}:${begunAddress(terms.page)}`]),
  ];
  return parts.join(' ');
}

function luceneOfPiece({ word, run }: PieceTerms): string {
  if (word) {
    const near = word.mistyped ? [inTexts(mistyped(word.begun))] : [];
    return either([inTexts(begun(word.begun)), ...near]);
  }
  const { grams, missing } = run ?? { grams: [], missing: [] };
  return either(
    missing.map((left) =>
      all(grams.filter((_, at) => !left.includes(at)).map((gram) => inTexts(whole(gram)))),
    ),
  );
}

/** A query for texts with something similar to every piece, or with the syllables of a reading in any order. */
export function luceneOfNear({ pieces, sounds }: NearTerms): string {
  const parts = [
    ...(pieces.length > 0 ? [all(pieces.map(luceneOfPiece))] : []),
    ...(sounds.length > 0 ? [all(sounds.map((sound) => `${SOUND}:${begun(sound)}`))] : []),
  ];
  return parts.join(' ');
}

/** A query for texts with one of these short names. */
export const luceneOfShort = (tokens: readonly string[]): string =>
  tokens.map((token) => `${SOUND}:${whole(token)}`).join(' ');

/**
 * What a query finds, in the order in which to look at it.
 * @param types the types of things that are wanted; all of them where none is named
 * @param weights tokens of `tokens_rank` that bring forward what has them
 */
export function inOrder(
  query: string,
  types: readonly string[] | undefined,
  weights: readonly (readonly [token: string, weight: number])[],
): string {
  if (query === '' || types?.length === 0) return '';
  const ranked = (token: string): string => `${RANK}:${whole(token)}`;
  const wanted = types === undefined ? [] : [`+${either(types.map(ranked))}`];
  return [
    `+${either([query])}`,
    ...wanted,
    ...weights.map(([token, weight]) => `${ranked(token)}^${weight}`),
  ].join(' ');
}
