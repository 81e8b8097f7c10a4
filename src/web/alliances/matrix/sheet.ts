import type { Column } from '../../../graph/circles/table.ts';
import type { Trait } from '../../../graph/circles/traits.ts';
import { heading } from '../../parts/words.ts';
import { circleName, circleRelation } from '../circle-words.ts';
import type { AllianceModel } from '../model.ts';
import { partyName } from '../names.ts';
import { cellWords } from './cell-words.ts';
import { countOf, type OrderedRows } from './row-order.ts';
import { traitWords, type TraitTelling } from './trait-words.ts';

/**
 * The matrix as rows of cells in words, for a spreadsheet: names, kind, a column a trait and a column a circle, ids at
 * the end.
 */
export function matrixRows(
  { table, earlier, entities, traits }: AllianceModel & { traits: readonly Trait[] },
  { parties, columns }: OrderedRows,
  localization: TraitTelling,
): (string | number)[][] {
  const { t, lang, vocabulary } = localization;
  const words = t.alliances.matrix;
  const byColumn = new Map(table.columns.map((column) => [column.id, column]));
  const headOf = (column: Column): string =>
    `${circleName(column, entities, localization).value} (${circleRelation(column, localization)})`;
  const chosen = columns.flatMap((id) => byColumn.get(id) ?? []);
  const rows = parties.map((party) => {
    const entity = entities.get(party);
    return [
      partyName({ entities }, party, lang),
      vocabulary.kind.get(entity?.kind ?? '')?.label[lang] ?? '',
      ...traits.map(({ cells }) => traitWords(cells.get(party), localization)),
      ...chosen.map(({ id }) => cellWords(table.cell(party, id), localization, earlier?.cell(party, id))),
      countOf(table, party),
      party,
    ];
  });
  const names = traits.map(({ property }) => heading(property.label[lang]));
  return [[words.party, words.kind, ...names, ...chosen.map(headOf), words.total, 'id'], ...rows];
}
