import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, earliestOf, standingOn, standingsAmong } from '../../../src/graph/circles/days.ts';
import { mayHoldOn } from '../../../src/graph/lens.ts';
import type { Entity, RelationValue } from '../../../src/graph/model.ts';

const value = (since?: string, until?: string): RelationValue => ({
  claims: ['claim:a/001'],
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
});
const holding = (...values: RelationValue[]) => ({ values });

describe('how a relation stands on a day', () => {
  it.each([
    ['holds after the day it began', holding(value('2024-05-21')), '2024-05-22', 'holds'],
    ['holds on the day it began', holding(value('2024-05-21')), '2024-05-21', 'holds'],
    ['does not hold the day before', holding(value('2024-05-21')), '2024-05-20', 'not'],
    ['may hold in the month it began', holding(value('2024-05')), '2024-05-20', 'may'],
    ['holds once that month is over', holding(value('2024-05')), '2024-06-01', 'holds'],
    ['does not hold after it ended', holding(value('2023', '2024-05-01')), '2024-05-02', 'not'],
    ['may hold in the month it ended', holding(value('2023', '2024-05')), '2024-05-02', 'may'],
    ['is undated where nobody dates it', holding(), '2024-05-02', 'undated'],
    ['is undated where a claim gives a role alone', holding(value()), '2024-05-02', 'undated'],
    ['goes by the claims that date it', holding(value(), value('2024-11')), '2023-01-01', 'not'],
    [
      'holds where one of two rival dates says so',
      holding(value('2024-05'), value('2024-11')),
      '2024-07-01',
      'holds',
    ],
  ] as const)('%s', (...[, relation, day, expected]) => {
    expect(standingOn(relation, day)).toBe(expected);
  });

  it('is not before its text was agreed, however undated it is', () => {
    expect(standingOn(holding(), '2025-02-10', '2025-02-11')).toBe('not');
    expect(standingOn(holding(), '2025-02-11', '2025-02-11')).toBe('undated');
    expect(standingOn(holding(), '2025-02-10', '2025-02')).toBe('undated');
  });

  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const text = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([date, precision]) => date.toISOString().slice(0, precision));
  const dated = fc
    .tuple(fc.option(text, { nil: undefined }), fc.option(text, { nil: undefined }))
    .map(([since, until]) => value(since, until));

  it('is “not” exactly where it may not hold', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 3 }), text, (values, on) => {
        expect(standingOn({ values }, on) === 'not').toBe(!mayHoldOn({ values }, on));
      }),
    );
  });

  it('stays as it is between two days that are one', () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 3 }), text, (values, on) => {
        const standing = standingOn({ values }, on);
        expect(changeBetween(standing, standing)).toMatch(/^(stayed|outside)$/);
      }),
    );
  });
});

describe('the earliest day of a circle', () => {
  const property = (id: string, more: object = {}) => ({
    ...{ id, label: { zh: id, en: id }, type: 'date' as const, of: ['agreement'] },
    ...more,
  });
  const vocabulary = {
    properties: [
      property('dated', { dates: 'text' }),
      property('held-from'),
      property('held-to', { ends: 'held-from' }),
      property('announced'),
    ],
  };
  const entity = (
    ...values: [property: string, value: string, reality?: 'predicted'][]
  ): Pick<Entity, 'values'> => ({
    values: values.map(([of, stated, reality]) => ({
      ...{ property: of, value: stated, claims: [] },
      reality: reality ?? ('actual' as const),
    })),
  });

  it('is that of its text, or the one on which its meeting began', () => {
    expect(earliestOf(entity(['dated', '2025-02-11']), vocabulary)).toBe('2025-02-11');
    expect(earliestOf(entity(['held-from', '2024-11-20'], ['held-to', '2024-11-21']), vocabulary)).toBe(
      '2024-11-20',
    );
  });

  it('is the first where claims differ, so that nobody is said to be outside whom one of them lets in', () => {
    expect(earliestOf(entity(['dated', '2025-02-11'], ['dated', '2025-02-10']), vocabulary)).toBe(
      '2025-02-10',
    );
  });

  it('is nothing that is only announced or foretold', () => {
    expect(earliestOf(entity(['announced', '2024']), vocabulary)).toBeUndefined();
    expect(earliestOf(entity(['dated', '2027', 'predicted']), vocabulary)).toBeUndefined();
    expect(earliestOf({}, vocabulary)).toBeUndefined();
  });
});

describe('how relations stand on a day among entities', () => {
  const kind = (id: string, more: object) => ({
    ...{ id, label: { zh: id, en: id }, inverse: { zh: id, en: id }, from: [], to: [] },
    ...more,
  });
  const vocabulary = {
    relations: [
      kind('endorsed', { signature: true }),
      kind('declined', { refusal: true }),
      kind('cites', {}),
    ],
    properties: [
      { id: 'dated', label: { zh: '', en: '' }, type: 'date' as const, of: [], dates: 'text' as const },
    ],
  };
  const paris: Entity = {
    ...{ id: 'agreement:paris', kind: 'agreement', names: [] },
    values: [{ property: 'dated', value: '2025-02-11', reality: 'actual', claims: [] }],
  };
  const standing = standingsAmong(new Map([[paris.id, paris]]), vocabulary);
  const undated = (of: string, to = paris.id) => ({ kind: of, to, values: [] });

  it('has nobody endorse or refuse a text before it was agreed', () => {
    for (const of of ['endorsed', 'declined']) {
      expect(standing(undated(of), '2025-02-10')).toBe('not');
      expect(standing(undated(of), '2025-02-12')).toBe('undated');
    }
  });

  it('leaves lines of other kinds, and to what is not known, as they are', () => {
    expect(standing(undated('cites'), '2025-02-10')).toBe('undated');
    expect(standing(undated('endorsed', 'agreement:lost'), '2025-02-10')).toBe('undated');
  });
});
