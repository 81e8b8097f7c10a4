/** One row. */
export type Cells = readonly (string | number | undefined)[];

/**
 * What a spreadsheet may take for a formula (CWE-1236), also in the width of Chinese characters, and behind what is
 * not seen or what was put there to hide it: white space, invisible characters, quotation marks.
 */
const FORMULA =
  /^['"\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@|%\t\r\n\0＝＋－＠]/;
/** What a cell has to be put into quotation marks for; some spreadsheets part cells at a semicolon or a tab. */
const SPECIAL = /["\r\n,;\t]|^\s|\s$/;

/**
 * A text that no spreadsheet runs: one that it might take for a formula has an apostrophe before it. Who reads it takes
 * the first apostrophe off where what is behind it might be taken for one; so every text comes back as it was.
 */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cellOf(value: Cells[number]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = guarded(value);
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What has to stand before comma-separated values: without it Excel reads Chinese as something else. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as comma-separated values (RFC 4180), without the ends of the lines. */
export const csvLines = (rows: readonly Cells[]): string[] => rows.map((row) => row.map(cellOf).join(','));

/** One row, with CR LF at its end. */
export const csvRow = (cells: Cells): string => `${cells.map(cellOf).join(',')}\r\n`;

/** Rows as comma-separated values, behind a byte order mark. */
export const csvOf = (rows: readonly Cells[]): string => BYTE_ORDER_MARK + rows.map(csvRow).join('');

/**
 * Rows to be pasted into a spreadsheet, a line each: tabs between the cells, each of which is one line, and none of
 * which is run as a formula.
 */
export const tabbedLines = (rows: readonly Cells[]): string[] =>
  rows.map((row) =>
    row
      .map((cell) =>
        guarded(
          String(cell ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      )
      .join('\t'),
  );
