import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';

/** What a search finds that does not have its words, and what it makes of a query that is too long. */
export function describeNear(ask: CurrentReader): void {
  const hits = async (query: string): Promise<Hit[]> => (await ask().search(query)).hits;
  const ids = async (query: string): Promise<string[]> => (await hits(query)).map(({ id }) => id);

  describe('search finds what is near, and says by what', () => {
    it.each([
      ['a letter missing', 'elizbeth', { id: 'person:elizabeth-kelly', near: 'letter' }],
      ['a letter too many', 'elizzabeth', { id: 'person:elizabeth-kelly', near: 'letter' }],
      ['a wrong letter', 'elisabeth', { id: 'person:elizabeth-kelly', near: 'letter' }],
      ['two letters swapped', 'elziabeth', { id: 'person:elizabeth-kelly', near: 'letter' }],
      ['an error in one of several words', 'south kroea', { id: 'country:kr', near: 'letter' }],
      ['an error and a name in Chinese', '凯利 elizbeth', { id: 'person:elizabeth-kelly', near: 'letter' }],
      ['an error in a text', 'memorandun', { id: 'agreement:us-uk-mou', near: 'letter' }],
      ['a wrong character', '谅解备望录', { id: 'agreement:us-uk-mou', near: 'letter' }],
      ['a character too many', '谅解解备忘录', { id: 'agreement:us-uk-mou', near: 'letter' }],
      [
        'a wrong character in traditional script',
        '美英諒解備望錄',
        { id: 'agreement:us-uk-mou', near: 'letter' },
      ],
      ['words left out of the middle', '美英备忘录', { id: 'agreement:us-uk-mou', near: 'gap' }],
      ['two parts turned round', '备忘录美英', { id: 'agreement:us-uk-mou', near: 'order' }],
      ['the given name before the surname', 'longxu gao', { id: 'person:gao-longxu', near: 'order' }],
      ['initials of the last words', 'MoU', { id: 'agreement:us-uk-mou', near: 'initials' }],
      [
        'initials with an acronym, without the small words',
        'INAISI',
        { id: 'network:international', near: 'initials' },
      ],
    ])('%s', async (_, query, hit) => {
      expect((await hits(query))[0]).toMatchObject(hit);
    });

    it('every one of several names that were run together', async () => {
      for (const query of ['英美', '美英', '英國美国', 'UK US']) {
        const found = (await hits(query)).filter(({ near }) => near === 'together').map(({ id }) => id);
        expect(found, query).toEqual(['country:gb', 'country:us']);
      }
      expect((await ids('英韩美')).sort()).toEqual(['country:gb', 'country:kr', 'country:us']);
    });

    it('what has all the other words before those whose names they are', async () => {
      const found = await hits('US-UK MoU');
      expect(found.map(({ id, near }) => [id, near])).toEqual([
        ['agreement:us-uk-mou', 'initials'],
        ['country:gb', 'together'],
        ['country:us', 'together'],
      ]);
    });

    it('nobody where not all of a query is names', async () => {
      expect(await ids('英法')).toEqual([]);
    });

    it('nobody whose name differs in what is a name itself', async () => {
      for (const query of ['美国人工智能安全研究所', '韓國人工智能安全研究所'])
        expect(await ids(query), query).not.toContain('institute:uk-aisi');
      expect((await hits('英国人工只能安全研究所'))[0]).toMatchObject({
        id: 'institute:uk-aisi',
        near: 'letter',
      });
    });

    it('after what has its words, and only where that is not much', async () => {
      const found = await hits('us uk');
      const near = found.map((hit) => hit.near !== undefined);
      expect(near).toEqual([...near].sort());
      expect(new Set(near)).toEqual(new Set([false, true]));
      expect((await ask().search('us uk')).near).toBeUndefined();
    });

    it('and says so where it is all there is', async () => {
      expect(await ask().search('elizbeth')).toMatchObject({ near: true });
      expect(await ask().search('elizabeth')).not.toHaveProperty('near');
      expect((await ask().search('zzzzzz')).near).toBeUndefined();
    });

    it('nothing near a short word, a number, words in quotes, an id or a reference', async () => {
      for (const query of ['kely3', '2025', '20242', '"elizbeth"', 'person:elizbeth-kelly', '[9]', 'saxe']) {
        expect(
          (await hits(query)).filter(({ near }) => near),
          query,
        ).toEqual([]);
      }
    });
  });

  describe('search finds', () => {
    it.each([
      ['words of two languages run together', '英国AISI', 'institute:uk-aisi'],
      ['words of two languages run together, the other way round', 'AISI英国', 'institute:uk-aisi'],
      ['initials with and without full stops', 'U.S.', 'country:us'],
      ['what a line end broke in two', 'Eliza- beth Kelly', 'person:elizabeth-kelly'],
      ['what is called otherwise in Taiwan', '英國人工智慧安全研究所', 'institute:uk-aisi'],
      ['what has a soft hyphen in the question', 'Eliza\u00adbeth', 'person:elizabeth-kelly'],
    ])('%s', async (_, query, id) => {
      const [first] = await hits(query);
      expect(first).toMatchObject({ id });
      expect(first).not.toHaveProperty('near');
    });

    it('a claim by its number, as the page prints it', async () => {
      for (const query of [
        'C003',
        'c3',
        '论断 3',
        '论断3',
        '論斷 3',
        'Claim 3',
        'claim 003',
        'claim no. 3',
      ]) {
        expect(await ids(query), query).toEqual(['claim:preview/003']);
      }
      const both = ['claim:news-2024/001', 'claim:preview/001'];
      expect((await ids('claim 1')).sort()).toEqual(both);
      expect(await ids('999')).toEqual(['claim:preview/999']);
    });
  });

  describe('a query that is too long', () => {
    it('is cut, and that is said', async () => {
      const words = 'elizabeth kelly'.padEnd(400, ' ');
      const found = await ask().search(`${words}and much more`);
      expect(found).toMatchObject({ cut: 400, query: words });
      expect(found.hits[0]?.id).toBe('person:elizabeth-kelly');
      expect(await ask().search(words)).not.toHaveProperty('cut');
      expect(await ask().search('安'.repeat(20_000))).toMatchObject({ cut: 400, total: 0 });
    });

    it('is never cut within a character', async () => {
      const found = await ask().search(`${'a'.repeat(399)}𠮷`);
      expect(found).toMatchObject({ cut: 399, query: 'a'.repeat(399) });
    });
  });
}
