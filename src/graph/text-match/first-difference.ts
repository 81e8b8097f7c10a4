import { shownCharacter } from '../folding.ts';

/** Why an anchor is not found where most of its beginning stands. */
export type Difference =
  /** A character; one that is absent stands for the end of the anchor or of the text. */
  | { in: 'character'; common: string; anchor?: string; text?: string }
  /** All of its words stand there, but not between its prefix and suffix. */
  | { in: 'surroundings' };

/** Fewer characters in common are chance. */
const FEWEST = 2;
/** How much of what both have is shown before the difference. */
const SHOWN = 20;

/** The longest beginning of `words` that a text has somewhere, and where. */
const longestBeginning = (text: string, words: string): { length: number; at: number } => {
  let at = text.indexOf(words.slice(0, FEWEST));
  let length = FEWEST;
  if (at === -1 || words.length < FEWEST) return { length: 0, at: 0 };
  for (let longer = length + 1; longer <= words.length; longer++) {
    // What has the longer beginning has the shorter one: nothing before `at` can have it.
    const next = text.indexOf(words.slice(0, longer), at);
    if (next === -1) break;
    [at, length] = [next, longer];
  }
  return { length, at };
};

const characterAt = (text: string, at: number): string | undefined => {
  const point = text.codePointAt(at);
  return point === undefined ? undefined : shownCharacter(String.fromCodePoint(point));
};

/** Back to where a character begins: never inside a pair of surrogates. */
const wholeAt = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

/**
 * What keeps an anchor from being found: the first character in which it differs from the text at the
 * place that has the most of its beginning. Undefined where no place has any.
 */
export const firstDifference = (text: string, words: string): Difference | undefined => {
  const { length, at } = longestBeginning(text, words);
  if (length === 0) return undefined;
  if (length === words.length) return { in: 'surroundings' };
  const end = wholeAt(words, length);
  const common = words.slice(wholeAt(words, Math.max(0, end - SHOWN)), end);
  const [given, found] = [characterAt(words, end), characterAt(text, at + end)];
  return {
    ...{ in: 'character', common },
    ...(given !== undefined && { anchor: given }),
    ...(found !== undefined && { text: found }),
  };
};
