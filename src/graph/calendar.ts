import { parseDate } from './dates.ts';
import type { DateText } from './text.ts';

/** Days as whole numbers, so that they can be added and drawn: 0 is 1970-01-01, in the calendar of `parseDate`. */

const MILLISECONDS = 86_400_000;
const [EARLIEST, LATEST] = ['0001-01-01', '9999-12-31'].map((day) => dayNumber(day)) as [number, number];

/** The number of a day that is written `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** A day by its number, as `YYYY-MM-DD`; beyond the years 1 to 9999 the last that there is. */
export const dayAt = (number: number): string =>
  new Date(Math.min(LATEST, Math.max(EARLIEST, Math.round(number))) * MILLISECONDS)
    .toISOString()
    .slice(0, 10);

/** The same day of another month, by its number; the last day of a month that is shorter. */
export function monthsLater(number: number, months: number): number {
  const day = new Date(number * MILLISECONDS);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day.getUTCDate(), last)) / MILLISECONDS;
}

/** The last day that a date may mean, by its number; undefined for what is no date. */
export function lastDayOf(date: DateText): number | undefined {
  const range = parseDate(date);
  return range && dayNumber(range.to);
}

/** A place on an axis of time, and what is written there: a month or a year. */
export interface Tick {
  /** Number of the first day. */
  at: number;
  date: DateText;
}

/** Months between two ticks; those of a year and more stand at the beginning of a year. */
const STEPS = [1, 3, 12, 24, 60, 120, 300, 600, 1200, 6000];

/**
 * Beginnings of months, quarters or years (or of every second, fifth … year) between two days.
 * @param most how many of them there is room for
 */
export function ticksBetween(from: number, to: number, most: number): Tick[] {
  const first = new Date(from * MILLISECONDS);
  const months = Math.max(1, (to - from) / 30.44);
  const step = STEPS.find((one) => months / one <= Math.max(1, most)) ?? 12_000;
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(start / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLISECONDS;
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, date: dayAt(at).slice(0, step < 12 ? 7 : 4) });
  }
}
