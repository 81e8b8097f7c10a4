import type { Name } from '../../../graph/model.ts';
import { hasCjk, segmentsOf } from '../fold.ts';

/**
 * First characters of special tokens, which no typed word contains: a whole name, the first character of a
 * short one, initials.
 */
export const WHOLE = '=';
export const BEGINNING = '^';
export const INITIALS = '&';

/** Most characters of a name that people join to others, and of one that they shorten to its first character. */
const LONGEST_WHOLE = 24;
const LONGEST_SHORT = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const isName = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** What a word contributes to the initials of a name: its first letter, or the whole word if it is an acronym. */
const initialOf = (word: string): string => (isAcronym(word) ? word : (Array.from(word)[0] ?? ''));

/**
 * The initials by which a Latin name may go: of all its words, or of its last ones (the MoU of the US–UK
 * Memorandum of Understanding); with its small words or without them.
 */
function initialsOf(name: string): string[] {
  if (hasCjk(name)) return [];
  const words = name.match(WORD) ?? [];
  const ways = [words, words.filter(isName)];
  const found = ways.flatMap((way) =>
    way.slice(0, -1).flatMap((word, at) => {
      const initials = segmentsOf(way.slice(at).map(initialOf).join('')).join('');
      return isName(word) && initials.length >= (at === 0 ? 2 : 3) && initials.length <= 8 ? [initials] : [];
    }),
  );
  return [...new Set(found)];
}

const isChinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** The short forms of a name as tokens of the index. */
export function shortNamesOf({ value, role }: Pick<Name, 'value' | 'role'>): string[] {
  const compact = segmentsOf(value).join('');
  const characters = Array.from(compact);
  const begins = role === 'short' && isChinese(compact) && characters.length <= LONGEST_SHORT;
  return [
    ...(characters.length > 1 && characters.length <= LONGEST_WHOLE ? [`${WHOLE}${compact}`] : []),
    ...(begins && characters.length > 1 ? [`${BEGINNING}${characters[0]}`] : []),
    ...initialsOf(value).map((initials) => `${INITIALS}${initials}`),
  ];
}
