import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/graph/model.ts';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { READER_FILTERS, type ReaderFilter } from '../../../src/graph/view.ts';
import { passes } from '../../../src/web/trace/reader-filter.ts';
import { aCitation, aStatement, anAssertion } from '../../graph/build.ts';
import { said } from './made.ts';

const both = (text: string) => ({ zh: text, en: text });
const kind = (id: string, more = {}) => ({
  ...{ id, label: both(id), hue: 'country' as const, shape: 'ellipse' as const, icon: 'flag' },
  ...more,
});
const vocabulary = indexVocabulary({
  kinds: [kind('country'), kind('summit'), kind('label', { memberless: true })],
  ...{ relations: [], properties: [], forms: [], roles: [] },
});
const entity = (id: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, kind: id.split(':')[0] ?? '', names: [], ...more },
];
const entities = new Map([
  ...['country:us', 'summit:one', 'label:west'].map((id) => entity(id)),
  entity('summit:next', { prospective: true }),
]);

const filtersOf = (over: Parameters<typeof said>[1]): ReaderFilter[] =>
  READER_FILTERS.filter((filter) => passes(said('claim:a/001', over), filter, { entities, vocabulary }));

describe('what the reader shows', () => {
  it('takes a claim for cited by a footnote of its own sentence alone', () => {
    expect(filtersOf({ cites: [aCitation()] })).toEqual(['all', 'cited']);
    expect(filtersOf({ cites: [aCitation({ scope: 'wide' })] })).toEqual(['all', 'uncited']);
    expect(filtersOf({})).toEqual(['all', 'uncited']);
  });

  it('takes it for cited by one nearby where these count', () => {
    const passesWide = (over: Parameters<typeof said>[1], filter: ReaderFilter): boolean =>
      passes(said('claim:a/001', over), filter, { entities, vocabulary, wide: true });
    const nearby = { cites: [aCitation({ scope: 'wide' })] };
    expect([passesWide(nearby, 'cited'), passesWide(nearby, 'uncited')]).toEqual([true, false]);
    expect([passesWide({}, 'cited'), passesWide({}, 'uncited')]).toEqual([false, true]);
  });

  it('knows forecasts', () => {
    expect(filtersOf({ modality: 'forecast' })).toContain('forecast');
    expect(filtersOf({ modality: 'evaluation' })).not.toContain('forecast');
  });

  it('takes for dated what dates a relation or states a date, and not what states a number', () => {
    const dated = { relation: 'hosts/country:us/summit:one', until: '2025' };
    expect(filtersOf({ asserts: [anAssertion(dated.relation, { until: dated.until })] })).toContain('dated');
    expect(filtersOf({ asserts: [anAssertion(dated.relation)] })).not.toContain('dated');
    expect(filtersOf({ states: [aStatement('held-from', '2024-11-20')] })).toContain('dated');
    expect(filtersOf({ states: [aStatement('count', 58)] })).not.toContain('dated');
    expect(filtersOf({ states: [aStatement('motto', both('2024'))] })).not.toContain('dated');
  });

  it.each([
    ['hosts/country:us/summit:one', true],
    ['hosts/country:us/summit:next', false],
    ['hosts/label:west/summit:one', false],
    ['hosts/country:us/summit:unknown', false],
  ])('takes %s for a relation between parties that are named: %s', (relation, named) => {
    expect(filtersOf({ asserts: [anAssertion(relation)] }).includes('parties')).toBe(named);
  });
});
