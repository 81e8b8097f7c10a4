import { addressedIn, pageOf } from './address.ts';
import { fold, gramsOf, hasCjk, segmentsOf } from './fold.ts';
import type { Found } from '../port.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { spellingsOf } from './spellings.ts';
import { withoutUnseen } from '../../graph/folding.ts';

/** A part of a query that has to be found in one place. */
export interface Term {
  segments: string[];
  spaced: string;
  compact: string;
  cjk: boolean;
  /** In quotes: its last word is whole, not the beginning of a longer one. */
  quoted: boolean;
}

export interface Query {
  terms: Term[];
  /** The same with Chinese and Latin words apart: they may stand in several names of one thing. */
  words: Term[];
  spaced: string;
  compact: string;
  cjk: boolean;
  /** One character: looked for in names only. */
  single: boolean;
  /** As the beginning of a reading in pinyin: small letters and nothing else. */
  sound?: string;
  /** The typed words of which that is made. */
  sounds: string[];
  /** The address or identifier in what was typed, in the form in which addresses are compared. */
  address?: string;
  /** As the beginning of an id. */
  id?: string;
  /** The end of the ids of claims of this number; `bare`: nothing but digits. */
  claim?: { end: string; bare: boolean };
  /** `[6]`: a number in the lists of references. */
  reference?: number;
}

