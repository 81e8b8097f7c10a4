import type { TableColumn } from '../../graph/view.ts';
import type { Texts } from '../i18n/en.ts';
import type { Cells } from './cells.ts';
import type { Row } from './rows.ts';

/** What a row says below its name where there are no columns: of a thing its kind, of a line when it held. */
export function belowName(
  row: Row,
  { entity, when }: Pick<Cells, 'entity' | 'when'>,
  { columns, t }: { columns: readonly TableColumn[]; t: Texts },
): string[] {
  const has = (column: TableColumn, words: string | undefined): string[] =>
    words && columns.includes(column) ? [words] : [];
  if (row.is === 'group') return [];
  if (row.is === 'entity')
    return [
      ...has('kind', entity?.kindWords),
      ...has('when', when),
      ...has('lines', t.tableRegion.lines(row.branch.lines)),
    ];
  const { relation } = row.leaf;
  if (!relation) return has('lines', t.documentLayer.key);
  return [...has('when', when), ...has('sources', t.count.claims(relation.claims.length))];
}
