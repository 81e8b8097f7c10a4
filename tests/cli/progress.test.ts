import { describe, expect, it } from 'vitest';
import { progressLine, showProgress } from '../../src/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('the progress of a load', () => {
  it('says how much is done, how fast, and how long it will take', () => {
    expect(progressLine({ done: 12_000, total: 40_000 }, 1)).toBe(
      '12,000 of 40,000 rows, 12,000 a second, 2 s left',
    );
  });

  it('says nothing of speed before there is any, nor of what is left at the end', () => {
    expect(progressLine({ done: 0, total: 10 }, 0)).toBe('0 of 10 rows');
    expect(progressLine({ done: 10, total: 10 }, 2)).toBe('10 of 10 rows, 5 a second');
  });

  it('says which part of the indexes is made when all rows are written', () => {
    expect(progressLine({ done: 40_000, total: 40_000, indexed: 0.436 }, 9)).toBe(
      '40,000 rows; making indexes, 43 %',
    );
  });

  it('shows the last row and the last index however soon they come, and one look at the indexes of many', () => {
    const log = screen(false);
    const progress = showProgress(log, () => 0);
    progress.tell({ done: 0, total: 9 });
    progress.tell({ done: 9, total: 9 });
    for (const indexed of [0.2, 0.4, 1]) progress.tell({ done: 9, total: 9, indexed });
    expect(log.written).toEqual(['0 of 9 rows\n', '9 of 9 rows\n', '9 rows; making indexes, 100 %\n']);
  });

  it('stays on one line of a terminal and leaves it empty', () => {
    const terminal = screen(true);
    let now = 0;
    const progress = showProgress(terminal, () => now);
    for (const done of [0, 5, 10]) {
      now += 1000;
      progress.tell({ done, total: 10 });
    }
    progress.end();
    expect(terminal.written.join('')).not.toContain('\n');
    expect(terminal.written.at(-1)).toMatch(/\r.*K$/);
  });

  it('is plain lines now and then where nobody watches, the last one always', () => {
    const log = screen(false);
    let now = 0;
    const progress = showProgress(log, () => now);
    for (let done = 0; done <= 100; done += 1) {
      now += 100;
      progress.tell({ done, total: 100 });
    }
    progress.end();
    expect(log.written.length).toBeLessThan(10);
    expect(log.written.at(-1)).toMatch(/^100 of 100 rows.*\n$/);
    expect(log.written.join('')).not.toContain('\u001b');
  });
});
