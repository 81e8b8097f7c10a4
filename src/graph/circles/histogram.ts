import { groupBy } from '../collections.ts';
import { dayNumber } from '../calendar.ts';
import { parseDate } from '../dates.ts';
import { compare } from '../ids.ts';
import type { DateText, Relation } from '../model.ts';

/** Relations that began in the same span of time, which is as wide as it was written: a day, a month, a year. */
export interface Bar {
  date: DateText;
  /** First and last day of the span, by number. */
  from: number;
  to: number;
  relations: readonly Relation[];
}

/** Dated relations by when they began, the widest spans first, and those of which nobody says that. */
export interface Histogram {
  bars: readonly Bar[];
  undated: readonly Relation[];
}

const widthOf = (date: DateText): number => {
  const range = parseDate(date);
  return range ? dayNumber(range.to) - dayNumber(range.from) : Infinity;
};

/**
 * When a relation began: the most exact of the dates that claims give, of equally exact ones the earliest.
 * Undefined where none gives a date.
 */
export function beginningOf({ values }: Pick<Relation, 'values'>): DateText | undefined {
  const dates = values.flatMap(({ since }) => (since !== undefined && parseDate(since) ? since : []));
  return dates.sort((a, b) => widthOf(a) - widthOf(b) || compare(a, b))[0];
}

/** A histogram of relations over time; no date is made more exact than it is written. */
export function histogramOf(relations: readonly Relation[]): Histogram {
  const undated = relations.filter((relation) => beginningOf(relation) === undefined);
  const dated = relations.filter((relation) => beginningOf(relation) !== undefined);
  const bars = [...groupBy(dated, (relation) => beginningOf(relation) ?? '')].flatMap(([date, some]) => {
    const range = parseDate(date);
    return range ? [{ date, from: dayNumber(range.from), to: dayNumber(range.to), relations: some }] : [];
  });
  return { bars: bars.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from), undated };
}
