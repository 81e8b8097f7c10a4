/**
 * Fewest letters of a word that may contain a typing error: shorter words differ in one letter from too many
 * others.
 */
const SHORTEST_WORD = 5;
/** Fewest characters of a run of Chinese from the middle of which something may be left out. */
const SHORTEST_GAP = 4;

const LETTERS = /^\p{L}+$/u;

/**
 * Whether a word is long enough to be recognised with one wrong letter. Words with digits are not: a wrong
 * digit makes another number.
 */
export const mayMistype = (word: string): boolean =>
  Array.from(word).length >= SHORTEST_WORD && LETTERS.test(word);

/** Whether a run is long enough to be recognised with something left out of its middle. */
export const mayLeaveOut = (run: string): boolean => Array.from(run).length >= SHORTEST_GAP;

/** One letter wrong or too many at each place; one left out at each place from `first` to `last`. */
function oneOff(letters: readonly string[], other: string, outer: 0 | 1): string[] {
  const part = (from: number, to?: number): string => letters.slice(from, to).join('');
  const wrong = letters.map((_, at) => `${part(0, at)}${other}?${part(at + 1)}`);
  const places = Array.from({ length: letters.length + 1 }, (_, at) => at);
  const missing = places.slice(outer, places.length - outer);
  return [...wrong, ...missing.map((at) => `${part(0, at)}${other}${part(at)}`)];
}

/** Two letters that stand next to each other in the wrong order. */
const swapped = (letters: readonly string[]): string[] =>
  letters.slice(1).map((next, at) => {
    const before = letters.slice(0, at).join('');
    return `${before}${next}${letters[at]}${letters.slice(at + 2).join('')}`;
  });

/**
 * A whole word that is a word with one typing error: a letter wrong, too many or missing, or two of them
 * swapped. That is a distance of at most 1 by Damerau (CACM 7, 1964), as Lucene counts it. Against text
 * with a space before and after each word.
 */
export function nearWord(word: string): RegExp {
  const letters = Array.from(word);
  return new RegExp(` (?:${[...oneOff(letters, '[^ ]', 0), ...swapped(letters)].join('|')}) `, 'u');
}

/** A part of a text that is a run of Chinese with one character wrong, too many or missing (Levenshtein). */
export const nearRun = (run: string): RegExp => new RegExp(oneOff(Array.from(run), '.', 1).join('|'), 'u');

/** The two parts of a run at every place where something may have been left out. */
export function halvesOf(run: string): [string, string][] {
  const characters = Array.from(run);
  const places = characters.map((_, at) => at).slice(2, -1);
  return places.map((at) => [characters.slice(0, at).join(''), characters.slice(at).join('')]);
}
