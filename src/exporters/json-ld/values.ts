import { parseDate } from '../../graph/dates.ts';
import type { Bilingual, DateText, PropertyValue } from '../../graph/model.ts';

/** A text with its language; a language that nobody knows is left out. */
export const tagged = ({ value, lang }: { value: string; lang: string }): object =>
  lang === 'und' ? { '@value': value } : { '@value': value, '@language': lang };

/** A text in both languages. */
export const bilingual = (text: Bilingual): object[] =>
  (['zh', 'en'] as const).map((lang) => tagged({ value: text[lang], lang }));

const TYPES = { year: 'xsd:gYear', month: 'xsd:gYearMonth', day: 'xsd:date' } as const;

/** A date with the precision that it was written in; two days, for which XML Schema has no type, as a text. */
export const dated = (text: DateText): object | string => {
  const precision = parseDate(text)?.precision;
  if (precision === undefined || precision === 'interval') return text;
  return { '@value': text, '@type': TYPES[precision] };
};

/** A date for schema.org, which knows ISO 8601: an interval names both days whole. */
export const isoDate = (text: DateText): string => {
  const range = parseDate(text);
  return range?.precision === 'interval' ? `${range.from}/${range.to}` : text;
};

/** What a property holds. */
export const stated = (value: PropertyValue): object | string | number => {
  if (typeof value === 'object') return bilingual(value);
  return typeof value === 'string' ? dated(value) : value;
};
