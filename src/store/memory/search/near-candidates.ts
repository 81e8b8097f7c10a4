import { hasCjk } from '../../search/fold.ts';
import type { NearTerms } from '../../search/near/near.ts';
import type { PieceTerms } from '../../search/near/pieces.ts';
import { isCommon } from '../../search/near/run-together.ts';
import { indexNearWords } from './near-words.ts';
import { fewestGrams } from './near-grams.ts';
import { common, union, type Places } from './places.ts';
import type { WordIndexes } from './word-indexes.ts';

const LETTERS = /^\p{L}{4,}$/u;
/**
 * Number of candidates below which matching each is faster than narrowing them down by the other words of the
 * query.
 */
const FEW = 2000;

/** Finds candidates for an approximate match. */
export interface NearIndex {
  near(terms: NearTerms): Places;
  short(tokens: readonly string[]): Places;
}

/** Beside an index of words: the words near a word, runs with errors and gaps, and short names. */
export function indexNear({ texts, sounds, shorts }: WordIndexes): NearIndex {
  const nearWords = indexNearWords(texts.tokens.filter((word) => LETTERS.test(word) && !hasCjk(word)));
  const having = (words: readonly string[]): Places => union(words.map((word) => texts.having(word)));

  const ofRun = (run: NonNullable<PieceTerms['run']>): Places =>
    having(fewestGrams(run, (gram) => texts.having(gram).length));

  /** Candidates for one piece of a query: their texts may contain something similar to it. */
  const nearPiece = ({ word, run }: PieceTerms): Places => {
    if (run) return run.missing.some((left) => left.length > 0) ? ofRun(run) : [];
    return having(word?.mistyped ? nearWords(word.begun) : []);
  };

  const ofPiece = ({ word, run }: PieceTerms, near: Places): Places => {
    if (run) return ofRun(run);
    return word ? union([texts.begun(word.begun), near]) : near;
  };

  /** Candidates for a whole query: an approximate match differs from it in one piece at least. */
  const ofPieces = (pieces: readonly PieceTerms[]): Places => {
    const near = pieces.map(nearPiece);
    const likely = union(near);
    if (likely.length <= FEW || pieces.length === 1) return likely;
    return common(pieces.map((piece, at) => ofPiece(piece, near[at] ?? [])));
  };

  return {
    near: ({ pieces, sounds: asked }) =>
      union([ofPieces(pieces), common(asked.map((sound) => sounds.begun(sound)))]),
    short: (tokens) =>
      union(
        tokens.map((token) => {
          const places = shorts.having(token);
          return isCommon(token, places.length) ? [] : places;
        }),
      ),
  };
}
