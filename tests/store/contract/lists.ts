import { describe, expect, it } from 'vitest';
import type { Options } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

export function describeLists(ask: CurrentReader): void {
  describe('the list of claims', () => {
    const numbers = async (filter: Options<'claims'>): Promise<string[]> =>
      ids((await ask().claims(filter)).items).map((id) => id.replace('claim:', ''));

    it('is in text order, document by document, with the documents that belong to it', async () => {
      const { total, items, documents } = await ask().claims();
      expect(total).toBe(8);
      expect(ids(items).at(0)).toBe('claim:news-2024/001');
      expect(ids(items).slice(-2)).toEqual(['claim:preview/999', 'claim:preview/1000']);
      expect(ids(documents)).toEqual(['doc:kelly-2024', 'doc:news-2024', 'doc:preview', 'doc:unread-2019']);
    });

    it('keeps to every given condition', async () => {
      expect(await numbers({ document: 'doc:news-2024' })).toEqual(['news-2024/001', 'news-2024/002']);
      expect(await numbers({ section: '一' })).toEqual(['preview/001', 'preview/002']);
      expect(await numbers({ modality: 'forecast' })).toEqual(['preview/003']);
      expect(await numbers({ status: 'disputed', document: 'doc:preview' })).toEqual(['preview/004']);
      expect(await numbers({ status: 'disputed', modality: 'forecast' })).toEqual([]);
    });

    it('tells a citation of the sentence from one of its paragraph and from none', async () => {
      const document = 'doc:preview';
      expect(await numbers({ document, cites: 'narrow' })).toEqual(['preview/001', 'preview/1000']);
      expect(await numbers({ document, cites: 'wide' })).toEqual(['preview/002']);
      expect(await numbers({ document, cites: 'no-source' })).toEqual([
        'preview/003',
        'preview/004',
        'preview/999',
      ]);
      expect(await numbers({ document, cites: 'none' })).toHaveLength(4);
    });

    it('is cut to limit and offset, and keeps its true total', async () => {
      const part = await ask().claims({ document: 'doc:preview', limit: 2, offset: 1 });
      expect(part.total).toBe(6);
      expect(ids(part.items)).toEqual(['claim:preview/002', 'claim:preview/003']);
      expect(await ask().claims({ offset: 100 })).toEqual({ total: 8, items: [], documents: [] });
    });

    it('of a document that is not there is an error', async () => {
      await expect(ask().claims({ document: 'doc:lost' })).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  describe('the list of entities', () => {
    it('begins with the biggest degree, then goes by id', async () => {
      const { total, items, degrees } = await ask().entities({ limit: 4 });
      expect(total).toBe(15);
      expect(ids(items)).toEqual([
        'country:kr',
        'agreement:us-uk-mou',
        'country:gb',
        'agreement:global-declaration',
      ]);
      expect(degrees).toEqual({
        'country:kr': 3,
        'agreement:us-uk-mou': 2,
        'country:gb': 2,
        'agreement:global-declaration': 1,
      });
    });

    it('keeps to one kind; no kind of that name is an empty list', async () => {
      expect(ids((await ask().entities({ kind: 'country' })).items)).toEqual([
        'country:kr',
        'country:gb',
        'country:us',
      ]);
      expect(await ask().entities({ kind: 'planet' })).toEqual({ total: 0, items: [], degrees: {} });
    });

    it('does not count a rejected relation for the degree', async () => {
      const { degrees } = await ask().entities({ kind: 'institute' });
      expect(degrees['institute:us-caisi']).toBe(0);
    });
  });

  describe('the list of relations', () => {
    it('comes with the ends, and has the rejected ones, flagged', async () => {
      const { total, items, entities } = await ask().relations({ kind: 'member-of' });
      expect(total).toBe(2);
      expect(ids(items)).toEqual([RELATIONS.member, RELATIONS.rejected]);
      expect(ids(entities)).toEqual(['country:kr', 'institute:us-caisi', 'network:international']);
    });

    it.each([
      ['uncited', [RELATIONS.foretold, RELATIONS.together, RELATIONS.member]],
      ['disputed', [RELATIONS.represents]],
      ['cited', []],
      ['supported', [RELATIONS.signedGb, RELATIONS.signedUs]],
    ] as const)('asked for %s gives those of that status, predicted or not', async (status, wanted) => {
      expect(ids((await ask().relations({ status })).items)).toEqual(wanted);
    });

    it('asked for what is predicted or not gives that, of every status or of one', async () => {
      expect(ids((await ask().relations({ reality: 'predicted' })).items)).toEqual([RELATIONS.foretold]);
      const actual = await ask().relations({ reality: 'actual', status: 'uncited' });
      expect(ids(actual.items)).toEqual([RELATIONS.together, RELATIONS.member]);
    });
  });

  it('lists documents by id, all or of one class', async () => {
    expect((await ask().documents()).total).toBe(5);
    expect(ids((await ask().documents({ class: 'official' })).items)).toEqual(['doc:kelly-2024']);
    expect(ids((await ask().documents({ limit: 1, offset: 1 })).items)).toEqual(['doc:mou-2024']);
  });
}
