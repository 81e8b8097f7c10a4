import { describe, expect, it } from 'vitest';
import {
  compareConflicts,
  conflictsOfEntity,
  conflictsOfRelation,
  type Conflict,
} from '../../src/graph/conflicts.ts';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { Document, Graph } from '../../src/graph/model.ts';
import {
  SIGNED,
  aClaim,
  aDocument,
  aStatement,
  anAssertion,
  entityIn,
  graphOf,
  relationIn,
} from './build.ts';

const signing = (id: string, over: Parameters<typeof anAssertion>[1] = {}): AuthoredClaim =>
  aClaim(id, { asserts: [anAssertion(SIGNED, over)] });

const ofRelation = (claims: AuthoredClaim[], documents: Document[] = []): Conflict[] => {
  const graph = graphOf(claims, documents);
  return conflictsOfRelation(relationIn(graph, SIGNED), graph.claims);
};

const stating = (id: string, ...statements: AuthoredClaim['states']): AuthoredClaim =>
  aClaim(id, { states: statements });

const ofEntity = (claims: AuthoredClaim[], documents: Document[] = []): Conflict[] => {
  const graph: Graph = graphOf(claims, documents);
  return conflictsOfEntity(entityIn(graph, 'summit:one'), graph.vocabulary);
};

describe('the conflicts of a relation', () => {
  it('have who asserts it on one side and who denies it on the other', () => {
    const claims = [
      signing('claim:b/001', { polarity: 'denies' }),
      signing('claim:c/001'),
      signing('claim:a/001'),
    ];
    expect(ofRelation(claims)).toEqual([
      {
        ...{ of: 'relation', id: SIGNED, about: 'holds' },
        sides: [
          { says: 'asserts', claims: ['claim:a/001', 'claim:c/001'] },
          { says: 'denies', claims: ['claim:b/001'] },
        ],
      },
    ]);
  });

  it('have a side for each date, the best source class first', () => {
    const claims = [
      signing('claim:a/001', { since: '2024-04-01' }),
      signing('claim:b/001', { since: '2024-04-02' }),
    ];
    const [conflict] = ofRelation(claims, [aDocument('doc:b', { class: 'official' })]);
    expect(conflict).toEqual({
      ...{ of: 'relation', id: SIGNED, about: 'since' },
      sides: [
        { says: '2024-04-02', claims: ['claim:b/001'] },
        { says: '2024-04-01', claims: ['claim:a/001'] },
      ],
    });
  });

  it('put claims on one side that agree on the date and differ in something else', () => {
    const claims = [
      signing('claim:a/001', { since: '2024-04-01' }),
      signing('claim:b/001', { since: '2024-04-02' }),
      signing('claim:c/001', { since: '2024-04-01', role: 'chair' }),
    ];
    const sides = ofRelation(claims).find(({ about }) => about === 'since')?.sides;
    expect(sides?.map(({ claims: own }) => own)).toEqual([['claim:a/001', 'claim:c/001'], ['claim:b/001']]);
  });

  it('are none where nothing is disputed', () => {
    expect(ofRelation([signing('claim:a/001', { since: '2024' }), signing('claim:b/001')])).toEqual([]);
    const contained = [
      signing('claim:a/001', { since: '2024' }),
      signing('claim:b/001', { since: '2024-04-01' }),
    ];
    expect(ofRelation(contained)).toEqual([]);
  });
});

describe('the conflicts of an entity', () => {
  const from = (id: string, date: string) => stating(id, aStatement('held-from', date));

  it('are about properties of which documents give different values', () => {
    const claims = [
      from('claim:a/001', '2024-11-20'),
      from('claim:b/001', '2024-11-21'),
      from('claim:c/001', '2024-11-20'),
    ];
    const [conflict, ...more] = ofEntity(claims);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ of: 'entity', id: 'summit:one', about: 'held-from' });
    expect(conflict?.sides).toEqual([
      { says: '2024-11-20', claims: ['claim:a/001', 'claim:c/001'] },
      { says: '2024-11-21', claims: ['claim:b/001'] },
    ]);
  });

  it('are none within one document, which says two things of two days', () => {
    expect(ofEntity([from('claim:a/001', '2024-11-20'), from('claim:a/002', '2024-11-21')])).toEqual([]);
  });

  it('are none where one date contains the other', () => {
    expect(ofEntity([from('claim:a/001', '2024-11'), from('claim:b/001', '2024-11-21')])).toEqual([]);
  });

  it('are none of a property that may have many values', () => {
    const place = (id: string, name: string) => stating(id, aStatement('place', { zh: name, en: name }));
    expect(ofEntity([place('claim:a/001', 'Paris'), place('claim:b/001', 'Seoul')])).toEqual([]);
  });

  it('are of numbers and of texts as well, in the order of the properties', () => {
    const both = (id: string, count: number, motto: string) =>
      stating(id, aStatement('motto', { zh: motto, en: motto }), aStatement('count', count));
    const found = ofEntity([both('claim:a/001', 58, 'one'), both('claim:b/001', 61, 'two')]);
    expect(found.map(({ about }) => about)).toEqual(['count', 'motto']);
    expect(found[0]?.sides.map(({ says }) => says)).toEqual([58, 61]);
  });
});

it('conflicts stand by what they are of, entities before relations, then by id and by what they are about', () => {
  const a: Conflict = { of: 'entity', id: 'z:z', about: 'count', sides: [] };
  const b: Conflict = { of: 'relation', id: 'a/a/a', about: 'holds', sides: [] };
  const c: Conflict = { of: 'relation', id: 'a/a/a', about: 'since', sides: [] };
  const d: Conflict = { of: 'relation', id: 'b/a/a', about: 'holds', sides: [] };
  expect([d, c, b, a].sort(compareConflicts)).toEqual([a, b, c, d]);
});
