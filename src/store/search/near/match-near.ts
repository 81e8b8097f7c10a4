import { best, byGrade, strictness, type Match } from '../match-entry.ts';
import type { Form } from '../form.ts';
import { GRADES, hasTerm } from '../match.ts';
import type { Query } from '../query.ts';
import type { IndexEntry, IndexedText } from '../index-entries.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A query prepared for approximate matching. */
export interface NearQuery {
  pieces: Piece[];
  /** The words of the query as syllables of pinyin, to be matched in any order. */
  sounds: string[];
}

/** Prepares a query for approximate matching; undefined where nothing of it can be matched approximately. */
export function nearQueryOf(query: Query): NearQuery | undefined {
  const pieces = piecesOf(query);
  const sounds = query.sounds.length > 1 ? query.sounds : [];
  return pieces.length > 0 || sounds.length > 0 ? { pieces, sounds } : undefined;
}

const EXACT = GRADES.exact;

const isGap = ({ compact }: Form, [before, after]: [string, string]): boolean => {
  const at = compact.indexOf(before);
  return at >= 0 && compact.includes(after, at + before.length);
};

const isTurned = ({ compact }: Form, [before, after]: [string, string]): boolean =>
  compact.includes(before) && compact.includes(after);

/**
 * How well a text contains a piece of the query: exactly, with a typing error, with something left out, or
 * with its halves swapped. Undefined if it does not.
 */
function gradeOfPiece(form: Form, piece: Piece, strict: { begin: number }): number | undefined {
  if (hasTerm(form, piece.term, strict)) return EXACT;
  if (piece.mistyped?.test(piece.term.cjk ? form.compact : form.spaced)) return GRADES.letter;
  if (piece.halves.some((halves) => isGap(form, halves))) return GRADES.gap;
  return piece.halves.some((halves) => isTurned(form, halves)) ? GRADES.order : undefined;
}

const least = (grades: readonly (number | undefined)[]): number | undefined => {
  const known = grades.filter((grade) => grade !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/**
 * An approximate match: every piece of the query is in some text of the entry. It is graded by the worst
 * piece, and shows the text with most of them.
 */
function matchPieces({ texts }: IndexEntry, pieces: readonly Piece[], strict: { begin: number }): Match[] {
  const graded = texts.map(({ forms }) =>
    pieces.map((piece) => least(forms.map((form) => gradeOfPiece(form, piece, strict)))),
  );
  const grades = pieces.map((_, at) => least(graded.map((one) => one[at])));
  if (grades.length === 0 || grades.some((grade) => grade === undefined)) return [];
  const grade = Math.max(...grades.map((one) => one ?? EXACT));
  if (grade === EXACT) return [];
  const had = (at: number): number => graded[at]?.filter((one) => one !== undefined).length ?? 0;
  const most = best([...texts.keys()], (a, b) => had(b) - had(a)) ?? 0;
  const text = texts[most];
  return text ? [{ grade, alias: text.alias, matched: text.matched }] : [];
}

/** A match by pinyin with the syllables in another order: given name and surname swapped. */
function matchTurnedReading({ reading, matched, alias }: IndexedText, sound: string): Match[] {
  const [whole = '', ...rests] = reading?.rests ?? [];
  const turned = rests.some((rest) => sound === `${rest}${whole.slice(0, whole.length - rest.length)}`);
  return turned && reading ? [{ grade: GRADES.order, alias, matched, pinyin: reading.written }] : [];
}

/** The best approximate match of an entry with any spelling of the query; undefined if there is none. */
export function matchNear(entry: IndexEntry, spellings: readonly NearQuery[]): Match | undefined {
  const strict = strictness(entry);
  const found = spellings.flatMap(({ pieces, sounds }) => [
    ...matchPieces(entry, pieces, strict),
    ...(sounds.length > 0 ? entry.texts.flatMap((one) => matchTurnedReading(one, sounds.join(''))) : []),
  ]);
  return best(found, byGrade);
}
