import type { DateText } from './model.ts';

type DatePrecision = 'year' | 'month' | 'day' | 'interval';

/** The first and last day that a date may mean, as `YYYY-MM-DD`. */
export interface DateRange {
  from: string;
  to: string;
  precision: DatePrecision;
}

// A year, a month, a day, or an interval of days whose end omits what it shares with the start.
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:\/(?:(?:(\d{4})-)?(\d{2})-)?(\d{2}))?)?)?$/;

const lastDay = (year: string, month: string): string =>
  String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0');

/** The day as `YYYY-MM-DD`, if it exists in the calendar. */
const realDay = (year: string, month: string, day: string): string | undefined =>
  year > '0000' && month >= '01' && month <= '12' && day >= '01' && day <= lastDay(year, month)
    ? `${year}-${month}-${day}`
    : undefined;

const rangeOf = (from: string | undefined, to: string | undefined, precision: DatePrecision) =>
  from !== undefined && to !== undefined && from <= to ? { from, to, precision } : undefined;

/**
 * Read a date: `2024`, `2024-04`, `2024-04-01`, or an interval of days (`2024-11-20/21`,
 * `2024-11-30/12-02`, `2024-12-30/2025-01-02`). Undefined for anything else, for a day that does not
 * exist, and for an interval that ends before it starts.
 */
export const parseDate = (text: DateText): DateRange | undefined => {
  const [, year, month, day, endYear, endMonth, endDay] = FORM.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return rangeOf(realDay(year, '01', '01'), realDay(year, '12', '31'), 'year');
  if (day === undefined) {
    return rangeOf(realDay(year, month, '01'), realDay(year, month, lastDay(year, month)), 'month');
  }
  const from = realDay(year, month, day);
  if (endDay === undefined) return rangeOf(from, from, 'day');
  return rangeOf(from, realDay(endYear ?? year, endMonth ?? month, endDay), 'interval');
};

/** Whether a text is a date that `parseDate` reads. */
export const isDate = (text: string): boolean => parseDate(text) !== undefined;

/** Whether every day that `b` may mean lies within `a`; a text that is not a date contains only itself. */
export const contains = (a: DateText, b: DateText): boolean => {
  const outer = parseDate(a);
  const inner = parseDate(b);
  if (!outer || !inner) return a === b;
  return outer.from <= inner.from && inner.to <= outer.to;
};

/** Two dates differ only if neither contains the other: `2024-11` and `2024-11-20` do not. */
export const datesDiffer = (a: DateText, b: DateText): boolean => !contains(a, b) && !contains(b, a);

/** Whether every day that `a` may mean is earlier than every day that `b` may mean. */
export const isBefore = (a: DateText, b: DateText): boolean => {
  const earlier = parseDate(a);
  const later = parseDate(b);
  return earlier !== undefined && later !== undefined && earlier.to < later.from;
};

interface DateStyle {
  /** Abbreviated month: “Nov 2024”. Chinese has no shorter form. */
  short?: boolean;
}

/**
 * A date in words, with the precision it was written in: “20–21 November 2024”, “2024年11月20–21日”.
 * A text that is not a date is returned unchanged.
 */
export const formatDate = (text: DateText, lang: 'zh' | 'en', style: DateStyle = {}): string => {
  const range = parseDate(text);
  if (!range) return text;
  const write = (day: string, shown: Parts): string =>
    new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
      timeZone: 'UTC',
      ...(shown.year && { year: 'numeric' }),
      ...(shown.month && { month: style.short ? 'short' : 'long' }),
      ...(shown.day && { day: 'numeric' }),
    }).format(new Date(`${day}T00:00:00Z`));
  if (range.precision === 'interval' && range.from !== range.to) return writeInterval(range, lang, write);
  return write(range.from, {
    year: true,
    month: range.precision !== 'year',
    day: range.precision !== 'year' && range.precision !== 'month',
  });
};

interface Parts {
  year?: boolean;
  month?: boolean;
  day?: boolean;
}

const WHOLE: Parts = { year: true, month: true, day: true };

/** What both ends share is written once: Chinese omits it from the end, English from the start. */
const writeInterval = (
  { from, to }: DateRange,
  lang: 'zh' | 'en',
  write: (day: string, shown: Parts) => string,
): string => {
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const differing: Parts = { day: true, month: !sameMonth, year: from.slice(0, 4) !== to.slice(0, 4) };
  if (lang === 'zh') {
    const start = write(from, WHOLE);
    return `${sameMonth ? start.replace(/日$/, '') : start}–${write(to, differing)}`;
  }
  return `${write(from, differing)}${sameMonth ? '–' : ' – '}${write(to, WHOLE)}`;
};
