import { isBefore, parseDate } from '../../graph/dates.ts';
import type { AssertionEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';
import { dateOf } from './values.ts';

interface Span {
  since?: string;
  until?: string;
}

const checkSpan = ({ locations, report }: Dataset, span: Span): void => {
  const { since, until } = span;
  if (since === undefined || until === undefined || !isBefore(until, since)) return;
  report.add('end-before-beginning', locations.at(span, 'until'), { value: until, since });
};

/** The dates that claims give for the texts that can be signed, by entity. */
const textDates = (data: Dataset): Map<string, string[]> => {
  const dates = new Map<string, string[]>();
  for (const { written: statement } of data.statements) {
    const date = dateOf(statement.value);
    if (data.index.property.get(statement.property)?.dates !== 'text' || date === undefined) continue;
    if (parseDate(date)) dates.set(statement.entity, [...(dates.get(statement.entity) ?? []), date]);
  }
  return dates;
};

/** Where texts differ about the date, a signature must be older than all of them to be refused. */
const checkSignature = (
  data: Dataset,
  { written }: AssertionEntry,
  dates: ReadonlyMap<string, string[]>,
): void => {
  const { since } = written;
  if (since === undefined || written.polarity === 'denies') return;
  for (const text of [written.to, written.from]) {
    const dated = dates.get(text) ?? [];
    if (dated.length === 0 || !dated.every((date) => isBefore(since, date))) continue;
    const params = { value: since, text, dated: dated.join(', ') };
    data.report.add('signed-before-text', data.locations.at(written, 'since'), params);
  }
};

/** Beginning and end of a thing as one document gives them; what two documents say is a dispute. */
const checkEnds = (data: Dataset): void => {
  for (const { written: end, claim } of data.statements) {
    const begins = data.index.property.get(end.property)?.ends;
    const until = dateOf(end.value);
    if (begins === undefined || until === undefined) continue;
    for (const { written: start, claim: other } of data.statements) {
      if (other.document !== claim.document || start.entity !== end.entity || start.property !== begins)
        continue;
      const since = dateOf(start.value);
      if (since === undefined || !isBefore(until, since)) continue;
      data.report.add('end-before-beginning', data.locations.at(end, 'value'), { value: until, since });
    }
  }
};

/** Rule 8: no end before its beginning, no signature before its text. */
export const dates: Rule = {
  name: 'dates',
  check: (data) => {
    for (const name of data.entities.flatMap(({ names }) => names)) checkSpan(data, name);
    checkEnds(data);
    const dated = textDates(data);
    for (const entry of data.assertions) {
      checkSpan(data, entry.written);
      if (entry.kind?.signature) checkSignature(data, entry, dated);
    }
  },
};
