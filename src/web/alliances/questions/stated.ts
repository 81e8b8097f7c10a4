import { isBefore, parseDate } from '../../../graph/dates.ts';
import type { Entity, Name, StatedValue } from '../../../graph/model.ts';
import { propertiesDating, wordsIn, type Dating, type VocabularyIndex } from '../../../graph/vocabulary.ts';
import type { GraphReader } from '../../../store/port.ts';

/** Entities of one kind that are asked for at once. */
const AT_ONCE = 1000;

/** Everything that may have a date that says this of it. */
export async function thoseDatedBy(
  reader: GraphReader,
  dating: Dating,
  vocabulary: VocabularyIndex,
): Promise<Entity[]> {
  const kinds = new Set(propertiesDating(wordsIn(vocabulary), dating).flatMap(({ of }) => of));
  const pages = await Promise.all([...kinds].map((kind) => reader.entities({ kind, limit: AT_ONCE })));
  return pages.flatMap(({ items }) => items);
}

export const datedNames = ({ names }: Entity): Name[] =>
  names.filter(({ since, until }) => since !== undefined || until !== undefined);

export const valuesDating = (
  { values = [] }: Entity,
  dating: Dating,
  vocabulary: VocabularyIndex,
): StatedValue[] => values.filter(({ property }) => vocabulary.property.get(property)?.dates === dating);

/** The last day that is stated of something, by which it has happened. */
export const lastDayOf = ({ values = [] }: Entity): string | undefined =>
  values
    .flatMap(({ value, reality }) =>
      reality === 'actual' && typeof value === 'string' ? (parseDate(value)?.to ?? []) : [],
    )
    .sort()
    .at(-1);

/**
 * How dates stand to a day: all of them after it, none stated, all before it, or neither: they contradict each other,
 * or are only foretold.
 */
export function whenOf(values: readonly StatedValue[], day: string): 'after' | 'before' | 'other' | 'none' {
  const dates = values.flatMap(({ value, reality }) => (typeof value === 'string' ? { value, reality } : []));
  if (dates.length === 0) return 'none';
  if (dates.some(({ reality }) => reality !== 'actual')) return 'other';
  if (dates.every(({ value }) => isBefore(day, value))) return 'after';
  return dates.every(({ value }) => (parseDate(value)?.to ?? value) <= day) ? 'before' : 'other';
}