const QUOTED = /"([^"]*)"|“([^”]*)”|「([^」]*)」|『([^』]*)』|«([^»]*)»/gu;
/** `[6]`, 〔6〕, 【6】. */
const BRACKETED = /^[[〔【]\s*(\d{1,4})\s*[\]〕】]$/;
/** “reference 6”, “note 6”, 参考文献6, 注6, and as the page prints it: “Reference [6] of the text”. */
const NOTED =
  /^(?:文中)?(?:reference|ref\.?|(?:foot|end)?note|(?:[参參]考)?文[献獻]|引文|[脚腳尾]?注|注[释釋])\s*(?:no\.?|#|第)?\s*[[〔【]?\s*(\d{1,4})\s*[\]〕】]?\s*[条條号號]?(?: of the text)?$/i;
const FULL_STOP = /[.。,，;；:：]+$/;
/** “C049”, “论断 49”, “claim 49”, “49”: the number of a claim as the page prints it. */
const CLAIM = /^(c|claim|论断|論斷)?\s*(?:no\.?|#|第)?\s*0*([1-9]\d{0,5})$/i;
const ID = /^[a-z0-9]+(?:[-:/][a-z0-9]+)*[-:/]?$/i;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;
/** Syllables with the number of their tone: han2guo2. */
const NUMBERED = /^(?:[a-z]+[1-5])+[a-z]*$/;
/** Longer queries are cut: no name is as long. In UTF-16 units, but never within a character. */
const LONGEST_QUERY = 400;

function termOf(text: string, quoted: boolean): Term[] {
  const segments = segmentsOf(text);
  if (segments.length === 0) return [];
  const compact = segments.join('');
  return [{ segments, spaced: segments.join(' '), compact, cjk: hasCjk(compact), quoted }];
}

function termsOf(text: string): Term[] {
  const phrases = [...text.matchAll(QUOTED)].flatMap((match) => match.slice(1).filter(Boolean));
  const rest = text.replace(QUOTED, ' ').split(SEPARATORS);
  return [
    ...phrases.flatMap((phrase) => termOf(phrase ?? '', true)),
    ...rest.flatMap((chunk) => termOf(chunk, false)),
  ];
}

function soundsOf(terms: readonly Term[]): string[] {
  if (terms.some(({ cjk, quoted }) => cjk || quoted)) return [];
  const typed = terms.map(({ compact }) => (NUMBERED.test(compact) ? compact.replace(/\d/g, '') : compact));
  // No syllable has a v: it is what keyboards have for ü, which is folded to u.
  const sounds = typed.map((sound) => sound.replaceAll('v', 'u'));
  return /^[a-z]{2,}$/.test(sounds.join('')) ? sounds : [];
}

const wordsOf = (terms: readonly Term[]): Term[] =>
  terms.flatMap((term) =>
    term.quoted || term.segments.length < 2 || !term.cjk
      ? [term]
      : term.segments.flatMap((segment) => termOf(segment, false)),
  );

function claimOf(typed: string): Pick<Query, 'claim'> {
  const [, name, number] = CLAIM.exec(typed) ?? [];
  if (number === undefined) return {};
  return { claim: { end: `/${number.padStart(3, '0')}`, bare: name === undefined } };
}

function queryOf(typed: string): Query {
  const terms = termsOf(typed);
  const segments = segmentsOf(typed);
  const compact = segments.join('');
  const sounds = soundsOf(terms);
  const noted = typed.replace(FULL_STOP, '');
  const [, reference] = BRACKETED.exec(noted) ?? NOTED.exec(noted) ?? [];
  return {
    terms,
    words: wordsOf(terms),
    spaced: segments.join(' '),
    compact,
    cjk: hasCjk(compact),
    single: Array.from(compact).length === 1,
    sounds,
    ...(sounds.length > 0 && { sound: sounds.join('') }),
    ...claimOf(typed),
    ...(ID.test(typed) && { id: fold(typed) }),
    ...(reference !== undefined && { reference: Number(reference) }),
  };
}

/** A text shortened to the length of the longest query. */
const cutQuery = (text: string): string => {
  if (text.length <= LONGEST_QUERY) return text;
  const inside = /[\udc00-\udfff]/.test(text[LONGEST_QUERY] ?? '');
  return text.slice(0, inside ? LONGEST_QUERY - 1 : LONGEST_QUERY);
};

/** The part of a text that is used as the query, with its length if it is not the whole text. */
export function askedOf(text: string): Pick<Found, 'query' | 'cut'> {
  const query = cutQuery(text);
  return { query, ...(query !== text && { cut: query.length }) };
}

/**
 * Read what somebody typed: words and runs of Chinese, “quoted” phrases, `[6]`, or an id. One query for
 * each way to write it or to say it, as it was typed first.
 */
export function parseQuery(text: string): [Query, ...Query[]] {
  const typed = withoutUnseen(cutQuery(text)).normalize('NFKC').trim();
  const { address, words } = addressedIn(typed);
  const [first = '', ...others] = [...spellingsOf(words.trim()), ...saidOtherwise(words.trim())];
  const query = { ...queryOf(first), ...(address !== undefined && { address }) };
  return [query, ...others.map(queryOf)];
}

/** A text that holds so many segments of a long query is rare enough to be looked at more closely. */
const MOST_ASKED = 16;

const some = (segments: readonly string[]): string[] => [...new Set(segments)].slice(0, MOST_ASKED);

/** The grams of a run of Chinese: every pair of neighbouring characters, or the character if there is only one. */
const gramsAsked = (query: Query): string[] =>
  query.terms.flatMap(({ segments }) =>
    segments.filter(hasCjk).flatMap((segment) => {
      const grams = gramsOf(segment);
      return grams.length === 1 ? grams : grams.filter((gram) => Array.from(gram).length === 2);
    }),
  );

/** What a full-text index is asked for, to find the candidates that a query is then matched against one by one. */
export interface IndexTerms {
  /** All of these, among the words of its names. */
  words: string[];
  /** Whether the words may be the beginnings of longer ones. */
  begun: boolean;
  /** Or a reading that begins with this. */
  sound?: string;
  /** Or an address that begins with this page. */
  page?: string;
}

/** Chinese by its grams alone, since a run may cut the Latin words of a mixed name anywhere. */
export const indexTermsOf = (query: Query): IndexTerms => ({
  ...(query.cjk
    ? { words: some(gramsAsked(query)), begun: false }
    : {
        words: some(query.terms.flatMap(({ segments }) => segments)),
        begun: true,
        ...(query.sound !== undefined && { sound: query.sound }),
      }),
  ...(query.address !== undefined && { page: pageOf(query.address) }),
});

/** What ids are looked for by: how they begin, or how they end. */
export interface IdTerms {
  beginnings: string[];
  ends: string[];
}

/**
 * The ids that a query may mean: one with its type, or the beginning of one; the part of one after the colon; that of a
 * claim by its number.
 */
export const idTermsOf = ({ id, claim }: Query): IdTerms => ({
  beginnings: id?.includes(':') ? [id] : [],
  ends: [...(id === undefined || id.includes(':') ? [] : [`:${id}`]), ...(claim ? [claim.end] : [])],
});
