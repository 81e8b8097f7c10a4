import { describe, expect, it } from 'vitest';
import { fontOf } from '../../../../src/web/canvas/labels/fonts.ts';
import { TextMeasurer } from '../../../../src/web/canvas/labels/text-measurer.ts';

const FONT = fontOf('label', 'en', 'en');

describe('texts that have been measured', () => {
  it('are measured once, until a font comes in which one of them has another width', () => {
    let asked = 0;
    let perLetter = 6;
    const measurer = new TextMeasurer((text) => {
      asked++;
      return text.length * perLetter;
    });
    expect([1, 2].map(() => measurer.textWidth('Japan', FONT))).toEqual([30, 30]);
    expect(asked).toBe(1);
    expect(measurer.remeasure()).toBe(false);
    perLetter = 7;
    expect(measurer.textWidth('Japan', FONT)).toBe(30);
    expect(measurer.remeasure()).toBe(true);
    expect(measurer.textWidth('Japan', FONT)).toBe(35);
  });
});
