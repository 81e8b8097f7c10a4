import { isDrawn } from './line.ts';
import type { Relation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

type Ends = Pick<Relation, 'from' | 'to'>;

/** Ids of the kinds of relation whose source belongs to its target. */
export const belongingKinds = ({ relations }: Pick<Vocabulary, 'relations'>): string[] =>
  relations.filter(({ belonging }) => belonging).map(({ id }) => id);

/** The ends of these lines that were not met before; they are from now on. */
function newlyMet(lines: readonly Ends[], far: 'from' | 'to', met: Set<string>): string[] {
  const found = [...new Set(lines.map((line) => line[far]))].filter((id) => !met.has(id));
  for (const id of found) met.add(id);
  return found;
}

/** Everything that an entity belongs to, however far up, along lines that are known; in a ring itself, too. */
export function ownersOf(id: string, lines: readonly Ends[]): string[] {
  const met = new Set<string>();
  for (let next = [id]; next.length > 0;)
    next = newlyMet(
      lines.filter(({ from }) => next.includes(from)),
      'to',
      met,
    );
  return [...met];
}

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
    next = newlyMet(found, far, met);
  }
  return [...lines.values()];
}
