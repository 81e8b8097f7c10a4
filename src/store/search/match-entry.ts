import { slugOf } from '../../graph/ids.ts';
import { oncePer } from '../../graph/once-per.ts';
import type { Hit } from '../port.ts';
import { fitOf, type AddressFit } from './address.ts';
import type { Form } from './form.ts';
import { gradeOf, GRADES, hasTerm } from './match.ts';
import type { Query } from './query.ts';
import { gradePinyin } from './pinyin.ts';
import type { IndexEntry, IndexedText } from './index-entries.ts';

/** How well a query matches an entry, and the name or text by which it does. */
export interface Match {
  grade: number;
  alias: boolean;
  matched: Hit['matched'];
  pinyin?: string;
  /** The query ends in what things of this kind are called: “international network”, 国际网络. */
  ofKind?: boolean;
}

/** How many letters the beginning of a word needs to match it: any number in names of entities, three elsewhere. */
export const strictness = ({ type }: IndexEntry): { begin: number } => (type === 'entity' ? ANY : THREE);
const ANY = { begin: 0 };
const THREE = { begin: 3 };

export const best = <T>(items: readonly T[], better: (a: T, b: T) => number): T | undefined =>
  items.reduce<T | undefined>((kept, item) => (kept && better(kept, item) <= 0 ? kept : item), undefined);

export const byGrade = (a: Match, b: Match): number => a.grade - b.grade || Number(a.alias) - Number(b.alias);

/** The better of two, the first where they are as good. Of thousands of entries few have more than one: no list of them is made. */
const better = (kept: Match | undefined, other: Match | undefined): Match | undefined =>
  kept && (!other || byGrade(kept, other) <= 0) ? kept : other;

/** A match by a text. Its details are looked at late: of thousands of matches few are shown, and each may be packed yet. */
class TextMatch implements Match {
  readonly grade: number;
  readonly alias: boolean;
  pinyin?: string;
  ofKind?: boolean;
  readonly #text: IndexedText;
  #matched: Match['matched'] | undefined;

  constructor(text: IndexedText, grade: number) {
    this.grade = grade;
    this.alias = text.alias;
    this.#text = text;
  }

  get matched(): Match['matched'] {
    return (this.#matched ??= this.#text.matched);
  }
}

/** The best match of a query with one text: with one of its forms, or with its reading where that is better. */
function matchText(text: IndexedText, query: Query, strict: { begin: number }): Match | undefined {
  let grade = Infinity;
  for (const form of text.forms) grade = Math.min(grade, gradeOf(form, query, strict) ?? Infinity);
  if (text.aside) grade = Math.max(grade, GRADES.scattered);
  const reading = query.sound === undefined ? undefined : text.reading;
  const sounded = reading && query.sound !== undefined ? gradePinyin(reading, query.sound) : undefined;
  if (reading && sounded !== undefined && sounded < grade) {
    const match = new TextMatch(text, sounded);
    match.pinyin = reading.written;
    return match;
  }
  return grade < Infinity ? new TextMatch(text, grade) : undefined;
}

/** A match of which the words are spread over several texts of one entry; it shows the text with most of them. */
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

/** A match by id: the query is an id, or the beginning of one that includes the colon. */
function matchId({ id }: IndexEntry, query: Query): Match[] {
  if (query.id?.includes(':') !== true || !id.startsWith(query.id)) return [];
  return idMatch(id, id === query.id ? GRADES.exact : GRADES.start);
}

const FITS: Readonly<Record<AddressFit, number>> = {
  same: GRADES.exact,
  page: GRADES.start,
  below: GRADES.inside,
};

/** A match by where a thing stands on the web. */
const matchAddress = ({ addresses = [] }: IndexEntry, { address }: Query): Match[] =>
  address === undefined
    ? []
    : addresses.flatMap((value) => {
        const fit = fitOf(value, address);
        return fit
          ? [{ grade: FITS[fit], alias: false, matched: { value, lang: 'und', role: 'address' } }]
          : [];
      });

/**
 * A match by the number of a claim, as the page prints it. A number alone ranks lower: it is more often part
 * of a name.
 */
function matchNumber({ type, id }: IndexEntry, { claim }: Query): Match[] {
  if (type !== 'claim' || claim === undefined || !id.endsWith(claim.end)) return [];
  return idMatch(id, claim.bare ? GRADES.start : GRADES.exact);
}

/** A match by the part of an id after its colon, tried where no name matches. */
const matchSlug = ({ id }: IndexEntry, query: Query): Match[] =>
  slugOf(id) === query.id ? idMatch(id, GRADES.start) : [];

/** A single Chinese character says no kind. */
const SHORTEST_KIND = 2;

/** Whether one of two names ends in the other, at the beginning of a word where it has words. */
function endsAlike(name: Form, { cjk, spaced, compact }: Query): boolean {
  if (Array.from(compact).length < SHORTEST_KIND) return false;
  if (cjk) return compact.endsWith(name.compact) || name.compact.endsWith(compact);
  return ` ${spaced} `.endsWith(name.spaced) || name.spaced.endsWith(` ${spaced} `);
}

/** Whether a query ends in what a kind is called, by the kind: many entries of few kinds are matched. */
const kindsAsked = oncePer((_: Query) => new Map<string, boolean>());

function isOfKind({ kind, called }: IndexEntry, query: Query): boolean {
  if (!called) return false;
  const known = kindsAsked(query);
  const answer = known.get(kind) ?? called.some((name) => endsAlike(name, query));
  known.set(kind, answer);
  return answer;
}

/** The matches by where a thing stands, by its id or its number, which most queries do not ask for. */
const matchPlace = (entry: IndexEntry, query: Query): Match | undefined =>
  query.address === undefined && query.id === undefined && query.claim === undefined
    ? undefined
    : best([...matchAddress(entry, query), ...matchId(entry, query), ...matchNumber(entry, query)], byGrade);

/** The best match with one of its texts, or by its id or number. */
function matchNames(entry: IndexEntry, query: Query, strict: { begin: number }): Match | undefined {
  let found: Match | undefined;
  // An address alone leaves no words.
  if (query.terms.length > 0)
    for (const text of entry.texts) found = better(found, matchText(text, query, strict));
  return better(found, matchPlace(entry, query));
}

function matchQuery(entry: IndexEntry, query: Query): Match | undefined {
  const strict = strictness(entry);
  const found =
    matchNames(entry, query, strict) ??
    best(matchSlug(entry, query), byGrade) ??
    best(matchScattered(entry, query, strict), byGrade);
  if (found && isOfKind(entry, query)) found.ofKind = true;
  return found;
}

/** The best match of an entry with any spelling of the query; undefined if there is none. */
export function matchEntry(entry: IndexEntry, spellings: readonly Query[]): Match | undefined {
  let found: Match | undefined;
  for (const query of spellings) found = better(found, matchQuery(entry, query));
  return found;
}
