/** One row. */
export type Cells = readonly (string | number | undefined)[];

/** What a spreadsheet may take for the beginning of a formula, also in the width of Chinese characters. */
const FORMULA = /^(?:[\t\r]|[\s'"]*[=+\-@＝＋－＠])/;
/** What a cell has to be put into quotation marks for; some spreadsheets part cells at a semicolon or a tab. */
const SPECIAL = /["\r\n,;\t]|^\s|\s$/;

/** A text that no spreadsheet runs: one that may begin like a formula has an apostrophe before it. */
const withoutFormula = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

function cellOf(value: Cells[number]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = withoutFormula(value);
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as comma-separated values (RFC 4180), without the ends of the lines. Numbers stay as they are; a text that a
 * spreadsheet might run has an apostrophe before it.
 */
export const csvLines = (rows: readonly Cells[]): string[] => rows.map((row) => row.map(cellOf).join(','));

/**
 * The same as a file, with CR LF at the end of each row. A byte order mark stands before them, without which Excel reads
 * Chinese as something else.
 */
export const csvOf = (rows: readonly Cells[]): string =>
  `\ufeff${csvLines(rows)
    .map((line) => `${line}\r\n`)
    .join('')}`;

/**
 * Rows to be pasted into a spreadsheet, a line each: tabs between the cells, each of which is one line, and none of
 * which is run as a formula.
 */
export const tabbedLines = (rows: readonly Cells[]): string[] =>
  rows.map((row) =>
    row
      .map((cell) =>
        withoutFormula(
          String(cell ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      )
      .join('\t'),
  );
