import { gramsOf, hasCjk } from '../fold.ts';
import type { Query, Term } from '../query.ts';
import { halvesOf, mayLeaveOut, mayMistype, nearRun, nearWord } from './patterns.ts';

/** One word, or one run of Chinese, of a query, with the patterns that match it approximately. */
export interface Piece {
  term: Term;
  /** With one typing error. */
  mistyped?: RegExp;
  /** The two parts of a run between which something may stand. */
  halves: [string, string][];
}

/** Longer queries are sentences: what is near them is nearly everything. */
const MOST_PIECES = 12;
const MOST_CHINESE = 16;

const isLong = (pieces: readonly string[]): boolean =>
  pieces.length > MOST_PIECES || Array.from(pieces.filter(hasCjk).join('')).length > MOST_CHINESE;

function pieceOf(text: string): Piece {
  const cjk = hasCjk(text);
  const term = { segments: [text], spaced: text, compact: text, cjk, quoted: false };
  const mistyped = mayMistype(text) ? { mistyped: cjk ? nearRun(text) : nearWord(text) } : {};
  return { term, ...mistyped, halves: cjk && mayLeaveOut(text) ? halvesOf(text) : [] };
}

/** The pieces of a query; none for an id, a reference or words in quotes, which are never matched approximately. */
export function piecesOf(query: Query): Piece[] {
  const literal = query.terms.some(({ quoted }) => quoted) || query.id?.includes(':') === true;
  const texts = query.terms.flatMap(({ segments }) => segments);
  if (literal || query.reference !== undefined || isLong(texts)) return [];
  const pieces = texts.map(pieceOf);
  return pieces.some(({ mistyped, halves }) => mistyped !== undefined || halves.length > 0) ? pieces : [];
}

/** What a full-text index is asked for to find texts that may contain a piece. */
export interface PieceTerms {
  /** A Latin word that begins with it, or is near it. */
  word?: { begun: string; mistyped: boolean };
  /** The grams of a run, and the sets of them (by their place) that may be missing. */
  run?: { grams: string[]; missing: number[][] };
}

/**
 * An error in one place breaks two neighbouring grams at most, a gap breaks one: the rest of them is there
 * (the q-gram lemma of Jokinen and Ukkonen, 1991).
 */
function missingOf(grams: readonly string[], { mistyped, halves }: Piece): number[][] {
  if (mistyped) return grams.slice(1).map((_, at) => [at, at + 1]);
  return halves.length > 0 ? grams.slice(2).map((_, at) => [at + 1]) : [[]];
}

/** What has all the pieces, or something near each, has these. */
export function termsOfPiece(piece: Piece): PieceTerms {
  const { term, mistyped } = piece;
  if (!term.cjk) return { word: { begun: term.compact, mistyped: mistyped !== undefined } };
  const all = gramsOf(term.compact);
  const grams = all.length === 1 ? all : all.filter((gram) => Array.from(gram).length === 2);
  return { run: { grams, missing: missingOf(grams, piece) } };
}
