import { describe, expect, it } from 'vitest';
import { claimsOfTraits, statusOfCell, traitsOf } from '../../../src/graph/circles/traits.ts';
import { partyKinds } from '../../../src/graph/circles/circle.ts';
import type { Entity, StatedValue } from '../../../src/graph/model.ts';
import { words } from './made.ts';

const both = (text: string) => ({ zh: text, en: text });
const stated = (value: string, claims: string[], property = 'region'): StatedValue => ({
  ...{ property, value: both(value), reality: 'actual', claims },
});
const country = (id: string, ...values: StatedValue[]): Entity => ({
  ...{ id: `country:${id}`, kind: 'country', names: [], values },
});
const vocabulary = {
  properties: [
    ...words.properties,
    { id: 'region', label: both('region'), type: 'text' as const, of: ['country'] },
    { id: 'bloc', label: both('bloc'), type: 'text' as const, of: ['country'], trait: true as const },
  ].map((one) => (one.id === 'region' ? { ...one, single: true as const, trait: true as const } : one)),
};
const PARTIES = [
  country('a', stated('East', ['claim:one/001'])),
  country('b', stated('East', ['claim:one/002']), stated('West', ['claim:two/001'])),
  country('c', stated('Hills', ['claim:one/003'], 'topic')),
];
const regionOf = (without?: ReadonlySet<string>) => {
  const [region] = traitsOf(PARTIES, vocabulary, without);
  return (party: string) => region?.cells.get(`country:${party}`);
};

describe('the traits of parties', () => {
  it('are what the vocabulary marks so, as soon as something is stated of one of them', () => {
    expect(traitsOf(PARTIES, vocabulary).map(({ property }) => property.id)).toEqual(['region']);
    expect(traitsOf(PARTIES.slice(2), vocabulary)).toEqual([]);
    expect(regionOf()('a')?.values.map(({ value }) => value)).toEqual([both('East')]);
    expect(regionOf()('c')).toBeUndefined();
  });

  it('are disputed where documents give two values of what can have one', () => {
    expect(regionOf()('a')?.disputed).toBe(false);
    expect(regionOf()('b')).toMatchObject({ disputed: true, values: [{}, {}] });
  });

  it('have no value without the claims that state it', () => {
    const left = regionOf(new Set(['claim:one/001', 'claim:two/001']));
    expect(left('a')).toBeUndefined();
    expect(left('b')).toMatchObject({ disputed: false, values: [{ value: both('East') }] });
  });

  it('are backed as well as the best of their claims, unless they are disputed', () => {
    const a = country('a', stated('East', ['claim:one/001', 'claim:one/002']));
    const cell = traitsOf([a], vocabulary)[0]?.cells.get('country:a');
    const status = (one: 'weak' | 'supported', two: 'weak' | 'supported') =>
      cell &&
      statusOfCell(
        cell,
        new Map([
          ['claim:one/001', { status: one }],
          ['claim:one/002', { status: two }],
        ]),
      );
    expect(status('weak', 'supported')).toBe('supported');
    expect(status('weak', 'weak')).toBe('weak');
    const disputed = regionOf()('b');
    expect(disputed && statusOfCell(disputed, new Map([['claim:one/002', { status: 'weak' }]]))).toBe(
      'disputed',
    );
    expect(cell && statusOfCell(cell, new Map())).toBeUndefined();
  });

  it('name each claim that they stand on once', () => {
    expect(claimsOfTraits(traitsOf(PARTIES, vocabulary)).sort()).toEqual([
      ...['claim:one/001', 'claim:one/002', 'claim:two/001'],
    ]);
  });
});

describe('what can be a party', () => {
  it('is whatever joins, signs or takes part, and not what only stays outside', () => {
    expect(partyKinds(words)).toEqual(['country']);
    expect(partyKinds({ relations: words.relations.filter(({ refusal }) => refusal) })).toEqual([]);
  });
});
