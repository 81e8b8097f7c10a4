import { dayNumber } from '../calendar.ts';
import { parseDate } from '../dates.ts';
import { compare } from '../ids.ts';
import type { DateText, Entity, StatedValue } from '../model.ts';
import type { Bilingual } from '../text.ts';
import type { Property, Vocabulary } from '../vocabulary.ts';

type Words = Pick<Vocabulary, 'relations' | 'properties'>;

/** Something that was held: on which days, and where. */
export interface HeldEvent {
  entity: Entity;
  /** When it began and ended, as exactly as claims say; where they differ, the earliest and the latest. */
  from: DateText;
  to: DateText;
  /** Where it was held, in a word or two. */
  place?: Bilingual;
}

/** The properties that say from when to when one can take part in something, by kind. */
const spansIn = ({ relations, properties }: Words): Map<string, { from: Property; to: Property }> => {
  const attended = new Set(relations.flatMap(({ attendance, to }) => (attendance ? to : [])));
  const spans = properties.flatMap((to) => {
    const from = properties.find(({ id }) => id === to.ends);
    return from
      ? to.of.filter((kind) => from.of.includes(kind)).map((kind) => [kind, { from, to }] as const)
      : [];
  });
  return new Map(spans.filter(([kind]) => attended.has(kind)));
};

/** Kinds of entity that are held: somebody can take part in them, and they begin and end on a day. */
export const eventKinds = (vocabulary: Words): string[] => [...spansIn(vocabulary).keys()];

const spanOf = (date: DateText): number => {
  const range = parseDate(date);
  return range ? dayNumber(range.to) - dayNumber(range.from) : Infinity;
};

/** The most exact dates that claims give for a property. */
function datesOf(values: readonly StatedValue[], { id }: Property): DateText[] {
  const dates = values.flatMap(({ property, value, reality }) =>
    property === id && reality === 'actual' && typeof value === 'string' && parseDate(value) ? value : [],
  );
  const least = Math.min(...dates.map(spanOf));
  return dates.filter((date) => spanOf(date) === least).sort(compare);
}

/** The shortest that claims give: “Bletchley” and not “Bletchley Park”. */
function placeOf(values: readonly StatedValue[], { properties }: Words): Bilingual | undefined {
  const places = new Set(properties.flatMap(({ id, locates }) => (locates ? id : [])));
  return values
    .flatMap(({ property, value }) => (places.has(property) && typeof value === 'object' ? value : []))
    .sort((a, b) => a.en.length - b.en.length || compare(a.en, b.en))[0];
}

/** What was held among some entities, as reported and not only foretold; the earliest first. */
export function eventsOf(entities: readonly Entity[], vocabulary: Words): HeldEvent[] {
  const spans = spansIn(vocabulary);
  return entities
    .flatMap((entity): HeldEvent[] => {
      const [{ values = [] }, span] = [entity, spans.get(entity.kind)];
      if (!span) return [];
      const [begun, ended] = [datesOf(values, span.from), datesOf(values, span.to)];
      const from = begun[0] ?? ended[0];
      if (from === undefined) return [];
      const place = placeOf(values, vocabulary);
      return [{ entity, from, to: ended.at(-1) ?? begun.at(-1) ?? from, ...(place && { place }) }];
    })
    .sort((a, b) => compare(a.from, b.from) || compare(a.entity.id, b.entity.id));
}
