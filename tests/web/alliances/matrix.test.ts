import { describe, expect, it } from 'vitest';
import { circleTable, type Column } from '../../../src/graph/circles/table.ts';
import type { Relation } from '../../../src/graph/model.ts';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { cellWords } from '../../../src/web/alliances/matrix/cell-words.ts';
import { moved } from '../../../src/web/alliances/matrix/grid-keys.ts';
import { keyMarks } from '../../../src/web/alliances/matrix/key-marks.ts';
import { countOf, orderRows } from '../../../src/web/alliances/matrix/row-order.ts';
import { matrixRows } from '../../../src/web/alliances/matrix/sheet.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';

const vocabulary = {
  kinds: [],
  relations: ['endorsed', 'declined'].map((id) => ({
    ...{ id, label: { zh: id, en: id }, inverse: { zh: id, en: id }, from: [], to: [] },
    ...(id === 'endorsed' ? { signature: true as const } : { refusal: true as const }),
  })),
  properties: [],
  forms: [],
  roles: [],
};

const relation = (
  kind: string,
  [from, to]: [from: string, to: string],
  over: Partial<Relation> = {},
): Relation => ({
  ...{ id: `${kind}/${from}/${to}`, kind, from, to, values: [], reality: 'actual', status: 'supported' },
  ...{ sources: 1, flags: [], claims: [], ...over },
});

const column = (of: string, complete: boolean): Column => ({
  ...{ id: `endorsed/${of}`, claims: [], complete },
  circle: { id: `endorsed/${of}`, kind: 'endorsed', of, parties: 0, foretold: 0, refused: 0 },
});

const RELATIONS = [
  relation('endorsed', ['country:a', 'agreement:x'], {
    values: [{ since: '2024-05-21', claims: [] }],
  }),
  relation('endorsed', ['country:b', 'agreement:x'], { status: 'weak' }),
  relation('endorsed', ['country:b', 'agreement:y']),
  relation('declined', ['country:c', 'agreement:y']),
];
const COLUMNS = [column('agreement:x', true), column('agreement:y', false)];
const tableOn = (day?: string) =>
  circleTable({
    ...{ columns: COLUMNS, relations: RELATIONS, entities: new Map(), vocabulary },
    ...(day !== undefined && { day }),
  });

const localization = { t: CATALOGUES.en, lang: 'en' as const, vocabulary: indexVocabulary(vocabulary) };
const byId = (a: string, b: string): number => (a < b ? -1 : 1);

describe('the rows of the matrix', () => {
  it('stand with those first that are in most circles, or by name', () => {
    expect(orderRows(tableOn(), 'size', byId).parties).toEqual(['country:b', 'country:a', 'country:c']);
    expect(orderRows(tableOn(), 'name', byId).parties).toEqual(['country:a', 'country:b', 'country:c']);
    expect(countOf(tableOn(), 'country:b')).toBe(2);
  });

  it('are the same, whatever their order', () => {
    for (const order of ['blocks', 'size', 'name'] as const) {
      const { parties, columns } = orderRows(tableOn(), order, byId);
      expect([...parties].sort()).toEqual(tableOn().parties);
      expect([...columns].sort()).toEqual(COLUMNS.map(({ id }) => id).sort());
    }
  });
});

describe('a cell of the matrix', () => {
  const said = (party: string, of: string): string =>
    cellWords(tableOn().cell(party, `endorsed/${of}`), localization);

  it('says when, and how well that is backed', () => {
    expect(said('country:a', 'agreement:x')).toBe('in it, 21 May 2024, Supported');
    expect(said('country:b', 'agreement:x')).toBe('in it, Weak');
  });

  it('tells a refusal, what is unknown and what is not so apart', () => {
    expect(said('country:c', 'agreement:y')).toMatch(/^stayed outside, on record/);
    expect(said('country:a', 'agreement:y')).toBe('unknown');
    expect(said('country:c', 'agreement:x')).toBe('not in it');
  });

  it('says what became of it between two days', () => {
    const [earlier, later] = [tableOn('2024-01-01'), tableOn('2024-06-01')];
    const id = 'endorsed/agreement:x';
    expect(cellWords(earlier.cell('country:a', id), localization)).toMatch(/^not on this day/);
    expect(cellWords(later.cell('country:a', id), localization, earlier.cell('country:a', id))).toMatch(
      /^in it, joined, /,
    );
  });
});

describe('the key of the matrix', () => {
  const model = {
    ...{ columns: COLUMNS, table: tableOn(), relations: RELATIONS, collective: [] },
    entities: new Map(),
  };

  it('has each mark that stands in a cell once, the best backed first, and no other', () => {
    expect(keyMarks(model)).toEqual([
      { mark: 'in', status: 'supported' },
      { mark: 'in', status: 'weak' },
      { mark: 'refused' },
      { mark: 'unknown' },
    ]);
  });

  it('has what came and went where two days are compared', () => {
    const [earlier, later] = [tableOn('2024-01-01'), tableOn('2024-06-01')];
    expect(keyMarks({ ...model, earlier, table: later })).toContainEqual({ mark: 'in', change: 'came' });
    expect(keyMarks({ ...model, earlier: later, table: earlier })).toContainEqual({
      ...{ mark: 'out', change: 'went' },
    });
  });
});

describe('the matrix as a sheet', () => {
  it('has a row for each party with every cell in words, its count and its id', () => {
    const model = {
      ...{ columns: COLUMNS, table: tableOn(), relations: RELATIONS, collective: [] },
      entities: new Map(),
      traits: [],
    };
    const rows = matrixRows(model, orderRows(model.table, 'name', byId), {
      ...localization,
      claims: new Map(),
    });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual([
      ...['Party', 'Kind', 'agreement:x (endorsed)', 'agreement:y (endorsed)', 'In', 'id'],
    ]);
    expect(rows[1]).toEqual([
      ...['country:a', '', 'in it, 21 May 2024, Supported', 'unknown', 1, 'country:a'],
    ]);
  });
});

describe('the keys of a grid', () => {
  const size = { rows: 12, columns: 3 };

  it.each([
    ['ArrowDown', { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowRight', { row: 0, column: 1 }],
    ['End', { row: 0, column: 2 }],
    ['PageDown', { row: 10, column: 0 }],
  ])('%s goes on from its first place', (key, expected) => {
    expect(moved({ row: 0, column: 0 }, key, size)).toEqual(expected);
  });

  it('lead nowhere outside, and no other key leads anywhere', () => {
    expect(moved({ row: 11, column: 2 }, 'PageDown', size)).toEqual({ row: 11, column: 2 });
    expect(moved({ row: 0, column: 0 }, 'x', size)).toBeUndefined();
  });
});
