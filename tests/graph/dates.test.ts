import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, datesDiffer, formatDate, isBefore, isDate, parseDate } from '../../src/graph/dates.ts';

const pad = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const interval = fc.tuple(day, day).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`));
const date = fc.oneof(year, month, day, interval);
// Dates of few years lie within each other often enough to try what holds only then.
const close = fc.oneof(
  date,
  fc.constantFrom('2024', '2024-11', '2024-11-20', '2024-11-20/21', '2024-11-19/22'),
);

describe('reading a date', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-04', '2024-04-01', '2024-04-30', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024-04-01', '2024-04-01', '2024-04-01', 'day'],
    ['2024-11-20/21', '2024-11-20', '2024-11-21', 'interval'],
    ['2024-11-30/12-02', '2024-11-30', '2024-12-02', 'interval'],
    ['2024-12-30/2025-01-02', '2024-12-30', '2025-01-02', 'interval'],
  ])('reads %s as %s to %s (%s)', (text, ...range) => {
    const [from, to, precision] = range;
    expect(parseDate(text)).toEqual({ from, to, precision });
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13',
    '2024-00',
    '2024-04-31',
    '2024-04-00',
    '2024-11-21/20',
    '2024-11-20/10-21',
    '2024-12-30/2023-01-02',
    '2024-11-30/31',
    '2024/2025',
    '2024-11/12',
    '2024-4-1',
    '24-04-01',
    '0000',
    '2024-04-01T00:00',
    ' 2024',
    '2024\n',
    '２０２４',
    '',
    'spring 2024',
  ])('refuses %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('knows the leap days of every century', () => {
    expect(isDate('2000-02-29')).toBe(true);
    expect(isDate('2100-02-29')).toBe(false);
  });
});

describe('comparing dates', () => {
  it('finds no difference between a month and a day of it', () => {
    expect(datesDiffer('2024-11', '2024-11-20')).toBe(false);
    expect(datesDiffer('2024-11-20', '2024')).toBe(false);
  });

  it('finds a difference where two intervals only overlap', () => {
    expect(datesDiffer('2024-11-20/21', '2024-11-21/22')).toBe(true);
  });

  it('is before only when it is certainly over', () => {
    expect(isBefore('2024-04', '2024-05-21')).toBe(true);
    expect(isBefore('2024', '2024-05-21')).toBe(false);
    expect(isBefore('2024-05-21', '2024-05-21')).toBe(false);
    expect(isBefore('2024-11-20/21', '2024-11-22')).toBe(true);
    expect(isBefore('long ago', '2024')).toBe(false);
  });

  it('lets every date contain itself', () => {
    fc.assert(fc.property(date, (a) => contains(a, a)));
  });

  it('contains what is contained in what it contains', () => {
    fc.assert(
      fc.property(close, close, close, (a, b, c) => !(contains(a, b) && contains(b, c)) || contains(a, c)),
    );
  });

  it('finds the same difference from either side', () => {
    fc.assert(fc.property(close, close, (a, b) => datesDiffer(a, b) === datesDiffer(b, a)));
  });

  it('never has one date before another that contains it, nor both before each other', () => {
    fc.assert(fc.property(close, close, (a, b) => !isBefore(a, b) || (datesDiffer(a, b) && !isBefore(b, a))));
  });

  it('takes two texts that are no dates for different unless they are the same', () => {
    expect(datesDiffer('soon', 'soon')).toBe(false);
    expect(datesDiffer('soon', 'later')).toBe(true);
  });
});

describe('writing a date', () => {
  it.each([
    ['2024', '2024年', '2024', '2024'],
    ['2024-11', '2024年11月', 'November 2024', 'Nov 2024'],
    ['2024-11-20', '2024年11月20日', '20 November 2024', '20 Nov 2024'],
    ['2024-11-20/21', '2024年11月20–21日', '20–21 November 2024', '20–21 Nov 2024'],
    ['2024-11-30/12-02', '2024年11月30日–12月2日', '30 November – 2 December 2024', '30 Nov – 2 Dec 2024'],
    [
      '2024-12-30/2025-01-02',
      '2024年12月30日–2025年1月2日',
      '30 December 2024 – 2 January 2025',
      '30 Dec 2024 – 2 Jan 2025',
    ],
    ['2024-11-20/20', '2024年11月20日', '20 November 2024', '20 Nov 2024'],
  ])('writes %s with the precision it has', (text, ...written) => {
    const [zh, en, short] = written;
    expect(formatDate(text, 'zh')).toBe(zh);
    expect(formatDate(text, 'en')).toBe(en);
    expect(formatDate(text, 'en', { short: true })).toBe(short);
  });

  it('leaves a text that is no date as it is', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
  });
});
