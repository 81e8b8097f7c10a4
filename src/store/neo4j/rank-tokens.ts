import type { HitType } from '../port.ts';
import type { IndexEntry } from '../search/index-entries.ts';

/**
 * Tokens that say which of many candidates to look at first, where so many have a word that not all can be sent and
 * matched: whole names, the type, how many neighbours. They have a field of their own in the index, so that none can be
 * taken for a word.
 */

/** An entity has the token of each number of neighbours that it reaches. */
const DEGREES = [8, 64, 512, 4096] as const;
const degreeToken = (degree: number): string => `degree${degree}`;

/** The token of a whole name, as it is typed without spaces. */
const wholeToken = (compact: string): string => `=${compact}`.slice(0, 200);
export const typeToken = (type: HitType): string => type;

/** The tokens of an entry, with spaces between them. */
export function rankTokensOf({ type, degree, texts }: IndexEntry): string {
  const names = texts
    .filter(({ aside }) => !aside)
    .flatMap(({ forms }) => forms.map(({ compact }) => compact));
  const whole = type === 'claim' ? [] : wholeTokens(names);
  const reached = DEGREES.filter((least) => degree >= least).map(degreeToken);
  return [...new Set([typeToken(type), ...reached, ...whole])].join(' ');
}

/** The tokens of whole names. @param compacts what was typed, without spaces */
export const wholeTokens = (compacts: readonly string[]): string[] =>
  compacts.filter((compact) => compact !== '').map(wholeToken);

/** What is worth looking at first, most of all first: tokens with their weights. */
export const weightsFor = (compacts: readonly string[]): (readonly [token: string, weight: number])[] => [
  ...wholeTokens(compacts).map((token) => [token, 100] as const),
  [typeToken('entity'), 10],
  [typeToken('document'), 5],
  ...DEGREES.map((least) => [degreeToken(least), 2] as const),
];
