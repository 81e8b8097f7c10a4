import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber, lastDayOf, monthsLater, ticksBetween } from '../../src/graph/calendar.ts';
import { isDate } from '../../src/graph/dates.ts';

const day = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2200-12-31') });

describe('a day by its number', () => {
  it('is the same day again', () => {
    fc.assert(fc.property(day, (number) => void expect(dayNumber(dayAt(number))).toBe(number)));
    expect(dayAt(0)).toBe('1970-01-01');
    expect(dayAt(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
  });

  it('never leaves the years that a date can have', () => {
    expect(dayAt(1e9)).toBe('9999-12-31');
    expect(dayAt(-1e9)).toBe('0001-01-01');
  });

  it('is the last that a coarse date may mean, and none of what is no date', () => {
    expect(dayAt(lastDayOf('2024-02') ?? 0)).toBe('2024-02-29');
    expect(dayAt(lastDayOf('2024-11-20/21') ?? 0)).toBe('2024-11-21');
    expect(lastDayOf('soon')).toBeUndefined();
  });

  it('stays in the month that is asked for, on its last day where that month is shorter', () => {
    expect(dayAt(monthsLater(dayNumber('2024-01-31'), 1))).toBe('2024-02-29');
    expect(dayAt(monthsLater(dayNumber('2024-03-31'), -1))).toBe('2024-02-29');
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 50 }), (number, months) => {
        const [year, month] = dayAt(number).split('-').map(Number) as [number, number];
        const [then, after] = dayAt(monthsLater(number, months)).split('-').map(Number) as [number, number];
        expect(then * 12 + after).toBe(year * 12 + month + months);
      }),
    );
  });
});

describe('the ticks of an axis of time', () => {
  it('lie between its ends, in order, no more of them than there is room for', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 80_000 }),
        fc.integer({ min: 2, max: 30 }),
        (from, width, most) => {
          const ticks = ticksBetween(from, from + width, most);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect(ticks.every(({ at, date }) => at >= from && at <= from + width && isDate(date))).toBe(true);
          expect(ticks.map(({ at }) => at)).toEqual(
            [...new Set(ticks.map(({ at }) => at))].sort((a, b) => a - b),
          );
        },
      ),
    );
  });

  it('are months, quarters or years, as there is room', () => {
    const dates = (most: number): string[] =>
      ticksBetween(dayNumber('2023-05-10'), dayNumber('2024-03-01'), most).map(({ date }) => date);
    expect(dates(12)[0]).toBe('2023-06');
    expect(dates(5)).toEqual(['2023-07', '2023-10', '2024-01']);
    expect(dates(1)).toEqual(['2024']);
  });
});
