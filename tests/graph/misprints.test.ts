import { describe, expect, it } from 'vitest';
import { misprintsAt } from '../../src/graph/misprints.ts';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { Document, Entity } from '../../src/graph/model.ts';
import { aCitation, aClaim, aDocument } from './build.ts';

describe('misprints', () => {
  const CLAIM = 'claim:a/001';
  const o1: Entity = {
    id: 'model:o1',
    kind: 'model',
    names: [
      { value: 'o1', lang: 'en', role: 'short' },
      { value: 'ChatGpt o1', lang: 'en', role: 'as-printed', claims: [CLAIM] },
    ],
  };
  const document = aDocument('doc:a', {
    lang: 'zh',
    references: [
      { number: 1, document: 'doc:one' },
      { number: 2, document: 'doc:two' },
    ],
    corrections: [
      { reference: 1, field: 'author', asPrinted: 'Csernaton', proposed: 'Csernatoni', basis: 'doc:one' },
      { reference: 1, field: 'issued', asPrinted: '2023', proposed: '2024', basis: 'doc:one' },
      { reference: 2, field: 'author', proposed: 'left out', basis: 'doc:two' },
    ],
  });
  const misprints = (over: Partial<AuthoredClaim>, of: Document = document, id = CLAIM) =>
    misprintsAt(
      { ...aClaim(id, over), status: 'uncited', flags: [] },
      { document: of, entities: new Map([[o1.id, o1]]) },
    );

  it('are names that the sentence prints otherwise than they are written', () => {
    expect(misprints({ mentions: ['model:o1'] })).toEqual([{ printed: 'ChatGpt o1', proposed: 'o1' }]);
    expect(misprints({})).toEqual([]);
  });

  it('are no names that the text has in its own language', () => {
    const english = aDocument('doc:a', { lang: 'en' });
    expect(misprints({ mentions: ['model:o1'] }, english)).toEqual([]);
  });

  it('stand at the claims alone that print them', () => {
    expect(misprints({ mentions: ['model:o1'] }, document, 'claim:a/002')).toEqual([]);
  });

  it('are names of authors of what the sentence itself cites', () => {
    expect(misprints({ cites: [aCitation({ document: 'doc:one' })] })).toEqual([
      { printed: 'Csernaton', proposed: 'Csernatoni' },
    ]);
    expect(misprints({ cites: [aCitation({ document: 'doc:one', scope: 'wide' })] })).toEqual([]);
    expect(misprints({ cites: [aCitation({ document: 'doc:two' })] })).toEqual([]);
  });

  it('are what a correction of the text corrects in the quoted words, or in a name, as it proposes', () => {
    const text = { field: 'text', asPrinted: 'ChatGpt o1', proposed: 'OpenAI o1', basis: 'doc:one' };
    const corrected = aDocument('doc:a', { lang: 'zh', corrections: [text] });
    const expected = [{ printed: 'ChatGpt o1', proposed: 'OpenAI o1' }];
    expect(misprints({ mentions: ['model:o1'] }, corrected)).toEqual(expected);
    expect(misprints({ anchor: { exact: '以 ChatGpt o1 为例' } }, corrected)).toEqual(expected);
    expect(misprints({}, corrected)).toEqual([]);
  });

  it('are none where the printed form is the name itself', () => {
    const same = aDocument('doc:a', {
      references: [{ number: 1, document: 'doc:one' }],
      corrections: [{ reference: 1, field: 'author', asPrinted: 'Lee', proposed: 'Lee', basis: 'doc:one' }],
    });
    expect(misprints({ cites: [aCitation({ document: 'doc:one' })] }, same)).toEqual([]);
  });
});
