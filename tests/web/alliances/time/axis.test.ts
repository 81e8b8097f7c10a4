import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dayAt, dayNumber } from '../../../../src/graph/calendar.ts';
import { eventsOf } from '../../../../src/graph/circles/events.ts';
import { histogramOf } from '../../../../src/graph/circles/histogram.ts';
import {
  axisOf,
  dayAtShare,
  movedBy,
  placeLabels,
  shareOf,
  stopAfter,
  stopsOf,
} from '../../../../src/web/alliances/time/axis.ts';
import { Player } from '../../../../src/web/alliances/time/player.svelte.ts';
import { entity, relation, words } from '../../../graph/circles/made.ts';

const joined = (since: string) => relation('joined', `country:${since}`, 'body:one', [{ since }]);
const events = eventsOf(
  [
    entity('meeting:a', [
      ['began', '2024-05-21'],
      ['ended', '2024-05-22'],
    ]),
    entity('meeting:b', [['began', '2025-12']]),
  ],
  words,
);
const axis = { from: dayNumber('2024-01-01'), to: dayNumber('2026-01-01') };

describe('an axis of time', () => {
  it('has room for all that began and all that was held, and is none where nothing is dated', () => {
    const found = axisOf(histogramOf([joined('2023')]), events);
    expect(found && [dayAt(found.from) < '2023-01-01', dayAt(found.to) > '2025-12-31']).toEqual([true, true]);
    expect(axisOf(histogramOf([]), [])).toBeUndefined();
  });

  it('begins with what was held where it would span too many years', () => {
    const found = axisOf(histogramOf([joined('1949'), joined('2024')]), events);
    expect(found && dayAt(found.from).slice(0, 4)).toBe('2024');
  });

  it('leads from a place back to the day that is drawn there', () => {
    fc.assert(
      fc.property(fc.integer({ min: axis.from, max: axis.to }), (day) => {
        expect(dayAtShare(axis, shareOf(axis, day))).toBe(dayAt(day));
      }),
    );
    expect(dayAtShare(axis, -3)).toBe('2024-01-01');
  });

  it('is walked by day, by month and to its ends, and never left', () => {
    const day = dayNumber('2024-03-31');
    const to = (key: string): string | undefined => {
      const moved = movedBy(key, day, axis);
      return moved === undefined ? undefined : dayAt(moved);
    };
    expect(['ArrowRight', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'x'].map(to)).toEqual([
      ...['2024-04-01', '2024-03-30', '2024-04-30', '2024-02-29', '2024-01-01', '2026-01-01'],
      undefined,
    ]);
    expect(movedBy('ArrowRight', axis.to, axis)).toBe(axis.to);
  });
});

describe('what is played', () => {
  it('stops at the last day of each event, with its precision, or in every month', () => {
    expect(stopsOf(axis, events, 'events')).toEqual(['2024-05-22', '2025-12']);
    expect(stopsOf(axis, events, 'months')).toHaveLength(25);
    expect(stopAfter(['2024-05-22', '2025-12'], undefined)).toBe('2024-05-22');
    expect(stopAfter(['2024-05-22', '2025-12'], '2024-05')).toBe('2025-12');
    expect(stopAfter(['2024-05-22', '2025-12'], '2025-12-31')).toBeUndefined();
  });

  it('does not begin by itself, goes on until there is no next, and can be stopped', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let left = 3;
    const player = new Player(() => left-- > 0, 10);
    vi.advanceTimersByTime(100);
    expect([left, player.running]).toEqual([3, false]);
    player.turn();
    expect([left, player.running]).toEqual([2, true]);
    player.turn();
    vi.advanceTimersByTime(100);
    expect([left, player.running]).toEqual([2, false]);
    player.turn();
    vi.advanceTimersByTime(100);
    expect([left, player.running]).toEqual([-1, false]);
  });
});

describe('labels on the axis', () => {
  const label = fc.record({
    middle: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 10, max: 90 }),
  });

  it('do not touch each other, and what has no place is handed back', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (some) => {
        const { placed, others } = placeLabels(
          some.map((of) => ({ of, ...of })),
          2,
        );
        expect(placed.length + others.length).toBe(some.length);
        for (const a of placed)
          for (const b of placed)
            if (a !== b && a.row === b.row)
              expect(Math.abs(a.of.middle - b.of.middle)).toBeGreaterThanOrEqual(
                (a.of.width + b.of.width) / 2,
              );
        expect(placed[0]?.of).toBe(some[0]);
      }),
    );
  });
});
