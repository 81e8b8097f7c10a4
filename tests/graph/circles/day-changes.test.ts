import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayChangesIn, type DayChanges } from '../../../src/graph/circles/day-changes.ts';
import { standingsAmong } from '../../../src/graph/circles/days.ts';
import type { Relation } from '../../../src/graph/model.ts';
import { date, entity, relation, relations, words } from './made.ts';

const text = entity('text:one', [['agreed', '2023-11-01']]);
const standingOf = standingsAmong(new Map([[text.id, text]]), words);
const between = (lines: readonly Relation[], earlier: string, later: string): DayChanges =>
  dayChangesIn(lines, [earlier, later], standingOf);

describe('what came and went between two days', () => {
  const lines = [
    relation('joined', 'country:a', 'body:one', [{ since: '2024-11-20' }]),
    relation('signed', 'country:a', 'text:one', [{ since: '2023-11-01' }]),
    relation('joined', 'country:b', 'body:one', [{ since: '2024-11-20' }]),
    relation('attended', 'country:c', 'meeting:one', [{ since: '2023', until: '2024-05' }]),
  ];

  it('are lines, and whoever has the first or the last of them', () => {
    const { relations: turned, entities } = between(lines, '2024-01-01', '2025-01-01');
    expect([...turned]).toEqual([
      ['joined/country:a/body:one', 'came'],
      ['joined/country:b/body:one', 'came'],
      ['attended/country:c/meeting:one', 'went'],
    ]);
    expect([...entities].sort()).toEqual([
      ['body:one', 'came'],
      ['country:b', 'came'],
      ['country:c', 'went'],
      ['meeting:one', 'went'],
    ]);
  });

  it('come with the text, where nobody says on which day they signed', () => {
    const { relations: turned } = between([relation('signed', 'country:a', 'text:one')], '2022', '2025');
    expect([...turned.values()]).toEqual(['came']);
  });

  it('are never what is only foretold', () => {
    const foretold = lines.map((one): Relation => ({ ...one, reality: 'predicted' }));
    const { relations: turned, entities } = between(foretold, '2022', '2025');
    expect([turned.size, entities.size]).toEqual([0, 0]);
  });

  it('are nothing where a day is compared with itself', () => {
    fc.assert(
      fc.property(relations, date, (some, day) => {
        const { relations: turned, entities } = between(some, day, day);
        expect([turned.size, entities.size]).toEqual([0, 0]);
      }),
    );
  });

  it('change places where the days do', () => {
    const swapped = (changes: ReadonlyMap<string, 'came' | 'went'>) =>
      [...changes].map(([id, change]) => [id, change === 'came' ? 'went' : 'came']).sort();
    fc.assert(
      fc.property(relations, date, date, (some, one, other) => {
        const [there, back] = [between(some, one, other), between(some, other, one)];
        expect([...there.relations].sort()).toEqual(swapped(back.relations));
        expect([...there.entities].sort()).toEqual(swapped(back.entities));
      }),
    );
  });
});
