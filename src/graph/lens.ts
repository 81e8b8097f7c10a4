import { isBefore, parseDate } from './dates.ts';
import type { DateText, Relation } from './model.ts';

/** How all pages are looked at: without some sources, as of a day, beside another day. */
export interface Lens {
  /** Ids of documents, authors and publishers, and source classes, whose word does not count; sorted. */
  off?: readonly string[];
  /** Only what held on this day. */
  asOf?: DateText;
  /** A second day, to compare the first with. */
  other?: DateText;
}

const firstDay = (date: DateText): string => parseDate(date)?.from ?? date;

/** Both days that are compared, the earlier first; nothing where one is looked at, or none. */
export const comparedDays = ({
  asOf,
  other,
}: Lens): readonly [earlier: DateText, later: DateText] | undefined => {
  if (asOf === undefined || other === undefined) return undefined;
  return firstDay(other) <= firstDay(asOf) ? [other, asOf] : [asOf, other];
};

/** The day that is looked at: the later one where two are compared. */
export const dayOf = (lens: Lens): DateText | undefined => comparedDays(lens)?.[1] ?? lens.asOf ?? lens.other;

/**
 * Whether a relation may have held on a day: false only where every claim that dates it lets it begin
 * after that day or end before it. What nobody dates may have held on any day.
 */
export const mayHoldOn = ({ values }: Pick<Relation, 'values'>, day: DateText): boolean => {
  const dated = values.filter(({ since, until }) => since !== undefined || until !== undefined);
  if (dated.length === 0) return true;
  return dated.some(
    ({ since, until }) =>
      !(since !== undefined && isBefore(day, since)) && !(until !== undefined && isBefore(until, day)),
  );
};

/** Whether a lens changes nothing. */
export const isClear = (lens: Lens): boolean => !lens.off && !lens.asOf && !lens.other;
