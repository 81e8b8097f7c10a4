import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, csvOf, tabbedLines } from '../../src/graph/csv.ts';
import { readCsv, unguarded } from './read-csv.ts';

const MARK = '\ufeff';

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
    ...[
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("x","y")',
      '|calc',
      '%0A',
      '\n=1',
      '\0=1',
    ],
    ...[
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(A1)',
      ' =1',
      '\u3000=1',
      '\ufeff=1',
      '\u200b=1',
      '\u202e=1',
      "'=1",
      '"=1"',
    ],
  ])('hand %j to no spreadsheet as a formula', (cell) => {
    expect(readCsv(csvOf([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
  });

  it('leave numbers below zero numbers', () => {
    expect(csvOf([[-3, 0, 1.5]])).toBe(`${MARK}-3,0,1.5\r\n`);
  });

  it.each(['a=1', "'quoted'", '中-文', '', ' ', '“=1”', 'it’s'])('leave %j as it is', (cell) => {
    expect(readCsv(csvOf([[cell, 'x']]).slice(1))).toEqual([[cell, 'x']]);
  });

  it('are read back as they were, one apostrophe taken off where it guards', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '＝', '\u200b', '中', "'", 'a', ' '),
      }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const read = readCsv(csvOf(given).slice(1));
        expect(read.map((row) => row.map(unguarded))).toEqual(given);
        for (const text of read.flat()) expect(text).not.toMatch(/^[\s\u200b"]*[=+\-@|%\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 1000 },
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
