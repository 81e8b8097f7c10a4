import { LEDGER_FILTERS } from '../../../../src/graph/view.ts';
import { describe, expect, it } from 'vitest';
import {
  ledgerRows,
  passesLedger,
  sortedLedger,
  type LedgerRow,
  type LedgerSort,
} from '../../../../src/web/trace/ledger/ledger-rows.ts';
import { aCitation, aDocument } from '../../../graph/build.ts';
import { said, used } from '../made.ts';

const document = aDocument('doc:a', {
  date: '2024-11',
  references: [
    { number: 1, document: 'doc:one' },
    { number: 2, document: 'doc:two' },
  ],
});
const claims = [
  said('claim:a/001', {
    cites: [aCitation({ document: 'doc:one', fidelity: 'supports', temporalFit: 'predates-subject' })],
  }),
  said('claim:a/002', { cites: [aCitation({ document: 'doc:one', scope: 'wide' })] }),
  said('claim:a/003', { cites: [aCitation({ document: 'doc:one' }), aCitation({ document: 'doc:two' })] }),
];
const rowOf = (...use: Parameters<typeof used>): LedgerRow => {
  const [row] = ledgerRows([used(...use)], { document, claims });
  if (!row) throw new Error('no row');
  return row;
};

describe('a row of the ledger', () => {
  it('has the number, the age beside the text, the claims that it backs and what was found of them', () => {
    const { use: _, backs, ...row } = rowOf('doc:one', { date: '2022-05-01' });
    expect({ ...row, backs: backs.map(({ id }) => id) }).toEqual({
      ...{ number: 1, year: 2022, age: 2 },
      backs: ['claim:a/001', 'claim:a/003'],
      fidelities: ['supports', 'not-checked'],
      ...{ stances: ['supports'], fits: ['predates-subject'] },
    });
  });

  it('leaves out what is not stated, and is never younger than nothing', () => {
    const row = rowOf('doc:other');
    expect(Object.keys(row).sort()).toEqual(['backs', 'fidelities', 'fits', 'stances', 'use']);
    expect(rowOf('doc:one', { date: '2025' }).age).toBe(0);
  });
});

describe('the filters of the ledger', () => {
  const filters = (row: LedgerRow) =>
    LEDGER_FILTERS.filter((filter) => passesLedger(row, filter, ['organisation:large']));
  const by = (entity: string) => ({ entity, role: 'author' as const });

  it.each([
    [
      'without an address and a date, never cited',
      rowOf('doc:other'),
      ['all', 'address', 'never', 'think-tank'],
    ],
    [
      'with an address, three years older',
      rowOf('doc:other', { url: 'https://example.org/', date: '2021' }, { cited: { narrow: 1, wide: 0 } }),
      ['all', 'before', 'old', 'think-tank'],
    ],
    [
      'two years older, by two authors, cited twice',
      rowOf(
        'doc:other',
        { url: 'https://example.org/', date: '2022', authors: [by('person:a'), by('person:b')] },
        { cited: { narrow: 2, wide: 0 } },
      ),
      ['all', 'before', 'often', 'authors', 'think-tank'],
    ],
    [
      'of which one citation was not compared',
      rowOf('doc:two', { url: 'https://example.org/' }, { cited: { narrow: 1, wide: 4 } }),
      ['all', 'unchecked', 'think-tank'],
    ],
    [
      'by one of the publishers with most sources, official',
      rowOf('doc:other', { url: 'https://example.org/', class: 'official', publisher: 'organisation:large' }),
      ['all', 'never', 'publishers', 'official'],
    ],
  ])('let a source through that is %s', (_, row, through) => {
    expect(filters(row)).toEqual(through);
  });
});

describe('the ledger sorted', () => {
  const rows = [
    rowOf('doc:two', { date: '2020' }, { cited: { narrow: 2, wide: 0 } }),
    rowOf('doc:other', {}, { cited: { narrow: 10, wide: 0 } }),
    rowOf('doc:one', { date: '2022' }, { cited: { narrow: 2, wide: 0 } }),
  ];
  const nothing = (): undefined => undefined;
  const keys: Record<LedgerSort, (row: LedgerRow) => string | number | undefined> = {
    ...{ owner: nothing, stance: nothing, fit: nothing },
    ...{ people: nothing, publisher: nothing, class: nothing, address: nothing, primary: nothing },
    ...{ fidelity: nothing, age: ({ age }) => age, number: ({ number }) => number, year: ({ year }) => year },
    source: ({ use }) => use.document.id,
    cited: ({ use }) => use.cited.narrow,
  };
  const sorted = (by: LedgerSort, down = false): string[] =>
    sortedLedger(rows, { by, down }, { keys, compare: (a, b) => (a < b ? -1 : 1) }).map(
      ({ use }) => use.document.id,
    );

  it('goes by numbers as numbers and by words as words, up or down', () => {
    expect(sorted('source')).toEqual(['doc:one', 'doc:other', 'doc:two']);
    expect(sorted('source', true)).toEqual(['doc:two', 'doc:other', 'doc:one']);
    expect(sorted('cited', true)).toEqual(['doc:other', 'doc:two', 'doc:one']);
  });

  it('has what is not stated last, whichever way', () => {
    expect(sorted('year')).toEqual(['doc:two', 'doc:one', 'doc:other']);
    expect(sorted('year', true)).toEqual(['doc:one', 'doc:two', 'doc:other']);
  });

  it('keeps the order of equal rows, and the list itself', () => {
    expect(sorted('people', true)).toEqual(['doc:two', 'doc:other', 'doc:one']);
    expect(sorted('cited')).toEqual(['doc:two', 'doc:one', 'doc:other']);
    expect(rows.map(({ use }) => use.document.id)).toEqual(['doc:two', 'doc:other', 'doc:one']);
  });
});
