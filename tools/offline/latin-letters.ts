import anyAscii from 'any-ascii';
import type { Plugin } from 'vite';

/** The only letters that the search asks the package for; see `src/store/search/fold.ts`. */
const ASKED = /^[\p{Script=Latin}\p{Lm}]$/u;
/** Planes of Unicode above these have neither. */
const LAST = 0x1_ffff;

/** Those letters, each with what the package has for it. */
export function latinLettersIn(): [letter: string, plain: string][] {
  const found: [letter: string, plain: string][] = [];
  for (let point = 0x80; point <= LAST; point++) {
    const letter = String.fromCodePoint(point);
    if (ASKED.test(letter)) found.push([letter, anyAscii(letter)]);
  }
  return found;
}

/**
 * A module with the function of the package for these letters alone. They stand in strings: as names of an object's
 * fields, letters that are newer than a browser would be a fault in its eyes.
 */
export function moduleOf(table: readonly [letter: string, plain: string][]): string {
  const letters = JSON.stringify(table.map(([letter]) => letter).join(''));
  const plain = JSON.stringify(table.map(([, text]) => text).join('\t'));
  return `const plain = ${plain}.split('\\t');
const table = new Map(Array.from(${letters}, (letter, at) => [letter, plain[at]]));
export default (letter) => table.get(letter) ?? '';`;
}

/** The same package with a table of these letters alone: the whole is half a megabyte. */
export const latinLetters = (): Plugin => ({
  name: 'entente:latin-letters',
  enforce: 'pre',
  resolveId: (id) => (id === 'any-ascii' ? '\0any-ascii' : undefined),
  load: (id) => (id === '\0any-ascii' ? moduleOf(latinLettersIn()) : undefined),
});
