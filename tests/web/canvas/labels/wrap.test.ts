import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap, wrapWhole } from '../../../../src/web/canvas/labels/wrap.ts';

const widthOf = (text: string) => [...text].length * 10;
const lines = (text: string, width: number, maxLines = 3) => wrap(text, width, { maxLines, widthOf });

describe('wrap', () => {
  it('leaves alone what fits', () => {
    expect(lines('Japan', 100)).toEqual(['Japan']);
  });

  it('breaks at spaces into lines that are as even as can be', () => {
    expect(lines('a statement of intent', 150)).toEqual(['a statement', 'of intent']);
  });

  it('breaks Chinese between words and keeps marks with their text', () => {
    expect(lines('人工智能安全研究所国际网络', 80)).toEqual(['人工智能安全', '研究所国际网络']);
    expect(lines('测试、评估（草案）', 30, 9)).toEqual(['测试、', '评估', '（草案）']);
  });

  it('keeps a word whole that is somewhat wider than a line', () => {
    expect(lines('Electrotechnical', 110)).toEqual(['Electrotechnical']);
  });

  it('ends a word much wider than a line in an ellipsis, inside the line', () => {
    expect(lines('e3b0c44298fc1c149afbf4c8996fb924', 100)).toEqual(['e3b0c4429…']);
    expect(lines('file e3b0c44298fc1c149afbf4c8996fb924 here', 100)).toEqual(['file', 'e3b0c4429…', 'here']);
    expect(lines('👩‍🚀'.repeat(9), 100)).toEqual([`${'👩‍🚀'.repeat(3)}…`]);
  });

  it('says that something is missing, and not behind a comma', () => {
    expect(lines('one two, three four five six', 80, 1)[0]).not.toMatch(/[,\s]…$/u);
    expect(lines('one two three four five six', 50, 2).at(-1)).toMatch(/…$/u);
    expect(lines('one two three four five six', 50, 2)).toHaveLength(2);
  });

  it('can show all of a text, no line wider than half as much again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const whole = wrapWhole(text, 80, { widthOf });
        expect(whole.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        expect(wrapWhole('e3b0c44298fc1c149afbf4c8996fb924', 100, { widthOf }).map(widthOf)).toEqual([
          100, 100, 100, 20,
        ]);
      }),
    );
  });

  it('breaks an address that is wider than a line where its parts end, and no other', () => {
    const address = 'https://www.example.org/about/first-meeting?lang=en';
    expect(wrapWhole(`A title, 2024. ${address}`, 400, { widthOf })).toEqual([
      'A title, 2024. https://www.example.org/',
      'about/first-meeting?lang=en',
    ]);
    expect(wrapWhole(`A title. ${address}`, 510, { widthOf })).toEqual(['A title.', address]);
    for (const line of wrapWhole(address, 170, { widthOf })) expect(widthOf(line)).toBeLessThanOrEqual(240);
  });
});
