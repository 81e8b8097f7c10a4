import type MiniSearch from 'minisearch';
import type { NearTerms } from '../../search/near/near.ts';
import type { PieceTerms } from '../../search/near/pieces.ts';
import type { Tokens } from '../../search/tokens.ts';
import { indexNearWords } from './near-words.ts';

/** Places in the list of subjects. */
type Places = Set<number>;
type Row = Tokens & { id: number };

const TEXTS = ['own', 'aside'];
const LETTERS = /^\p{L}{4,}$/u;
const CJK_GRAM = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const union = (sets: readonly Places[]): Places => new Set(sets.flatMap((set) => [...set]));

/** What is in all of them. */
function common([first, ...others]: readonly Places[]): Places {
  return new Set([...(first ?? [])].filter((place) => others.every((set) => set.has(place))));
}

/** What may be near a query. */
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

function* wordsOf(rows: readonly Tokens[]): Generator<string> {
  for (const { own, aside } of rows) {
    for (const word of `${own} ${aside}`.split(' ')) {
      if (LETTERS.test(word) && !CJK_GRAM.test(word)) yield word;
    }
  }
}

/** Beside an index of words: the words near a word, runs with errors and gaps, and short names. */
export function indexNear(index: MiniSearch<Row>, rows: readonly Tokens[]): NearIndex {
  const nearWords = indexNearWords(wordsOf(rows));
  const short = indexShort(rows);
  const having = (words: string[], fields: string[], prefix = false): Places =>
    new Set(index.search({ queries: words, fields, prefix }).map(({ id }) => Number(id)));

  /** What has all grams of a run but those that may be missing. */
  const ofRun = ({ grams, missing }: NonNullable<PieceTerms['run']>): Places => {
    const places = grams.map((gram) => having([gram], TEXTS));
    return union(missing.map((left) => common(places.filter((_, at) => !left.includes(at)))));
  };

  const ofPiece = ({ word, run }: PieceTerms, near: readonly string[]): Places => {
    if (run) return ofRun(run);
    if (!word) return new Set();
    return union([having([word.begun], TEXTS, true), ...(near.length > 0 ? [having([...near], TEXTS)] : [])]);
  };

  const ofPieces = (pieces: readonly PieceTerms[]): Places => {
    const near = pieces.map(({ word }) => (word?.mistyped ? nearWords(word.begun) : []));
    // Where no word has another near it, only what was found already would be found again.
    const hasNear = near.some((words) => words.length > 0) || pieces.some(({ run }) => run);
    return hasNear ? common(pieces.map((piece, at) => ofPiece(piece, near[at] ?? []))) : new Set();
  };

  return {
    near: ({ pieces, sounds }) =>
      union([ofPieces(pieces), common(sounds.map((sound) => having([sound], ['sound'], true)))]),
    short: (tokens) => new Set(tokens.flatMap((token) => short.get(token) ?? [])),
  };
}
