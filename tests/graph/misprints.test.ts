import { describe, expect, it } from 'vitest';
import { misprintsAt } from '../../src/graph/misprints.ts';
import { given } from './report/given.ts';

const [claim] = given().claims;
const document = given().documents.get('doc:text');
if (!claim || !document) throw new Error('the sample has changed');
const named = (value: string) =>
  new Map([
    ['country:us', { names: [{ value, lang: 'zh', role: 'as-printed' as const, claims: [claim.id] }] }],
  ]);
const mentioning = { ...claim, mentions: ['country:us'], anchor: { exact: 'elsewhere' } };

describe('a misprint', () => {
  it('is what a correction of the text says is printed in the quoted words', () => {
    expect(misprintsAt(claim, { document, entities: new Map() })).toEqual([
      { printed: 'Sgned', proposed: 'Signed' },
    ]);
  });

  it('is a name that the sentence prints and a correction of the text corrects', () => {
    expect(misprintsAt(mentioning, { document, entities: named('Sgned') })).toEqual([
      { printed: 'Sgned', proposed: 'Signed' },
    ]);
  });

  it('is not whatever a text calls something instead of its name', () => {
    expect(misprintsAt(mentioning, { document, entities: named('这一联盟') })).toEqual([]);
  });
});
