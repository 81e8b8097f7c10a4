import { csvOf, type Cells } from '../../graph/csv.ts';

/** Rows as a file for a spreadsheet. */
export const csvFile = (rows: readonly Cells[]): Blob =>
  new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' });
