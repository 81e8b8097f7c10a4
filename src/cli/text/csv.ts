import { guarded, type Cells } from '../../graph/csv.ts';

function cellOf(value: Cells[number]): string {
  if (typeof value === 'number') return String(value);
  const text = guarded(value ?? '');
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as comma-separated values (RFC 4180, with the line ends of Unix). A text that a spreadsheet might run
 * gets an apostrophe before it.
 */
export const csvLines = (rows: readonly Cells[]): string[] => rows.map((row) => row.map(cellOf).join(','));
