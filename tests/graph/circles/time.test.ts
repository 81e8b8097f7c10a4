import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/graph/calendar.ts';
import { changesBetween } from '../../../src/graph/circles/changes.ts';
import { eventKinds, eventsOf } from '../../../src/graph/circles/events.ts';
import { beginningOf, histogramOf } from '../../../src/graph/circles/histogram.ts';
import { summaryOf } from '../../../src/graph/circles/summary.ts';
import { circleTable } from '../../../src/graph/circles/table.ts';
import { parseDate } from '../../../src/graph/dates.ts';
import type { Relation } from '../../../src/graph/model.ts';
import { column, date, entity, relation, relations, words } from './made.ts';

const entities = new Map(
  [entity('body:one'), entity('text:one', [['agreed', '2023-11-01']])].map((one) => [one.id, one] as const),
);
const columns = [column('joined', 'body:one'), column('signed', 'text:one')];
const on = (some: readonly Relation[], day?: string) =>
  circleTable({ columns, relations: some, entities, vocabulary: words, ...(day !== undefined && { day }) });
const cellsIn = (table: ReturnType<typeof on>): string[] =>
  table.parties.flatMap((party) =>
    columns.flatMap(({ id }) => (table.cell(party, id).mark === 'in' ? `${party} ${id}` : [])),
  );

const dated = (...values: NonNullable<Parameters<typeof relation>[3]>): Relation =>
  relation('signed', 'country:a', 'text:one', values);

describe('two days of some circles', () => {
  it('differ in nothing where they are the same day', () => {
    fc.assert(
      fc.property(relations, date, (some, day) => {
        const { came, cameUndated, went } = summaryOf(changesBetween(on(some, day), on(some, day)));
        expect([...came, ...cameUndated, ...went]).toEqual([]);
      }),
    );
  });

  it('have every place of either day once, and as many of them as each day says', () => {
    fc.assert(
      fc.property(relations, date, date, (some, first, second) => {
        const [earlier, later] = [on(some, first), on(some, second)];
        const { stayed, came, cameUndated, went } = summaryOf(changesBetween(earlier, later));
        expect(stayed.length + went.length).toBe(cellsIn(earlier).length);
        expect(stayed.length + came.length + cameUndated.length).toBe(cellsIn(later).length);
      }),
    );
  });

  it('have everything on the last of days that has not ended', () => {
    fc.assert(
      fc.property(relations, (some) => {
        const unended = some.filter(
          ({ kind, values }) => kind !== 'refused' && values.every(({ until }) => until === undefined),
        );
        const expected = unended.map(({ from, kind, to }) => `${from} ${kind}/${to}`).sort();
        expect(cellsIn(on(unended, '9999-12-31')).sort()).toEqual(expected);
      }),
    );
  });

  it('tell who came on a day that is given from who is only not on record before', () => {
    const some = [
      relation('signed', 'country:a', 'text:one', [{ since: '2023-11-01' }]),
      relation('signed', 'country:b', 'text:one'),
    ];
    const { came, cameUndated } = summaryOf(changesBetween(on(some, '2023-10-31'), on(some, '2023-11-02')));
    expect(came.map(({ party }) => party)).toEqual(['country:a']);
    expect(cameUndated.map(({ party }) => party)).toEqual(['country:b']);
  });
});

describe('the histogram of when relations began', () => {
  it('counts every relation once, in a span or among those of which nobody says when', () => {
    fc.assert(
      fc.property(relations, (some) => {
        const { bars, undated } = histogramOf(some);
        const counted = [...bars.flatMap((bar) => bar.relations), ...undated].map(({ id }) => id);
        expect(counted.sort()).toEqual(some.map(({ id }) => id).sort());
      }),
    );
  });

  it('is as wide as each date is written: a day a day, a month a month, a year a year', () => {
    fc.assert(
      fc.property(relations, (some) => {
        for (const bar of histogramOf(some).bars) {
          const range = parseDate(bar.date);
          expect([bar.from, bar.to]).toEqual([dayNumber(range?.from ?? ''), dayNumber(range?.to ?? '')]);
          expect(bar.relations.every((one) => beginningOf(one) === bar.date)).toBe(true);
        }
      }),
    );
    const widths = histogramOf(
      ['2024', '2024-02', '2024-11-20/21', '2024-05-22'].map((since, at) =>
        relation('signed', `country:${at}`, 'text:one', [{ since }]),
      ),
    ).bars.map(({ from, to }) => to - from + 1);
    expect(widths).toEqual([366, 29, 2, 1]);
  });

  it('takes the most exact date where claims differ in that alone', () => {
    expect(beginningOf(dated({ since: '2024' }, { since: '2024-05-22' }, { until: '2023' }))).toBe(
      '2024-05-22',
    );
    expect(beginningOf(dated({ since: 'soon' }))).toBeUndefined();
  });
});

describe('what was held', () => {
  it('is of the kinds that somebody can take part in and that begin and end', () => {
    expect(eventKinds(words)).toEqual(['meeting']);
    expect(eventKinds({ ...words, properties: [] })).toEqual([]);
  });

  it('has its most exact days and the shortest name of its place', () => {
    const found = eventsOf(
      [
        entity('meeting:second', [
          ['began', '2024-05'],
          ['began', '2024-05-21'],
          ['ended', '2024-05-22'],
          ['town', { en: 'Seoul city', zh: '首尔市' }],
          ['town', { en: 'Seoul', zh: '首尔' }],
          ['topic', { en: 'AI', zh: '智能' }],
        ]),
        entity('meeting:first', [['began', '2023']]),
        entity('meeting:undated'),
        entity('body:one', [['founded', '2020']]),
      ],
      words,
    );
    expect(found.map(({ entity: { id }, from, to, place }) => [id, from, to, place?.en])).toEqual([
      ['meeting:first', '2023', '2023', undefined],
      ['meeting:second', '2024-05-21', '2024-05-22', 'Seoul'],
    ]);
  });

  it('spans all days that claims give where they contradict each other', () => {
    const [found] = eventsOf(
      [
        entity('meeting:one', [
          ['began', '2024-11-21'],
          ['began', '2024-11-20'],
          ['ended', '2024-11-22'],
          ['ended', '2024-11-21'],
        ]),
      ],
      words,
    );
    expect([found?.from, found?.to]).toEqual(['2024-11-20', '2024-11-22']);
  });
});
