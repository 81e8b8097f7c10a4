import { slugOf } from '../../graph/ids.ts';
import type { Hit } from '../port.ts';
import type { Form } from './form.ts';
import { gradeOf, GRADES, hasTerm } from './match.ts';
import type { Query } from './query.ts';
import { gradePinyin } from './pinyin.ts';
import type { IndexEntry, IndexedText } from './index-entries.ts';

/** How a query matches an entry, and by which of its names. */
export interface Match {
  grade: number;
  alias: boolean;
  matched: Hit['matched'];
  pinyin?: string;
}

/** In a name one letter begins a word; in a sentence it would begin half of them. */
export const strictness = ({ type }: IndexEntry): { begin: number } => ({ begin: type === 'entity' ? 0 : 3 });

export const best = <T>(items: readonly T[], better: (a: T, b: T) => number): T | undefined =>
  items.reduce<T | undefined>((kept, item) => (kept && better(kept, item) <= 0 ? kept : item), undefined);

export const byGrade = (a: Match, b: Match): number => a.grade - b.grade || Number(a.alias) - Number(b.alias);

function matchText(text: IndexedText, query: Query, strict: { begin: number }): Match[] {
  const { matched, alias, aside, reading } = text;
  const grades = text.forms.flatMap((form) => gradeOf(form, query, strict) ?? []);
  const found = grades.map((grade): Match => {
    return { grade: aside ? Math.max(grade, GRADES.scattered) : grade, alias, matched };
  });
  const grade = reading && query.sound !== undefined ? gradePinyin(reading, query.sound) : undefined;
  if (reading && grade !== undefined) found.push({ grade, alias, matched, pinyin: reading.written });
  return found;
}

/** The words of a query found here and there among the names of one thing: the name with most of them. */
function matchScattered({ texts }: IndexEntry, query: Query, strict: { begin: number }): Match[] {
  const { words } = query;
  if (words.length < 2) return [];
  const has = (forms: readonly Form[]): boolean[] =>
    words.map((term) => forms.some((form) => hasTerm(form, term, strict)));
  const counted = texts.map((text) => ({ text, has: has(text.forms) }));
  if (!words.every((_, at) => counted.some((one) => one.has[at]))) return [];
  const most = best(counted, (a, b) => b.has.filter(Boolean).length - a.has.filter(Boolean).length);
  if (!most) return [];
  const { alias, matched } = most.text;
  return [{ grade: GRADES.scattered, alias, matched }];
}

const idMatch = (id: string, grade: number): Match[] => [
  { grade, alias: false, matched: { value: id, lang: 'und', role: 'id' } },
];

/** An id, or the beginning of one up to or beyond its colon. */
function matchId({ id }: IndexEntry, query: Query): Match[] {
  if (query.id?.includes(':') !== true || !id.startsWith(query.id)) return [];
  return idMatch(id, id === query.id ? GRADES.exact : GRADES.start);
}

/** The number of a claim in its document, as the page prints it; a bare number is more often part of a name. */
function matchNumber({ type, id }: IndexEntry, { claim }: Query): Match[] {
  if (type !== 'claim' || claim === undefined || !id.endsWith(claim.end)) return [];
  return idMatch(id, claim.bare ? GRADES.start : GRADES.exact);
}

/** The second half of an id, for whom no name has it. */
const matchSlug = ({ id }: IndexEntry, query: Query): Match[] =>
  slugOf(id) === query.id ? idMatch(id, GRADES.start) : [];

function matchQuery(entry: IndexEntry, query: Query): Match | undefined {
  const strict = strictness(entry);
  const ways = [
    () => [
      ...entry.texts.flatMap((text) => matchText(text, query, strict)),
      ...matchId(entry, query),
      ...matchNumber(entry, query),
    ],
    () => matchSlug(entry, query),
    () => matchScattered(entry, query, strict),
  ];
  for (const way of ways) {
    const found = best(way(), byGrade);
    if (found) return found;
  }
  return undefined;
}

/** The best way in which one of the spellings of a query finds an entry; undefined if none does. */
export const matchEntry = (entry: IndexEntry, spellings: readonly Query[]): Match | undefined =>
  best(
    spellings.flatMap((query) => matchQuery(entry, query) ?? []),
    byGrade,
  );
