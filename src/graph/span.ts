import { valuesDiffer } from './disputes.ts';
import type { Entity, StatedValue } from './model.ts';
import type { Property, VocabularyIndex } from './vocabulary.ts';

/** When a thing began and, where it is said, ended; both real, or both foretold. */
export interface Span {
  from: StatedValue;
  until?: StatedValue;
}

const actualFirst = (a: StatedValue, b: StatedValue): number =>
  Number(a.reality === 'predicted') - Number(b.reality === 'predicted') ||
  String(b.value).length - String(a.value).length;

/** The value of a property that nobody gives otherwise: a reported one first, then the most exact. */
function agreedValue(values: readonly StatedValue[], property: string): StatedValue | undefined {
  const own = values.filter((value) => value.property === property);
  const differ = own.some((a) => own.some((b) => valuesDiffer(a.value, b.value)));
  return differ ? undefined : [...own].sort(actualFirst)[0];
}

const endOf = (beginning: Property, { property }: VocabularyIndex): Property | undefined =>
  [...property.values()].find((other) => other.ends === beginning.id);

/**
 * The span that begins with a property, out of the values of one entity. None where the beginning or
 * the end is in doubt; an end that is foretold of a beginning that is not, or the other way round,
 * is left out.
 */
export function spanFrom(
  beginning: Property,
  values: readonly StatedValue[],
  vocabulary: VocabularyIndex,
): Span | undefined {
  const from = agreedValue(values, beginning.id);
  const end = endOf(beginning, vocabulary);
  if (!from || !end || !values.some((value) => value.property === end.id)) return from && { from };
  const until = agreedValue(values, end.id);
  if (!until) return undefined;
  return until.reality === from.reality ? { from, until } : { from };
}

/** When a thing was held, agreed or opened: the span of its first property that dates its existence. */
export function spanOf(
  { values = [] }: Pick<Entity, 'values'>,
  vocabulary: VocabularyIndex,
): Span | undefined {
  const beginning = [...vocabulary.property.values()].find(
    ({ id, existence, type, ends }) =>
      existence && type === 'date' && !ends && values.some((value) => value.property === id),
  );
  return beginning && spanFrom(beginning, values, vocabulary);
}
