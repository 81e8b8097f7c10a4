import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, csvOf, tabbedLines } from '../../src/graph/csv.ts';

const MARK = '\ufeff';

/** Cells of comma-separated values, read as RFC 4180 has them. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += sign;
  }
  expect([row, cell, quoted]).toEqual([[], '', false]);
  return rows;
}

describe('comma-separated values', () => {
  it('have a byte order mark, a comma between cells, and CR LF behind each row', () => {
    expect(
      csvOf([
        ['一', 'b'],
        [1, undefined],
      ]),
    ).toBe(`${MARK}一,b\r\n1,\r\n`);
    expect(csvOf([])).toBe(MARK);
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    [' kept ', '" kept "'],
    ['a;b', '"a;b"'],
    ['a\tb', '"a\tb"'],
    ['a=b', 'a=b'],
  ])('quote %j where it needs that', (cell, written) => {
    expect(csvOf([[cell]])).toBe(`${MARK}${written}\r\n`);
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x","y")'],
    ...[' =1', '\u00a0=1', '"=1', "'-1", '＝1', '　＋1'],
  ])('hand %j to no spreadsheet as a formula', (cell) => {
    expect(parsed(csvOf([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
  });

  it('leave numbers below zero numbers', () => {
    expect(csvOf([[-3, 0, 1.5]])).toBe(`${MARK}-3,0,1.5\r\n`);
  });

  it('are read back as they were, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '@', '中', "'", 'a') }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const read = parsed(csvOf(given).slice(1));
        expect(read).toEqual(
          given.map((row) =>
            row.map((text) => (/^(?:[\t\r]|[\s'"]*[=+\-@])/.test(text) ? `'${text}` : text)),
          ),
        );
        for (const text of read.flat()) expect(text).not.toMatch(/^(?:[\t\r]|\s*[=+\-@])/);
      }),
    );
  });
});

it('lines of comma-separated values are the rows of the file without its line ends', () => {
  const rows = [
    ['=1', 2],
    ['a, b', undefined],
  ];
  expect(csvLines(rows)).toEqual(["'=1,2", '"a, b",']);
  expect(csvOf(rows)).toBe(`${MARK}${csvLines(rows).join('\r\n')}\r\n`);
});

describe('a table to be pasted', () => {
  it('has tabs between its cells, a line for each row, and runs nothing', () => {
    const rows = [
      ['=1+1', 'two\tlines\nin one', 3],
      [undefined, '-x', 'plain'],
    ];
    expect(tabbedLines(rows).join('\n')).toBe("'=1+1\ttwo lines in one\t3\n\t'-x\tplain");
  });
});
