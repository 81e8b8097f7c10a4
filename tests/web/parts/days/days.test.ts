import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../src/web/i18n/catalogues.ts';
import { typedDay } from '../../../../src/web/parts/days/typed-day.ts';
import { daysWords } from '../../../../src/web/parts/lens-words.ts';

describe('a day that is typed', () => {
  it.each([
    ['2024', '2024'],
    [' 2024-05 ', '2024-05'],
    ['2024-05-22', '2024-05-22'],
    ['2024/5/2', '2024-05-02'],
    ['２０２４年５月２２日', '2024-05-22'],
    ['2024年5月', '2024-05'],
    ['', undefined],
  ])('is taken from “%s”', (text, day) => {
    expect(typedDay(text, CATALOGUES.en)).toEqual({ day });
  });

  it.each(['soon', '22 May 2024', '24', '2024-05-22/23', '2024-W21', '1/2/2024'])(
    'is not taken from “%s”, which is named with what to write instead',
    (text) => {
      for (const t of Object.values(CATALOGUES))
        expect(typedDay(text, t)).toEqual({ fault: expect.stringMatching(/.*2024-05-22/) });
      expect(typedDay(text, CATALOGUES.en)).toEqual({
        fault: expect.stringContaining(`“${text}” is no date`),
      });
    },
  );

  it('must be in the calendar', () => {
    expect(typedDay('2024-02-30', CATALOGUES.en)).toEqual({
      fault: expect.stringContaining('There is no “2024-02-30” in the calendar'),
    });
    expect(typedDay('2024-13', CATALOGUES.en)).toEqual({ fault: expect.stringContaining('calendar') });
  });
});

describe('the days that are looked at', () => {
  const said = (lens: Parameters<typeof daysWords>[0], lang: 'en' | 'zh' = 'en') =>
    daysWords(lens, { t: CATALOGUES[lang], lang });

  it('are said with their precision, the later first', () => {
    expect(said({})).toBeUndefined();
    expect(said({ asOf: '2024-05' })).toBe('As of May 2024');
    expect(said({ asOf: '2024-05-22', other: '2025' })).toBe('As of 2025, compared with 22 May 2024');
    expect(said({ asOf: '2025-02-11', other: '2024-05-22' }, 'zh')).toBe(
      '截至2025年2月11日，与2024年5月22日比较',
    );
  });
});
