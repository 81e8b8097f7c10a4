/** Characters with a meaning in Lucene's query language. */
const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/g;

/** Finds nothing; a query without a word is none, and is refused. */
const NOTHING = '""';

/**
 * Words as a query of a full-text index: all of them, in whatever order; a run of Chinese in one piece.
 * What the language of queries would take for its own is a space here.
 */
export function phraseOf(words: string): string {
  const each = words.replace(SPECIAL, ' ').split(/\s+/);
  const wanted = [...new Set(each)].filter((word) => word !== '').map((word) => `+"${word}"`);
  return wanted.join(' ') || NOTHING;
}
