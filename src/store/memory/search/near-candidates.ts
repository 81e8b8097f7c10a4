import type MiniSearch from 'minisearch';
import { hasCjk } from '../../search/fold.ts';
import type { NearTerms } from '../../search/near/near.ts';
import type { PieceTerms } from '../../search/near/pieces.ts';
import { isCommon } from '../../search/near/run-together.ts';
import type { Tokens } from '../../search/tokens.ts';
import { indexNearWords } from './near-words.ts';
import { fewestGrams } from './near-grams.ts';

/** Indexes into the list of entries. */
type Places = Set<number>;
type Row = Tokens & { id: number };

const TEXTS = ['own', 'aside'];
const LETTERS = /^\p{L}{4,}$/u;
/**
 * Number of candidates below which matching each is faster than narrowing them down by the other words of the
 * query.
 */
const FEW = 2000;

const union = (sets: readonly Places[]): Places => new Set(sets.flatMap((set) => [...set]));

/** The numbers that are in all of the sets. */
function common([first, ...others]: readonly Places[]): Places {
  return new Set([...(first ?? [])].filter((place) => others.every((set) => set.has(place))));
}

/** Finds candidates for an approximate match. */
export interface NearIndex {
  near(terms: NearTerms): Places;
  short(tokens: readonly string[]): Places;
}

/** Short names by their tokens. */
function indexShort(rows: readonly Tokens[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { short }] of rows.entries()) {
    for (const token of short === '' ? [] : short.split(' ')) {
      const known = places.get(token);
      if (known) known.push(at);
      else places.set(token, [at]);
    }
  }
  return places;
}

/** How often each word and each gram occurs. */
function countWords(rows: readonly Tokens[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { own, aside } of rows) {
    for (const word of [...own.split(' '), ...aside.split(' ')])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Beside an index of words: the words near a word, runs with errors and gaps, and short names. */
export function indexNear(index: MiniSearch<Row>, rows: readonly Tokens[]): NearIndex {
  const counts = countWords(rows);
  const nearWords = indexNearWords([...counts.keys()].filter((word) => LETTERS.test(word) && !hasCjk(word)));
  const short = indexShort(rows);
  const having = (words: string[], fields: string[], prefix = false): Places =>
    words.length === 0
      ? new Set()
      : new Set(index.search({ queries: words, fields, prefix }).map(({ id }) => Number(id)));

  const ofRun = (run: NonNullable<PieceTerms['run']>): Places => {
    const grams = fewestGrams(run, (gram) => counts.get(gram) ?? 0);
    return having(grams, TEXTS);
  };

  /** Candidates for one piece of a query: their texts may contain something similar to it. */
  const nearPiece = ({ word, run }: PieceTerms): Places => {
    if (run) return run.missing.some((left) => left.length > 0) ? ofRun(run) : new Set();
    return having(word?.mistyped ? nearWords(word.begun) : [], TEXTS);
  };

  const ofPiece = ({ word, run }: PieceTerms, near: Places): Places => {
    if (run) return ofRun(run);
    return word ? union([having([word.begun], TEXTS, true), near]) : near;
  };

  /** Candidates for a whole query: an approximate match differs from it in one piece at least. */
  const ofPieces = (pieces: readonly PieceTerms[]): Places => {
    const near = pieces.map(nearPiece);
    const likely = union(near);
    if (likely.size <= FEW || pieces.length === 1) return likely;
    return common(pieces.map((piece, at) => ofPiece(piece, near[at] ?? new Set())));
  };

  return {
    near: ({ pieces, sounds }) =>
      union([ofPieces(pieces), common(sounds.map((sound) => having([sound], ['sound'], true)))]),
    short: (tokens) =>
      new Set(
        tokens.flatMap((token) => {
          const places = short.get(token) ?? [];
          return isCommon(token, places.length) ? [] : places;
        }),
      ),
  };
}
