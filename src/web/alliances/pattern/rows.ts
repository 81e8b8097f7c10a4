import type { Entity, Relation } from '../../../graph/model.ts';
import { qualifiersOf, type FullLocalization } from '../../parts/words.ts';

/** One who matches, with the relations by which. */
export interface AnswerRow {
  entity: Entity;
  name: string;
  uncertain: boolean;
  relations: readonly { relation: Relation; words: string }[];
}

/** The answer as rows of cells in words, for a spreadsheet: a row a relation, those without one a row of their own. */
export function answerRows(rows: readonly AnswerRow[], localization: FullLocalization): string[][] {
  const { t } = localization;
  const words = t.pattern;
  const body = rows.flatMap(({ entity, name, uncertain, relations }) => {
    const head = [name, uncertain ? words.open : words.certain];
    if (relations.length === 0) return [[...head, '', '', '', entity.id, '']];
    return relations.map(({ relation, words: text }) => [
      ...head,
      text,
      t.status[relation.status],
      qualifiersOf(relation, localization),
      entity.id,
      relation.id,
    ]);
  });
  return [[...words.columns], ...body];
}
