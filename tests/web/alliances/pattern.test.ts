import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/graph/circles/table.ts';
import { parsePattern, patternTexts } from '../../../src/graph/pattern/pattern.ts';
import { indexVocabulary } from '../../../src/graph/vocabulary.ts';
import { faultOf, startingAt, withStep } from '../../../src/web/alliances/pattern/edit.ts';
import { examplesOf } from '../../../src/web/alliances/pattern/examples.ts';
import { answerRows } from '../../../src/web/alliances/pattern/rows.ts';
import { lastDayOf, whenOf } from '../../../src/web/alliances/questions/stated.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { fixture } from '../../store/fixture.ts';

const vocabulary = indexVocabulary(fixture.vocabulary);
const SIGNED = 'signed/agreement:us-uk-mou';
const MEMBERS = 'member-of/network:international';

describe('changing a pattern', () => {
  it('keeps the steps that still lead somewhere, and drops those after them', () => {
    const pattern = parsePattern(['institute', 'represents/country', SIGNED]);
    const other = startingAt(pattern, { kind: 'country' }, vocabulary);
    expect(patternTexts(other)).toEqual(['country']);
    const without = withStep(pattern, { at: 0, step: undefined }, vocabulary);
    expect(patternTexts(without)).toEqual(['institute']);
    const back = withStep(pattern, { at: 1, step: undefined }, vocabulary);
    expect(patternTexts(back)).toEqual(['institute', 'represents/country']);
  });

  it('of the first step makes the next one go out from the start', () => {
    const pattern = parsePattern(['country', SIGNED, `and:${MEMBERS}`]);
    expect(patternTexts(withStep(pattern, { at: 0, step: undefined }, vocabulary))).toEqual([
      'country',
      MEMBERS,
    ]);
  });

  it('says what is wrong with one that leads nowhere', () => {
    expect(faultOf(['institute', SIGNED], vocabulary)?.message).toContain(
      'step 1 of the pattern, leads nowhere',
    );
    expect(faultOf(['country', SIGNED], vocabulary)).toBeUndefined();
  });
});

describe('patterns to begin with', () => {
  const column = (id: string, kind: string, of: string): Column => ({
    ...{ id, claims: [] },
    circle: { id, kind, of, parties: 1, foretold: 0, refused: 0 },
  });
  const columns = [
    column(SIGNED, 'signed', 'agreement:us-uk-mou'),
    column(MEMBERS, 'member-of', 'network:international'),
  ];

  it('are made of the circles that are compared, and make sense', () => {
    const examples = examplesOf(columns, ['country:kr', 'country:us', 'institute:kr-aisi'], vocabulary);
    expect(examples).toEqual([
      ['_', MEMBERS, `not:${SIGNED}`],
      ['_', SIGNED, `and:${MEMBERS}`],
      ['institute', 'represents/country', SIGNED],
    ]);
    for (const example of examples) expect(faultOf(example, vocabulary)).toBeUndefined();
  });

  it('are none without a circle', () => {
    expect(examplesOf([], [], vocabulary)).toEqual([]);
  });
});

describe('an answer for a spreadsheet', () => {
  it('has a row a relation, and says who is not certain', () => {
    const [entity] = fixture.entities;
    const [relation] = fixture.relations;
    if (!entity || !relation) throw new Error('the fixture is empty');
    const rows = answerRows(
      [
        { entity, name: 'A', uncertain: true, relations: [{ relation, words: 'A signed B' }] },
        { entity, name: 'B', uncertain: false, relations: [] },
      ],
      { t: CATALOGUES.en, lang: 'en', vocabulary },
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Name', 'Certainty', 'Relation'],
      ['A', 'Not on record; the list is not known to be complete.', 'A signed B'],
      ['B', 'certain', ''],
    ]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

describe('dates of opening, seen from a day', () => {
  const value = (day: string, reality: 'actual' | 'predicted' = 'actual') => ({
    ...{ property: 'opened', value: day, reality, claims: [] },
  });

  it.each([
    [[value('2024-11-27')], 'after'],
    [[value('2025'), value('2024-12')], 'after'],
    [[value('2024-11')], 'other'],
    [[value('2024-02'), value('2025')], 'other'],
    [[value('2026', 'predicted')], 'other'],
    [[value('2023-11'), value('2024-02-14')], 'before'],
    [[], 'none'],
  ] as const)('%j is %s', (values, when) => {
    expect(whenOf(values, '2024-11-21')).toBe(when);
  });

  it('count from the last day that is stated of a meeting', () => {
    const values = [value('2024-11-20'), value('2024-11-21'), value('2024-11-22', 'predicted')];
    expect(lastDayOf({ id: 'meeting:x', kind: 'meeting', names: [], values })).toBe('2024-11-21');
  });
});
