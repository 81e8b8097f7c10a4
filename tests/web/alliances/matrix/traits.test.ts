import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleTable } from '../../../../src/graph/circles/table.ts';
import { traitsOf, type Trait } from '../../../../src/graph/circles/traits.ts';
import { byId } from '../../../../src/graph/collections.ts';
import type { Entity, PropertyValue } from '../../../../src/graph/model.ts';
import type { Lang } from '../../../../src/graph/names.ts';
import { indexVocabulary, type Property } from '../../../../src/graph/vocabulary.ts';
import { orderRows } from '../../../../src/web/alliances/matrix/row-order.ts';
import { matrixRows } from '../../../../src/web/alliances/matrix/sheet.ts';
import {
  possibleOrder,
  rowOrder,
  traitWords,
  valuesInWords,
} from '../../../../src/web/alliances/matrix/trait-words.ts';
import { CATALOGUES } from '../../../../src/web/i18n/catalogues.ts';
import { column, relation, words } from '../../../graph/circles/made.ts';

const EAST = { zh: '东部', en: 'East' };
const WEST = { zh: '西部', en: 'West' };
const region: Property = {
  ...{ id: 'region', label: { zh: '地区', en: 'region' }, type: 'text', of: ['country'] },
  ...{ single: true, trait: true },
};
const size: Property = {
  ...{ id: 'size', label: { zh: '规模', en: 'size' }, type: 'number', of: ['country'], trait: true },
};
const vocabulary = indexVocabulary({
  ...{ kinds: [], forms: [], roles: [], relations: words.relations, properties: [region, size] },
});

type Stated = readonly [property: string, value: PropertyValue, document?: string];
const party = (id: string, ...values: Stated[]): Entity => ({
  ...{ id: `country:${id}`, kind: 'country', names: [{ value: id, lang: 'en', role: 'short' }] },
  values: values.map(([property, value, document = 'one'], at) => ({
    ...{ property, value, reality: 'actual', claims: [`claim:${document}/00${at + 1}`] },
  })),
});

const modelOf = (parties: readonly Entity[]) => {
  const columns = [column('joined', 'body:one')];
  const relations = parties.map(({ id }) => relation('joined', id, 'body:one'));
  const entities = byId(parties);
  const table = circleTable({ columns, relations, entities, vocabulary: words });
  const traits = traitsOf(parties, { properties: [region, size] });
  return { columns, relations, entities, table, traits, collective: [] };
};

const telling = (lang: Lang) => ({
  ...{ t: CATALOGUES[lang], lang, vocabulary },
  claims: new Map([['claim:one/001', { status: 'supported' as const }]]),
});
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rowsOf = ({ table, traits }: ReturnType<typeof modelOf>, order: `by:${string}`, lang: Lang = 'en') =>
  orderRows(table, rowOrder(order, traits, telling(lang)), byName);

const PARTIES = [
  party('a', ['region', WEST]),
  party('b'),
  party('c', ['region', EAST]),
  party('d', ['region', EAST], ['region', WEST, 'two']),
];

describe('the order by a trait', () => {
  it('groups the parties by its value with a line between, then by name, those without one last', () => {
    const { parties, borders } = rowsOf(modelOf(PARTIES), 'by:region');
    expect(parties).toEqual(['country:c', 'country:d', 'country:a', 'country:b']);
    expect([...borders]).toEqual(['country:a', 'country:b']);
  });

  it('is that of numbers by size, without lines', () => {
    const model = modelOf([party('a', ['size', 30]), party('b', ['size', 4]), party('c', ['size', 200])]);
    const { parties, borders } = rowsOf(model, 'by:size');
    expect(parties).toEqual(['country:b', 'country:a', 'country:c']);
    expect(borders.size).toBe(0);
  });

  it('keeps every party, and never parts those of one value', () => {
    const value = fc.option(fc.constantFrom(EAST, WEST, { zh: '中部', en: 'Middle' }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('zh', 'en'),
        (all, lang) => {
          const model = modelOf(
            all.map((one, at) => party(`n${at}`, ...(one ? [['region', one] as const] : []))),
          );
          const { parties, borders } = rowsOf(model, 'by:region', lang);
          expect([...parties].sort()).toEqual(model.table.parties);
          const distinct = new Set(all.map((one) => one?.en));
          const stated = distinct.size > 1 || !distinct.has(undefined);
          expect(borders.size).toBe(stated ? distinct.size - 1 : 0);
        },
      ),
    );
  });

  it('is that of blocks again where there is no such trait', () => {
    const { traits } = modelOf(PARTIES);
    expect(possibleOrder('by:region', traits)).toBe('by:region');
    expect(possibleOrder('by:climate', traits)).toBe('blocks');
    expect(possibleOrder('by:region', [])).toBe('blocks');
    expect(possibleOrder('name', [])).toBe('name');
    expect(possibleOrder(undefined, traits)).toBe('blocks');
  });
});

describe('a trait in words', () => {
  const cellOf = (id: string, traits: readonly Trait[] = modelOf(PARTIES).traits) =>
    traits[0]?.cells.get(`country:${id}`);

  it('is the value in the language of the reader, and how well it is backed', () => {
    expect(traitWords(cellOf('a'), telling('en'))).toBe('West, Supported');
    expect(traitWords(cellOf('a'), telling('zh'))).toBe(`西部，${CATALOGUES.zh.status.supported}`);
  });

  it('is both values where they are disputed, and says when nothing is stated', () => {
    expect(valuesInWords(cellOf('d'), telling('en'))).toBe('East / West');
    expect(traitWords(cellOf('d'), telling('en'))).toBe('East, West, Disputed');
    expect(valuesInWords(cellOf('b'), telling('en'))).toBe('');
    expect(traitWords(cellOf('b'), telling('en'))).toBe('not stated');
    expect(traitWords(cellOf('b'), telling('zh'))).toBe('未说明');
  });

  it('says of a forecast that it is one', () => {
    const [value] = party('a', ['region', WEST]).values ?? [];
    const cell = value && { values: [{ ...value, reality: 'predicted' as const }], disputed: false };
    expect(traitWords(cell, telling('en'))).toBe('West, forecast, Supported');
  });
});

describe('the sheet of a matrix with traits', () => {
  it('has a column for each, after the kind', () => {
    const model = modelOf(PARTIES);
    const rows = matrixRows(model, rowsOf(model, 'by:region'), telling('en'));
    expect(rows[0]?.slice(0, 3)).toEqual(['Party', 'Kind', 'Region']);
    expect(rows.slice(1).map((row) => row[2])).toEqual([
      ...['East, Supported', 'East, West, Disputed', 'West, Supported', 'not stated'],
    ]);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });
});
