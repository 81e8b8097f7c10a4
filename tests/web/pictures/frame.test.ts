import { describe, expect, it } from 'vitest';
import type { Mark, TextMark } from '../../../src/web/canvas/marks/mark.ts';
import type { PictureMarks } from '../../../src/web/canvas/marks/picture-marks.ts';
import { TOKENS } from '../../../src/web/canvas/tokens.ts';
import { framed, type FrameWords } from '../../../src/web/pictures/frame.ts';

const widthOf = (text: string, { size }: { size: number }): number => text.length * size * 0.6;

function drawn(width: number, height: number): PictureMarks {
  return {
    ...{ size: { width, height }, marks: [], nodes: [], edges: [], tokens: TOKENS.light, widthOf },
    unnamed: [],
    samples: { node: () => [], line: () => [], badge: () => [], dayChange: () => [] },
    fontOf: () => ({ weight: 400, size: 12, family: 'Inter' }),
    linesOf: (text, most, font) => {
      const each = Math.max(1, Math.floor(most / widthOf('x', font)));
      return text.match(new RegExp(`.{1,${each}}`, 'g')) ?? [];
    },
  };
}

const WORDS: FrameWords = {
  ...{ lang: 'en', title: 'The Network', sub: '4 entities, 3 relations.', foot: 'Data version 1' },
  legend: [
    {
      heading: 'Entities',
      entries: Array.from({ length: 20 }, (_, i) => ({ sample: [], words: `kind ${i}` })),
    },
    { heading: 'Evidence', entries: [{ sample: [], words: 'supported' }] },
    { heading: 'Nothing', entries: [] },
  ],
};

const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.is === 'text');

describe('the frame of a picture', () => {
  it('says title, amounts, legend and version of the data, from the top down', () => {
    const { marks } = framed(drawn(800, 400), WORDS);
    const said = texts(marks);
    const at = (words: string) => said.find(({ text }) => text === words)?.at.y ?? NaN;
    expect(at('The Network')).toBeLessThan(at('4 entities, 3 relations.'));
    expect(at('4 entities, 3 relations.')).toBeLessThan(at('Entities'));
    expect(at('Entities')).toBeLessThan(at('kind 0'));
    expect(at('kind 19')).toBeLessThan(at('Evidence'));
    expect(at('supported')).toBeLessThan(at('Data version 1'));
    expect(said.map(({ text }) => text)).not.toContain('Nothing');
  });

  it('has the sources below the legend where they are given, whole, above the version of the data', () => {
    const line = '[1] 清华大学战略与安全研究中心、人工智能安全研究所国际网络会议前瞻'.repeat(4);
    const { marks } = framed(drawn(300, 200), { ...WORDS, notes: { heading: 'Sources', lines: [line] } });
    const said = texts(marks).map(({ text }) => text);
    const [from, to] = [said.indexOf('Sources'), said.indexOf('Data version 1')];
    expect(from).toBeGreaterThan(said.indexOf('supported'));
    expect(said.slice(from + 1, to).join('')).toBe(line);
    expect(texts(framed(drawn(300, 200), WORDS).marks).map(({ text }) => text)).not.toContain('Sources');
  });

  it.each([120, 640, 1400])('keeps every word on the sheet beside a picture %i wide', (width) => {
    const sheet = framed(drawn(width, 300), { ...WORDS, title: 'A title that goes on '.repeat(12) });
    for (const { text, at, font } of texts(sheet.marks)) {
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x + widthOf(text, font)).toBeLessThanOrEqual(sheet.width);
      expect(at.y).toBeLessThan(sheet.height);
    }
  });

  it('shows the picture whole, in the middle of a sheet that is wider for the sake of the legend', () => {
    const sheet = framed(drawn(100, 300), WORDS);
    const held = sheet.marks.find((mark) => mark.is === 'group');
    expect(held?.at?.x).toBe((sheet.width - 100) / 2);
    expect(sheet.height).toBeGreaterThan(300);
  });

  describe('with its legend beside it', () => {
    const placesOf = (
      marks: readonly Mark[],
      at = { x: 0, y: 0 },
    ): { text: string; x: number; y: number }[] =>
      marks.flatMap((mark) => {
        if (mark.is === 'text') return [{ text: mark.text, x: at.x + mark.at.x, y: at.y + mark.at.y }];
        const { x = 0, y = 0 } = (mark.is === 'group' && mark.at) || {};
        return mark.is === 'group' ? placesOf(mark.marks, { x: at.x + x, y: at.y + y }) : [];
      });
    const framing = { beside: true, least: 900 };

    it('has every entry on the sheet to the right of the picture, one below the other', () => {
      const sheet = framed(drawn(640, 480), WORDS, framing);
      const entries = placesOf(sheet.marks).filter(({ text }) => /^kind/.test(text));
      expect(entries).toHaveLength(20);
      expect(new Set(entries.map(({ x }) => x)).size).toBe(1);
      for (const { text, x, y } of entries) {
        expect(x).toBeGreaterThan(24 + 640);
        expect(x + widthOf(text, { size: 12 })).toBeLessThanOrEqual(sheet.width);
        expect(y).toBeLessThan(sheet.height);
      }
      expect(entries.map(({ y }) => y)).toEqual(entries.map(({ y }) => y).toSorted((a, b) => a - b));
      expect(sheet.height).toBeLessThan(framed(drawn(640, 480), WORDS, { least: 640 }).height);
    });

    it('keeps it below where it is much longer than the picture', () => {
      expect(framed(drawn(640, 200), WORDS, framing)).toEqual(framed(drawn(640, 200), WORDS, { least: 900 }));
    });
  });
});
