import { nearWord } from '../../search/near/patterns.ts';
import { firstFrom } from './first-from.ts';

const turned = (word: string): string => Array.from(word).reverse().join('');

/** The words of a sorted list that begin with these letters. */
function begunWith(sorted: readonly string[], letters: string): string[] {
  const first = firstFrom(sorted, letters);
  let end = first;
  while (sorted[end]?.startsWith(letters)) end += 1;
  return sorted.slice(first, end);
}

/**
 * The words of an index by their beginnings and by their ends. One typing error touches two neighbouring
 * letters at most: what is near a word has the letters before them or the letters after them (Wu and
 * Manber, 1992, call it partitioning).
 */
export function indexNearWords(words: Iterable<string>): (word: string) => string[] {
  const sorted = [...new Set(words)].sort();
  const fromEnd = sorted.map(turned).sort();
  return (word) => {
    const letters = Array.from(word);
    const before = Math.ceil((letters.length - 2) / 2);
    const after = letters.length - 2 - before;
    const likely = new Set([
      ...begunWith(sorted, letters.slice(0, before).join('')),
      ...begunWith(fromEnd, turned(letters.slice(-after).join(''))).map(turned),
    ]);
    const near = nearWord(word);
    return [...likely].filter(
      (one) => one !== word && Math.abs(one.length - word.length) <= 2 && near.test(` ${one} `),
    );
  };
}
