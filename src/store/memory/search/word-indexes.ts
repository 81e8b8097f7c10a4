import type { Tokens } from '../../search/tokens.ts';
import { TokenIndex } from './token-index.ts';

/** The words of names and other texts, readings, and short names, each in an index. */
export interface WordIndexes {
  texts: TokenIndex;
  sounds: TokenIndex;
  shorts: TokenIndex;
}

/** Index the tokens of every entry. */
export const indexesOf = (rows: readonly Tokens[]): WordIndexes => ({
  texts: new TokenIndex(rows.map(({ own, aside }) => `${own} ${aside}`)),
  sounds: new TokenIndex(rows.map(({ sound }) => sound)),
  shorts: new TokenIndex(rows.map(({ short }) => short)),
});
