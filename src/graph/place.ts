import type { Claim, Document } from './model.ts';

type Placed = Pick<Claim, 'section' | 'paragraph' | 'sentence' | 'anchor'>;
type Outlined = Pick<Document, 'lang' | 'outline'>;

const DIGITS = '一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 一 to 九十九 as a number; undefined for anything else. */
const chineseNumber = (text: string): number | undefined => {
  const match = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  return (ten === '' ? 0 : 10 * (DIGITS.indexOf(tens || '一') + 1)) + (DIGITS.indexOf(ones || ' ') + 1);
};

const roman = (number: number): string => {
  const step = ROMAN.find(([value]) => value <= number);
  return step ? step[1] + roman(number - step[0]) : '';
};

const numeral = (segment: string): string | undefined => {
  const number = chineseNumber(segment);
  if (number !== undefined) return roman(number);
  return /^[\dA-Za-z.]{1,4}$/.test(segment) ? segment : undefined;
};

/** A numbered section in the reader's numerals (二/2 is II.2), any other by its title. */
const sectionOf = (path: string, document: Outlined, lang: 'zh' | 'en'): string => {
  if (document.lang === lang || document.lang.startsWith(`${lang}-`)) return path;
  const title = document.outline.find((entry) => entry.path === path)?.title[lang];
  const numerals = path.split('/').map(numeral);
  if (numerals.includes(undefined)) return title ?? path;
  return lang === 'en' ? numerals.join('.') : path;
};

/**
 * Where a claim stands, in words: “二/2，第1段第3句”, “II.2, para. 1, sentence 3”. A claim of a
 * document without an outline has no place but its anchor, which is then quoted.
 */
export const placeOf = (claim: Placed, document: Outlined, lang: 'zh' | 'en'): string => {
  const { section, paragraph, sentence } = claim;
  const name = section === undefined ? undefined : sectionOf(section, document, lang);
  if (name === undefined && paragraph === undefined) return `“${claim.anchor.exact}”`;
  const words =
    lang === 'zh'
      ? [paragraph && `第${paragraph}段`, sentence && `第${sentence}句`].filter(Boolean).join('')
      : [paragraph && `para. ${paragraph}`, sentence && `sentence ${sentence}`].filter(Boolean).join(', ');
  return [name, words].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
};

/** A section by the number that it has for this reader, and its title: “III.2 More bloc formation”. */
export function sectionWords(path: string, document: Outlined, lang: 'zh' | 'en'): string {
  const place = sectionOf(path, document, lang);
  const title = document.outline.find((entry) => entry.path === path)?.title[lang];
  return title === undefined || title === place ? place : `${place} ${title}`;
}
