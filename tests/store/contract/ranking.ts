import { describe, expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';

export function describeRanking(ask: CurrentReader): void {
  const found = async (query: string): Promise<string[]> =>
    (await ask().search(query)).hits.map(({ id }) => id);

  describe('the order of results', () => {
    it('lists all bodies of an ambiguous acronym, former bearers last', async () => {
      expect(await found('aisi')).toEqual(['institute:kr-aisi', 'institute:uk-aisi', 'institute:us-caisi']);
    });

    it('has the exact name before names that only contain it, though they have more neighbours', async () => {
      const ids = await found('英国');
      expect(ids.slice(0, 2)).toEqual(['country:gb', 'institute:uk-aisi']);
      expect((await found('us'))[0]).toBe('country:us');
    });

    it('has names that begin with it before names that have it inside', async () => {
      const ids = await found('国际');
      expect(ids[0]).toBe('network:international');
    });

    it('has entities above documents above claims that fit alike', async () => {
      const { hits } = await ask().search('memorandum');
      expect(hits.map(({ type }) => type)).toEqual(['entity', 'document', 'claim']);
      const types = (await ask().search('institute')).hits.map(({ type }) => type);
      expect(types.indexOf('document')).toBeGreaterThan(types.lastIndexOf('entity'));
    });

    it('has more neighbours before fewer, then goes by id', async () => {
      const ids = (await found('国')).filter((id) => id.startsWith('country:'));
      expect(ids).toEqual(['country:kr', 'country:gb', 'country:us']);
    });

    it('is the same each time', async () => {
      expect(await ask().search('安全')).toEqual(await ask().search('安全'));
    });
  });

  describe('totals', () => {
    it('count all results, whatever the limit, by type and kind, biggest first', async () => {
      const { total, kinds, hits } = await ask().search('韩国', { limit: 1 });
      expect(hits).toHaveLength(1);
      expect(total).toBe(4);
      expect(kinds).toEqual([
        { type: 'entity', kind: 'country', total: 1 },
        { type: 'claim', kind: 'evaluation', total: 1 },
        { type: 'claim', kind: 'fact', total: 1 },
        { type: 'entity', kind: 'institute', total: 1 },
      ]);
      expect((await ask().search('韩国', { limit: 0 })).total).toBe(4);
    });

    it('count only the asked types', async () => {
      const { total, kinds, hits } = await ask().search('韩国', { types: ['claim'] });
      expect(total).toBe(2);
      expect(kinds.map(({ type }) => type)).toEqual(['claim', 'claim']);
      expect(hits.map(({ id }) => id)).toEqual(['claim:preview/999', 'claim:preview/004']);
      expect((await ask().search('韩国', { types: [] })).total).toBe(0);
    });
  });
}
