/** Characters with a meaning in Lucene's query language. */
const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/**
 * Words as a query of a full-text index: all of them, in whatever order; a run of Chinese in one piece.
 * What the language of queries would take for its own is a space here.
 */
export const phraseOf = (words: string): string =>
  words
    .replace(SPECIAL, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `+"${word}"`)
    .join(' ');
