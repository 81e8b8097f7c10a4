import { comparedDays, dayOf, type Lens } from '../../graph/lens.ts';
import { formatDate } from '../../graph/dates.ts';
import type { Localization } from './words.ts';
import { withoutWords } from './without-words.ts';

/** Which day or days are looked at, in words without a full stop; nothing where every day is. */
export function daysWords(lens: Lens, { t, lang }: Pick<Localization, 't' | 'lang'>): string | undefined {
  const day = dayOf(lens);
  if (day === undefined) return undefined;
  const days = comparedDays(lens);
  const say = (date: string): string => formatDate(date, lang);
  return days ? t.time.compared(say(days[0]), say(days[1])) : t.time.asOf(say(day));
}

/** How everything is looked at, in sentences: as of which day, and without which sources; empty where nothing is left out. */
export function lensSentences(
  looking: Parameters<typeof withoutWords>[0],
  localization: Pick<Localization, 't' | 'lang'>,
): string[] {
  const parts = [daysWords(looking.view.lens, localization), withoutWords(looking, localization)];
  return parts.flatMap((words) => (words === undefined ? [] : localization.t.footnote.ended(words)));
}
