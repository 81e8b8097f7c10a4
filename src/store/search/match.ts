import type { NearBy } from '../port.ts';
import { hasCjk } from './fold.ts';
import type { Form } from './form.ts';
import type { Query, Term } from './query.ts';

/** Grades of a match, from best to worst. */
export const GRADES = {
  /** All of the name. */
  exact: 0,
  /** The name begins with it. */
  start: 1,
  /** The name contains it without interruption. */
  inside: 2,
  /** As `inside`, the last word only begun. */
  begun: 3,
  /** The name has all of its words. */
  words: 4,
  /** The whole reading of the name in pinyin. */
  reading: 5,
  /** Its words stand in several names of the one thing, or with its authors. */
  scattered: 6,
  /** The initials of the whole reading. */
  initials: 7,
  /** A part of the reading, or of its initials. */
  sound: 8,
  /** One typing error. */
  letter: 9,
  /** Something left out of the middle. */
  gap: 10,
  /** Its parts in another order. */
  order: 11,
  /** The initials of a Latin name. */
  short: 12,
  /** One of several names run together. */
  together: 13,
} as const;

const NEAR: ReadonlyMap<number, NearBy> = new Map([
  [GRADES.letter, 'letter'],
  [GRADES.gap, 'gap'],
  [GRADES.order, 'order'],
  [GRADES.short, 'initials'],
  [GRADES.together, 'together'],
]);

/** How an approximate match differs from the query; undefined for an exact one. */
export const nearBy = (grade: number): NearBy | undefined => NEAR.get(grade);

/** How strictly words are matched. */
interface Strictness {
  /** A typed word of fewer letters than this matches whole words only. */
  begin: number;
}

const wordIn = (form: Form, words: string, whole: boolean): boolean =>
  form.spaced.includes(whole ? ` ${words} ` : ` ${words}`);

const isWhole = (term: Term, { begin }: Strictness): boolean =>
  term.quoted || (term.segments.at(-1)?.length ?? 0) < begin;

/** Whether a text contains a term of a query: as a whole, or segment by segment if the term mixes scripts. */
export function hasTerm(form: Form, term: Term, strict: Strictness): boolean {
  if (!term.cjk) return wordIn(form, term.spaced, isWhole(term, strict));
  if (form.compact.includes(term.compact)) return true;
  if (term.quoted || term.segments.length === 1) return false;
  return term.segments.every((segment) =>
    hasCjk(segment) ? form.compact.includes(segment) : wordIn(form, segment, false),
  );
}

function gradeChinese(form: Form, query: Query): number | undefined {
  const at = form.compact.indexOf(query.compact);
  if (at === 0) return GRADES.start;
  return at > 0 ? GRADES.inside : undefined;
}

/** Whether a query is one run of Chinese: a text that does not contain it has no part of it to look for. */
const isRun = ({ cjk, terms }: Query): boolean =>
  cjk && terms.length === 1 && terms[0]?.segments.length === 1;

function gradeLatin(form: Form, query: Query): number | undefined {
  if (form.spaced.startsWith(` ${query.spaced} `)) return GRADES.start;
  if (wordIn(form, query.spaced, true)) return GRADES.inside;
  return wordIn(form, query.spaced, false) ? GRADES.begun : undefined;
}

/** The grade with which a text matches a query exactly; undefined if it does not. */
export function gradeOf(form: Form, query: Query, strict: Strictness): number | undefined {
  if (form.compact === query.compact) return GRADES.exact;
  // A run over a mixed name may cut its Latin words anywhere, so it counts before its terms do.
  if (query.cjk) {
    const grade = gradeChinese(form, query);
    if (grade !== undefined || isRun(query)) return grade;
  }
  if (!query.terms.every((term) => hasTerm(form, term, strict))) return undefined;
  return (query.cjk ? undefined : gradeLatin(form, query)) ?? GRADES.words;
}
