import { dayAt, dayNumber, lastDayOf, monthsLater } from '../../../graph/calendar.ts';
import type { HeldEvent } from '../../../graph/circles/events.ts';
import type { Histogram } from '../../../graph/circles/histogram.ts';
import { parseDate } from '../../../graph/dates.ts';
import type { DateText } from '../../../graph/model.ts';

/** From the first day of an axis of time to its last, by number. */
export interface Axis {
  from: number;
  to: number;
}

/** An axis that would be longer begins with what was held. */
const MOST_YEARS = 15;
const MARGIN = 31;

const firstDayOf = (date: DateText): number | undefined => {
  const range = parseDate(date);
  return range && dayNumber(range.from);
};

/** The day as which an event is looked at: its last, so that what was agreed there counts. */
export const dayOfEvent = ({ to }: Pick<HeldEvent, 'to'>): DateText => to;

/** An axis on which all that began, and all that was held, has its place; undefined where nothing is dated. */
export function axisOf({ bars }: Histogram, events: readonly HeldEvent[]): Axis | undefined {
  const held = events.flatMap(({ from, to }) => [firstDayOf(from) ?? [], lastDayOf(to) ?? []].flat());
  const all = [...held, ...bars.flatMap(({ from, to }) => [from, to])];
  if (all.length === 0) return undefined;
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const isLong = last - first > MOST_YEARS * 366 && held.length > 0;
  return { from: (isLong ? Math.min(...held) : first) - MARGIN, to: last + MARGIN };
}

/** Where a day lies on the axis: 0 at its beginning, 1 at its end. */
export const shareOf = ({ from, to }: Axis, day: number): number =>
  Math.min(1, Math.max(0, (day - from) / (to - from)));

/** The day at a place of the axis. */
export const dayAtShare = ({ from, to }: Axis, share: number): string =>
  dayAt(from + Math.min(1, Math.max(0, share)) * (to - from));

/** Where a key moves a handle: a day, a month, an end; undefined for other keys. */
export function movedBy(key: string, day: number, { from, to }: Axis): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: day - 1, ArrowDown: day - 1, ArrowRight: day + 1, ArrowUp: day + 1 },
    ...{ PageDown: monthsLater(day, -1), PageUp: monthsLater(day, 1), Home: from, End: to },
  };
  const moved = moves[key];
  return moved === undefined ? undefined : Math.min(to, Math.max(from, moved));
}

/** The days at which a player stops: the last of each event, or the last of each month. */
export function stopsOf(axis: Axis, events: readonly HeldEvent[], by: 'events' | 'months'): DateText[] {
  if (by === 'events') return [...new Set(events.map(dayOfEvent))].sort();
  const stops: DateText[] = [];
  for (let day = axis.from; day <= axis.to; day = monthsLater(day, 1)) stops.push(dayAt(day).slice(0, 7));
  return [...new Set(stops)];
}

/** The first stop after a day; the first of all without one. */
export const stopAfter = (stops: readonly DateText[], day: DateText | undefined): DateText | undefined => {
  const now = day === undefined ? undefined : lastDayOf(day);
  return stops.find((stop) => now === undefined || (lastDayOf(stop) ?? now) > now);
};

/** A label on an axis, in one of its rows. */
export interface Placed<Of> {
  of: Of;
  row: number;
}

/**
 * Labels in as few rows as they need; where they would touch others, in none.
 * @param items most important first, each with its middle and its width in pixels
 * @param rows how many rows there are
 */
export function placeLabels<Of>(
  items: readonly { of: Of; middle: number; width: number }[],
  rows: number,
): { placed: Placed<Of>[]; others: Of[] } {
  const taken: (readonly [number, number])[][] = Array.from({ length: rows }, () => []);
  const placed: Placed<Of>[] = [];
  const others: Of[] = [];
  for (const { of, middle, width } of items) {
    const span = [middle - width / 2, middle + width / 2] as const;
    const row = taken.findIndex((spans) =>
      spans.every(([left, right]) => span[1] <= left || span[0] >= right),
    );
    if (row < 0) others.push(of);
    else {
      taken[row]?.push(span);
      placed.push({ of, row });
    }
  }
  return { placed, others };
}
