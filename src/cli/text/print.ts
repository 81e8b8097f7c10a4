import { printableLines } from '../../dataset/fault.ts';
import type { Context } from '../context.ts';
import { csvLines } from './csv.ts';
import type { Cells } from '../../graph/csv.ts';

/** Lines for a terminal: whatever the data hold, each stays one line and steers nothing. */
export const printLines = (lines: readonly string[], { out }: Context): void =>
  out(lines.map((line) => printableLines(line.replaceAll('\n', ' '))).join('\n'));

/** One JSON object for a program. */
export const printJson = (value: unknown, { out }: Context): void => out(JSON.stringify(value, null, 2));

/** Rows for a spreadsheet. */
export const printCsv = (rows: readonly Cells[], { out }: Context): void => out(csvLines(rows).join('\n'));
