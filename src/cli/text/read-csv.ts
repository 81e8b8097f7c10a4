/** A row of a table as it was written. */
export interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  line: number;
  cells: string[];
}

/** What is wrong with the quotation marks of a file, and on which line. */
export interface CsvFault {
  line: number;
  /** `open`: a quotation mark that is never closed; `text-after`: something between a closing one and the comma. */
  fault: 'open' | 'text-after';
}

const QUOTED = /"((?:[^"]|"")*)(")?/y;
const BARE = /[^,\r\n]*/y;
const END = /\r\n|\r|\n|$/y;

/** What a pattern matches at a place of a text, and where it ends. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * The rows of comma-separated values (RFC 4180), with any line ends and with or without a byte order mark; lines with
 * nothing on them are none. The first fault of the quotation marks ends the reading.
 */
export function readCsv(text: string): CsvRow[] | CsvFault {
  const rows: CsvRow[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  while (at <= text.length) {
    if (text[at] === '"') {
      const [whole = '', inside = '', closed] = matchAt(QUOTED, text, at) ?? [];
      if (!closed) return { line, fault: 'open' };
      row.cells.push(inside.replaceAll('""', '"'));
      at += whole.length;
      line += breaksIn(inside);
    } else {
      const [bare = ''] = matchAt(BARE, text, at) ?? [];
      row.cells.push(bare);
      at += bare.length;
    }
    if (text[at] === ',') {
      at++;
      continue;
    }
    const [end] = matchAt(END, text, at) ?? [];
    if (end === undefined) return { line, fault: 'text-after' };
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    row = { line: ++line, cells: [] };
    // At the very end nothing is matched, and the reading is over.
    at += Math.max(1, end.length);
  }
  return rows;
}
