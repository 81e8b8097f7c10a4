import { describe, expect, it } from 'vitest';
import { barsUpTo } from '../../src/cli/text/bar.ts';
import { columns } from '../../src/cli/text/columns.ts';
import { treeLines } from '../../src/cli/text/tree.ts';
import { widthOf } from '../../src/cli/text/width.ts';

describe('a text on a terminal', () => {
  it.each([
    ['abc', 3],
    ['韩国', 4],
    ['“A（中）”', 9],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['한국', 4],
    ['\u{20000}', 2],
    ['│└█░', 4],
    ['a\u200bb', 2],
  ])('takes for “%s” %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('stands in columns whose Chinese cells count double', () => {
    const rows = [
      ['韩国', '1', 'x'],
      ['US', '10', ''],
    ];
    expect(columns(rows, ['left', 'right', 'left'])).toEqual(['韩国   1  x', 'US    10']);
  });
});

describe('a bar', () => {
  it('has a cell for each where they fit', () => {
    expect(barsUpTo(14)(3, 8)).toBe('███░░░░░');
  });

  it('shows what is there at all, however large the largest is', () => {
    const bar = barsUpTo(100_000);
    expect(bar(1, 100_000)).toMatch(/^█░{39}$/);
    expect(bar(99_999, 100_000)).toMatch(/^█+░$/);
    expect([bar(0, 1), bar(1, 1), bar(0, 0)]).toEqual(['░', '█', '']);
  });
});

describe('a tree', () => {
  it('hangs each line on the one that it belongs to', () => {
    const leaf = (text: string) => ({ text, children: [] });
    const tree = {
      text: 'a',
      children: [
        { text: 'b', children: [leaf('c'), leaf('d')] },
        { text: 'e', children: [leaf('f')] },
      ],
    };
    expect(treeLines(tree)).toEqual(['a', '├ b', '│ ├ c', '│ └ d', '└ e', '  └ f']);
  });
});
