import { BYTE_ORDER_MARK, csvRow } from '../../graph/csv.ts';
import type { Bilingual } from '../../graph/model.ts';
import type { ExportedFile } from '../exporter.ts';

type Cell = string | number | undefined;

/** A column: its heading, and what stands in it. */
export type Column<T> = readonly [heading: string, cell: (row: T) => Cell];

/** A list of ids or of words of ours, which have no spaces. */
export const list = (items: readonly string[] | undefined): string => (items ?? []).join(' ');

/** What has parts, as JSON; empty where there is nothing. */
export const parts = (value: readonly unknown[] | object | undefined): string =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);

/** Two columns for a text in both languages. */
export const bilingual = <T>(heading: string, text: (row: T) => Bilingual | undefined): Column<T>[] => [
  [`${heading}_zh`, (row) => text(row)?.zh],
  [`${heading}_en`, (row) => text(row)?.en],
];

/** Rows under their headings as comma-separated values, one row after the other. */
function* tableChunks<T>(columns: readonly Column<T>[], rows: Iterable<T>): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(columns.map(([heading]) => heading));
  for (const row of rows) yield csvRow(columns.map(([, cell]) => cell(row)));
}

/** A table as a file. */
export const tableFile = <T>(
  name: string,
  columns: readonly Column<T>[],
  rows: Iterable<T>,
): ExportedFile => ({
  name: `${name}.csv`,
  mediaType: 'text/csv;charset=utf-8;header=present',
  chunks: tableChunks(columns, rows),
});
