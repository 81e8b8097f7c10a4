import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/graph/circles/changes.ts';
import { circlesOf } from '../../../src/graph/circles/circle.ts';
import { firstCircles } from '../../../src/graph/circles/first.ts';
import { circleTable, madeId, type Column } from '../../../src/graph/circles/table.ts';
import type { Entity, Relation } from '../../../src/graph/model.ts';

const kind = (id: string, more: object) => ({
  ...{ id, label: { zh: id, en: id }, inverse: { zh: id, en: id }, from: ['country'], to: ['agreement'] },
  ...more,
});
const vocabulary = {
  relations: [
    kind('endorsed', { signature: true }),
    kind('member-of', { membership: true }),
    kind('declined', { refusal: true }),
    kind('hosts', {}),
  ],
  properties: [
    {
      id: 'dated',
      label: { zh: '', en: '' },
      type: 'date' as const,
      of: ['agreement'],
      dates: 'text' as const,
    },
  ],
};

const relation = (of: string, from: string, over: Partial<Relation> & { to?: string } = {}): Relation => {
  const to = over.to ?? 'agreement:paris';
  return {
    ...{ id: `${of}/${from}/${to}`, kind: of, from, to, values: [], reality: 'actual', status: 'weak' },
    ...{ sources: 1, flags: [], claims: ['claim:a/001'], ...over },
  };
};

const columnsOf = (relations: readonly Relation[], complete?: boolean): Column[] =>
  circlesOf(relations, vocabulary).map((circle) => ({
    ...{ id: circle.id, circle, claims: [] },
    ...(complete !== undefined && { complete }),
  }));

const tableOf = (
  relations: readonly Relation[],
  more: { complete?: boolean; day?: string; entities?: Entity[]; without?: string[] } = {},
) =>
  circleTable({
    ...{ columns: columnsOf(relations, more.complete), relations, vocabulary },
    entities: new Map((more.entities ?? []).map((one) => [one.id, one])),
    ...(more.day !== undefined && { day: more.day }),
    ...(more.without && { without: new Set(more.without) }),
  });

const PARIS = 'endorsed/agreement:paris';
const RELATIONS = [
  relation('endorsed', 'country:fr'),
  relation('declined', 'country:gb'),
  relation('endorsed', 'country:in', { reality: 'predicted' }),
  relation('member-of', 'country:kr', { to: 'network:one' }),
];

