import { TABLE_COLUMNS, type Page, type TableColumn } from '../../graph/view.ts';
import type { Change } from '../session/changes.ts';

/** The columns that a table has on the screen, besides the name; the others stand only in what is copied or saved. */
export const ON_SCREEN = ['kind', 'when', 'lines', 'sources', 'hidden'] as const satisfies TableColumn[];

/** The columns that stand only in what is copied or saved. */
export const ONLY_COPIED = TABLE_COLUMNS.filter((column) => !ON_SCREEN.some((one) => one === column));

/** The columns that somebody chose; all of them where they chose none, or where the table stands for the picture. */
export const columnsOf = (page: Page): readonly TableColumn[] =>
  (page.is === 'table' ? page.columns : undefined) ?? TABLE_COLUMNS;

/** Where columns stand beside the name, each as wide as the style of the table says. */
export const tracksOf = (columns: readonly TableColumn[]): string =>
  ['minmax(var(--of-name), 1fr)', ...columns.map((column) => `var(--of-${column})`)].join(' ');

/** The table with these columns. */
export const withColumns =
  (columns: readonly TableColumn[]): Change =>
  (view) => {
    if (view.page.is !== 'table') return view;
    const ordered = TABLE_COLUMNS.filter((column) => columns.includes(column));
    const all = ordered.length === TABLE_COLUMNS.length;
    return { ...view, page: { is: 'table', ...(!all && { columns: ordered }) } };
  };
