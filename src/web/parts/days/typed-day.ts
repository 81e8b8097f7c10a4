import { parseDate } from '../../../graph/dates.ts';
import type { DateText } from '../../../graph/model.ts';
import type { Texts } from '../../i18n/en.ts';

/** What somebody typed as a day: a date, nothing, or why it is none. */
export type TypedDay = { day: DateText | undefined } | { fault: string };

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A year, a month or a day, as people write them: `2024`, `2024-5`, `2024/05/22`, `２０２４年5月22日`. */
export function typedDay(text: string, { time }: Pick<Texts, 'time'>): TypedDay {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { day: undefined };
  const written = typed
    .replace(
      /^(\d{4})\s*年\s*(?:(\d{1,2})\s*月\s*)?(?:(\d{1,2})\s*日)?$/,
      (_, ...parts: (string | undefined)[]) =>
        parts
          .slice(0, 3)
          .flatMap((part) => part ?? [])
          .join('-'),
    )
    .split(/\s*[-‐–/.]\s*/)
    .map((part, at) => (at > 0 ? part.padStart(2, '0') : part))
    .join('-');
  if (!FORM.test(written)) return { fault: time.noDate(typed) };
  return parseDate(written) ? { day: written } : { fault: time.noSuchDay(typed) };
}