describe('a table of circles', () => {
  it('tells who is in, foretold, refused and unknown apart', () => {
    const table = tableOf(RELATIONS);
    const marks = ['country:fr', 'country:gb', 'country:in', 'country:kr'].map(
      (party) => table.cell(party, PARIS).mark,
    );
    expect(marks).toEqual(['in', 'refused', 'foretold', 'unknown']);
  });

  it('says “out” of a blank only where the list is known to be whole', () => {
    expect(tableOf(RELATIONS, { complete: true }).cell('country:kr', PARIS).mark).toBe('out');
    expect(tableOf(RELATIONS, { complete: false }).cell('country:kr', PARIS).mark).toBe('unknown');
  });

  it('has whoever both refused and endorsed inside, with the relation that says so', () => {
    const both = [relation('declined', 'country:us'), relation('endorsed', 'country:us')];
    expect(tableOf(both).cell('country:us', PARIS)).toEqual({ mark: 'in', relation: both[1] });
  });

  it('counts no relation that stands on nothing any more', () => {
    const table = tableOf(RELATIONS, { without: ['endorsed/country:fr/agreement:paris'] });
    expect(table.parties).not.toContain('country:fr');
  });

  it('knows of a day who had not come yet, and who came on no stated day', () => {
    const agreed: Entity = {
      ...{ id: 'agreement:paris', kind: 'agreement', names: [] },
      values: [{ property: 'dated', value: '2025-02-11', reality: 'actual', claims: ['claim:a/001'] }],
    };
    const before = tableOf(RELATIONS, { day: '2025-02-01', entities: [agreed] });
    const after = tableOf(RELATIONS, { day: '2025-03-01', entities: [agreed] });
    expect(before.cell('country:fr', PARIS)).toMatchObject({ mark: 'out', standing: 'not' });
    expect(after.cell('country:fr', PARIS)).toMatchObject({ mark: 'in', standing: 'undated' });
    expect(changesBetween(before, after)).toEqual([
      {
        ...{ party: 'country:fr', column: PARIS, change: 'came', undated: true },
        relation: RELATIONS[0],
      },
      {
        ...{ party: 'country:kr', column: 'member-of/network:one', change: 'stayed', undated: true },
        relation: RELATIONS[3],
      },
    ]);
  });

  it('has the parties of a circle that somebody made, and nobody else', () => {
    const made = { name: 'Ours', parties: ['country:fr', 'country:kr'] };
    const table = circleTable({
      ...{
        columns: [{ id: madeId(made), made, claims: [], complete: true }],
        relations: RELATIONS,
        vocabulary,
      },
      entities: new Map(),
    });
    expect(table.parties).toEqual(made.parties);
    expect(table.cell('country:fr', 'made/Ours')).toEqual({ mark: 'in' });
    expect(table.cell('country:gb', 'made/Ours')).toEqual({ mark: 'out' });
  });

  const parties = ['country:a', 'country:b', 'country:c', 'country:d'];
  const anyRelation = fc
    .record({
      of: fc.constantFrom('endorsed', 'member-of', 'declined', 'hosts'),
      from: fc.constantFrom(...parties),
      to: fc.constantFrom('agreement:x', 'agreement:y'),
      since: fc.option(fc.constantFrom('2023', '2024-05', '2024-11-20'), { nil: undefined }),
      reality: fc.constantFrom('actual' as const, 'predicted' as const),
    })
    .map(({ of, from, to, since, reality }) =>
      relation(of, from, { to, reality, values: since ? [{ since, claims: ['claim:a/001'] }] : [] }),
    );
  const anyRelations = fc.uniqueArray(anyRelation, { selector: ({ id }) => id, maxLength: 12 });

  it('has in every column as many as its circle counts', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const table = tableOf(relations);
        for (const { id, circle } of table.columns)
          expect(table.parties.filter((one) => table.cell(one, id).mark === 'in')).toHaveLength(
            circle?.parties ?? 0,
          );
      }),
    );
  });

  it('has nothing that came or went between a day and itself', () => {
    fc.assert(
      fc.property(
        anyRelations,
        fc.constantFrom('2022-01-01', '2024-05-10', '2026-01-01'),
        (relations, day) => {
          const table = tableOf(relations, { day });
          expect(changesBetween(table, table).filter(({ change }) => change !== 'stayed')).toEqual([]);
        },
      ),
    );
  });

  it('is of the last day what it is of none, as nothing here ends', () => {
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const [always, late] = [tableOf(relations), tableOf(relations, { day: '2030-01-01' })];
        for (const { id } of always.columns)
          for (const one of always.parties) expect(late.cell(one, id).mark).toBe(always.cell(one, id).mark);
      }),
    );
  });
});

describe('the circles that are compared at first', () => {
  it('are the biggest body with members and those that share most parties with it', () => {
    const many = (of: string, to: string, names: string) =>
      [...names].map((one) => relation(of, `country:${one}`, { to }));
    const relations = [
      ...many('endorsed', 'agreement:big', 'vwxyzabc'),
      ...many('endorsed', 'agreement:far', 'vwxyz'),
      ...many('endorsed', 'agreement:near', 'abcd'),
      ...many('member-of', 'network:one', 'abcd'),
    ];
    const circles = circlesOf(relations, vocabulary);
    expect(firstCircles(circles, relations, vocabulary).map(({ id }) => id)).toEqual([
      'member-of/network:one',
      'endorsed/agreement:near',
      'endorsed/agreement:big',
    ]);
  });

  it('are none where there is none', () => {
    expect(firstCircles([], [], vocabulary)).toEqual([]);
  });
});
