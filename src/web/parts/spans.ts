import { formatDate, parseDate } from '../../graph/dates.ts';
import { valuesDiffer } from '../../graph/disputes.ts';
import type { DateText, Entity, StatedValue } from '../../graph/model.ts';
import type { Lang } from '../../graph/names.ts';
import type { Property, VocabularyIndex } from '../../graph/vocabulary.ts';

/** The words that a span of time needs, in the language of the reader. */
export interface SpanWords {
  between: (from: string, until: string) => string;
  /** Of a day that is only foretold. */
  foretold: (day: string) => string;
}

/** When a thing began and, where it is said, ended; both real, or both foretold. */
interface Span {
  from: StatedValue;
  until?: StatedValue;
}

const actualFirst = (a: StatedValue, b: StatedValue): number =>
  Number(a.reality === 'predicted') - Number(b.reality === 'predicted') ||
  String(b.value).length - String(a.value).length;

/** The value of a property that nobody gives otherwise: a reported one first, then the most exact. */
function agreedValue(values: readonly StatedValue[], property: string): StatedValue | undefined {
  const own = values.filter((value) => value.property === property);
  const differ = own.some((a) => own.some((b) => valuesDiffer(a.value, b.value)));
  return differ ? undefined : [...own].sort(actualFirst)[0];
}

const endOf = (beginning: Property, { property }: VocabularyIndex): Property | undefined =>
  [...property.values()].find((other) => other.ends === beginning.id);

/**
 * The span that begins with a property, out of the values of one entity. None where the beginning or
 * the end is in doubt; an end that is foretold of a beginning that is not, or the other way round,
 * is left out.
 */
export function spanFrom(
  beginning: Property,
  values: readonly StatedValue[],
  vocabulary: VocabularyIndex,
): Span | undefined {
  const from = agreedValue(values, beginning.id);
  const end = endOf(beginning, vocabulary);
  if (!from || !end || !values.some((value) => value.property === end.id)) return from && { from };
  const until = agreedValue(values, end.id);
  if (!until) return undefined;
  return until.reality === from.reality ? { from, until } : { from };
}

const isDay = (date: DateText): boolean => parseDate(date)?.precision === 'day';

/** Two dates in words, as one interval where both are days: “21–22 Nov 2024”. */
export function intervalWords(
  [from, until]: readonly [DateText, DateText],
  lang: Lang,
  { between }: SpanWords,
): string {
  const say = (date: DateText): string => formatDate(date, lang, { short: true });
  if (from === until) return say(from);
  return isDay(from) && isDay(until) ? say(`${from}/${until}`) : between(say(from), say(until));
}

/** When a thing was held, agreed or opened, and whether that is only foretold; nothing where it is in doubt. */
export function whenWords(
  { values = [] }: Pick<Entity, 'values'>,
  vocabulary: VocabularyIndex,
  { lang, words }: { lang: Lang; words: SpanWords },
): string | undefined {
  const beginning = [...vocabulary.property.values()].find(
    ({ id, existence, type, ends }) =>
      existence && type === 'date' && !ends && values.some((value) => value.property === id),
  );
  const span = beginning && spanFrom(beginning, values, vocabulary);
  const from = span?.from.value;
  if (!span || typeof from !== 'string') return undefined;
  const until = typeof span.until?.value === 'string' ? span.until.value : from;
  const day = intervalWords([from, until], lang, words);
  return span.from.reality === 'predicted' ? words.foretold(day) : day;
}
