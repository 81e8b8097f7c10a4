import { isBefore, parseDate } from '../dates.ts';
import { mayHoldOn } from '../lens.ts';
import type { DateText, Entity, Relation, RelationValue } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { circleKinds, refusalKinds } from './circle.ts';

/**
 * How a relation stands on a day. It *holds* where a date says that it had begun by then and none that it had ended;
 * it *may* where its dates are too coarse to say; it is *undated* where nobody says when it began; *not* where it began
 * later or had ended.
 */
export type DayStanding = 'holds' | 'may' | 'undated' | 'not';

const ON_DAY = ({ since, until }: RelationValue, day: string): DayStanding => {
  const begun = since === undefined ? undefined : parseDate(since);
  const ended = until === undefined ? undefined : parseDate(until);
  if (!begun) return ended && ended.from <= day ? 'may' : 'undated';
  return begun.to <= day && !(ended && ended.from <= day) ? 'holds' : 'may';
};

const STRONGEST: readonly DayStanding[] = ['holds', 'may', 'undated'];

/**
 * How a relation stands on a day.
 * @param earliest the day of its text or its body, before which nobody can have signed or joined
 */
export function standingOn(
  relation: Pick<Relation, 'values'>,
  day: DateText,
  earliest?: DateText,
): DayStanding {
  if (!mayHoldOn(relation, day) || (earliest !== undefined && isBefore(day, earliest))) return 'not';
  const last = parseDate(day)?.to ?? day;
  const dated = relation.values.filter(({ since, until }) => since !== undefined || until !== undefined);
  const found = new Set(dated.map((value) => ON_DAY(value, last)));
  return STRONGEST.find((standing) => found.has(standing)) ?? 'undated';
}

/**
 * The earliest day on which anybody can be in the circles of an entity: when its text was agreed, when it was held or
 * opened. Undefined where no claim says so, or claims contradict each other without one of them being first for all.
 */
export function earliestOf(
  { values = [] }: Pick<Entity, 'values'>,
  { properties }: Pick<Vocabulary, 'properties'>,
): DateText | undefined {
  const ended = new Set(properties.flatMap(({ ends }) => ends ?? []));
  const beginnings = new Set(
    properties.filter(({ id, dates }) => dates === 'text' || ended.has(id)).map(({ id }) => id),
  );
  const days = values.flatMap(({ property, value, reality }) =>
    beginnings.has(property) && reality === 'actual' && typeof value === 'string' ? value : [],
  );
  return days.reduce<string | undefined>(
    (first, day) =>
      first === undefined || (parseDate(day)?.from ?? day) < (parseDate(first)?.from ?? first) ? day : first,
    undefined,
  );
}

/** How a relation stands on a day. */
export type Standings = (relation: Pick<Relation, 'kind' | 'to' | 'values'>, day: DateText) => DayStanding;

/** How relations stand on days, as everything that looks at a day takes it: nobody is in a circle before its text or body is. */
export function standingsAmong(
  entities: ReadonlyMap<string, Entity>,
  vocabulary: Pick<Vocabulary, 'relations' | 'properties'>,
): Standings {
  const circular = new Set([...circleKinds(vocabulary), ...refusalKinds(vocabulary)]);
  const earliest = new Map<string, DateText | undefined>();
  const beginningOf = (id: string): DateText | undefined => {
    if (!earliest.has(id)) {
      const around = entities.get(id);
      earliest.set(id, around && earliestOf(around, vocabulary));
    }
    return earliest.get(id);
  };
  return (relation, day) =>
    standingOn(relation, day, circular.has(relation.kind) ? beginningOf(relation.to) : undefined);
}

/** What became of a relation between two days. */
export type Change = 'stayed' | 'came' | 'went' | 'outside';

/** What became of something that stood one way on the one day and another way on the other. */
export function changeBetween(first: DayStanding, second: DayStanding): Change {
  if (first === 'not') return second === 'not' ? 'outside' : 'came';
  return second === 'not' ? 'went' : 'stayed';
}
