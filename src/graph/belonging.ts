import { isDrawn } from './line.ts';
import type { Relation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ids of the kinds of relation whose source belongs to its target. */
export const belongingKinds = ({ relations }: Pick<Vocabulary, 'relations'>): string[] =>
  relations.filter(({ belonging }) => belonging).map(({ id }) => id);

/**
 * The relations of belonging that lead on from these entities, however far: up to what they belong to, or down to
 * what belongs to them. Each entity is looked at once, so that a ring ends. Forecasts of belonging do not count.
 * @param fetch the relations of belonging that begin at one of these entities (up) or end there (down).
 */
export async function belonging(
  ids: Iterable<string>,
  direction: 'up' | 'down',
  fetch: (ids: readonly string[]) => Promise<readonly Relation[]>,
): Promise<Relation[]> {
  const far = direction === 'up' ? 'to' : 'from';
  const met = new Set(ids);
  const lines = new Map<string, Relation>();
  for (let next = [...met]; next.length > 0;) {
    const found = (await fetch(next)).filter((line) => isDrawn(line) && line.reality === 'actual');
    for (const line of found) lines.set(line.id, line);
    next = [...new Set(found.map((line) => line[far]))].filter((id) => !met.has(id));
    for (const id of next) met.add(id);
  }
  return [...lines.values()];
}
