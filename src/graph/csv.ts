/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What a cell has to be put into quotation marks for. */
const SPECIAL = /["\r\n,]/;

/** A text that no spreadsheet runs: one that begins like a formula has an apostrophe before it. */
const withoutFormula = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** A cell: numbers as they are; a text that a spreadsheet would run as a formula has an apostrophe before it. */
function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = withoutFormula(value);
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as comma-separated values (RFC 4180) with CR LF at the end of each. A byte order mark stands before them, without
 * which Excel reads Chinese as something else.
 */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;

/**
 * Rows to be pasted into a spreadsheet, a line each: tabs between the cells, each of which is one line, and none of
 * which is run as a formula.
 */
export const tabbedLines = (rows: readonly (readonly (string | number | undefined)[])[]): string[] =>
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
