import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../src/web/canvas/labels/wrap.ts';

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
    expect(lines('测试、评估（草案）', 20, 9)).toEqual(['测试、', '评估', '（草案）']);
  });

  it('keeps a word whole that is wider than a line', () => {
    expect(lines('Electrotechnical', 50)).toEqual(['Electrotechnical']);
  });

  it('says that something is missing', () => {
    expect(lines('one two three four five six', 50, 2).at(-1)).toMatch(/…$/u);
    expect(lines('one two three four five six', 50, 2)).toHaveLength(2);
  });

  it('loses nothing as long as there are enough lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const whole = lines(text, 80, 1000).join('');
        expect(whole.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
