/** Cells of comma-separated values, read as RFC 4180 has them, with the apostrophes that guard them. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += sign;
  }
  if (row.length > 0 || cell !== '' || quoted) throw new Error('The last row does not end.');
  return rows;
}

/** The rule of docs/exports.md, written again: an apostrophe goes where it stands before what begins like a formula. */
export const unguarded = (cell: string): string =>
  /^'[\s'"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[-=+@|%\t\r\n\0＝＋－＠]/.test(
    cell,
  )
    ? cell.slice(1)
    : cell;
