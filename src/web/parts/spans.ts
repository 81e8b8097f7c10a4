import { formatDate, parseDate } from '../../graph/dates.ts';
import type { DateText, Entity } from '../../graph/model.ts';
import type { Lang } from '../../graph/names.ts';
import { spanOf } from '../../graph/span.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';

/** The words that a span of time needs, in the language of the reader. */
export interface SpanWords {
  between: (from: string, until: string) => string;
  /** Of a day that is only foretold. */
  foretold: (day: string) => string;
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
  entity: Pick<Entity, 'values'>,
  vocabulary: VocabularyIndex,
  { lang, words }: { lang: Lang; words: SpanWords },
): string | undefined {
  const span = spanOf(entity, vocabulary);
  const from = span?.from.value;
  if (!span || typeof from !== 'string') return undefined;
  const until = typeof span.until?.value === 'string' ? span.until.value : from;
  const day = intervalWords([from, until], lang, words);
  return span.from.reality === 'predicted' ? words.foretold(day) : day;
}
