import type { Column } from '../../../graph/circles/table.ts';
import { kindOf } from '../../../graph/ids.ts';
import type { VocabularyIndex } from '../../../graph/vocabulary.ts';
import { faultOf } from './edit.ts';

/** The kind that most of these have; of those alike the first. */
function commonKind(parties: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of parties.map(kindOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/**
 * Patterns to begin with, made of the circles that are compared: who is in one and not in another, who is in both, and
 * what stands for whoever is in one.
 * @param parties ids of whoever is in the circles
 */
export function examplesOf(
  columns: readonly Column[],
  parties: readonly string[],
  vocabulary: VocabularyIndex,
): string[][] {
  const [first, second] = columns.flatMap(({ circle }) => circle ?? []);
  if (!first) return [];
  const party = commonKind(parties);
  const standsFor = [...vocabulary.relation.values()].find(
    ({ to, from, membership, attendance, signature }) =>
      to.includes(party) && !from.includes(party) && !(membership ?? attendance ?? signature),
  );
  const examples = [
    ...(second
      ? [
          ['_', second.id, `not:${first.id}`],
          ['_', first.id, `and:${second.id}`],
        ]
      : []),
    ...(standsFor ? [[standsFor.from[0] ?? '', `${standsFor.id}/${party}`, first.id]] : []),
  ];
  return examples.filter((texts) => !faultOf(texts, vocabulary));
}
