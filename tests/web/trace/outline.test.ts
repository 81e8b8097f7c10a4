import { describe, expect, it } from 'vitest';
import type { Document, Entity } from '../../../src/graph/model.ts';
import { misprintsAt, outlineOf } from '../../../src/web/trace/outline.ts';
import { aCitation, aDocument } from '../../graph/build.ts';
import { said } from './made.ts';

describe('the outline of a text', () => {
  it('has sections with paragraphs with claims, in the order of the text', () => {
    const at = (section: string | undefined, paragraph: number | undefined, number: number) =>
      said(`claim:a/00${number}`, {
        ...(section !== undefined && { section }),
        ...(paragraph !== undefined && { paragraph }),
      });
    const claims = [
      at('一', 1, 1),
      at('一', 1, 2),
      at('一', 2, 3),
      at('二', 2, 4),
      at(undefined, undefined, 5),
    ];
    expect(
      outlineOf(claims).map(({ path, claims: own, paragraphs }) => [
        path,
        own.length,
        paragraphs.map(({ number, claims: some }) => [number, some.length]),
      ]),
    ).toEqual([
      [
        '一',
        3,
        [
          [1, 2],
          [2, 1],
        ],
      ],
      ['二', 1, [[2, 1]]],
      [undefined, 1, [[undefined, 1]]],
    ]);
    expect(outlineOf([])).toEqual([]);
  });
});

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
  const misprints = (over: Parameters<typeof said>[1], of: Document = document, id = CLAIM) =>
    misprintsAt(said(id, over), { document: of, entities: new Map([[o1.id, o1]]), lang: 'en' });

  it('are names that the sentence prints otherwise than they are written', () => {
    expect(misprints({ mentions: ['model:o1'] })).toEqual([{ printed: 'ChatGpt o1', proposed: 'o1' }]);
    expect(misprints({})).toEqual([]);
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

  it('are none where the printed form is the name itself', () => {
    const same = aDocument('doc:a', {
      references: [{ number: 1, document: 'doc:one' }],
      corrections: [{ reference: 1, field: 'author', asPrinted: 'Lee', proposed: 'Lee', basis: 'doc:one' }],
    });
    expect(misprints({ cites: [aCitation({ document: 'doc:one' })] }, same)).toEqual([]);
  });
});
