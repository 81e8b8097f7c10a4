import { describe, expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';

export function describeSearch(ask: CurrentReader): void {
  const first = async (query: string): Promise<string | undefined> => (await ask().search(query)).hits[0]?.id;
  const found = async (query: string): Promise<string[]> =>
    (await ask().search(query)).hits.map(({ id }) => id);

  describe('search finds', () => {
    it.each([
      ['a Chinese name', '韩国', 'country:kr'],
      ['a run inside a Chinese name', '略与安', 'organisation:ciss'],
      ['a run over a dot that was not typed', '伊丽莎白凯利', 'person:elizabeth-kelly'],
      ['a run that cuts a mixed name within a word', '7研究', 'organisation:ciss'],
      ['a name in traditional characters', '韓國', 'country:kr'],
      ['a name in wide letters', 'ＣＩＳＳ', 'organisation:ciss'],
      ['a Korean name', '대한', 'country:kr'],
      ['an English name in any case', 'south KOREA', 'country:kr'],
      ['the beginning of a word', 'innov', 'institute:us-caisi'],
      ['a name without its marks', 'zoe lukasz', 'person:zoe-lukasz'],
      ['initials typed without their full stops', 'em kelly', 'person:elizabeth-kelly'],
      ['initials typed with them', 'E.M. Kelly', 'person:elizabeth-kelly'],
      ['an acronym', 'caisi', 'institute:us-caisi'],
      ['a name given up', 'ai safety institute', 'institute:uk-aisi'],
      ['words of two languages', '韩国 AISI', 'institute:kr-aisi'],
      ['words of several names', '英国 security', 'institute:uk-aisi'],
      ['pinyin', 'gaolongxu', 'person:gao-longxu'],
      ['pinyin with spaces', 'gao long xu', 'person:gao-longxu'],
      ['pinyin with tones', 'gāo lóngxù', 'person:gao-longxu'],
      ['pinyin with the numbers of tones', 'gao1 long2 xu4', 'person:gao-longxu'],
      ['pinyin from a later syllable on', 'longx', 'person:gao-longxu'],
      ['the initials of pinyin', 'glx', 'person:gao-longxu'],
      ['ü typed as v', 'zhanlve', 'organisation:ciss'],
      ['an id', 'institute:uk-aisi', 'institute:uk-aisi'],
      ['the second half of an id', 'us-caisi', 'institute:us-caisi'],
      ['a title', 'orders of cooperation', 'doc:unread-2019'],
      ['a title in the other language', '国际网络会议前瞻', 'doc:preview'],
      ['a document by the print of a reference', 'kely', 'doc:kelly-2024'],
      ['a document by its author and title', '高隆绪 preview', 'doc:preview'],
      ['a reference by its number', '[2]', 'doc:unread-2019'],
      ['a claim by its words in Chinese', '英韩一起', 'claim:preview/002'],
      ['a claim by its words in English', 'britain work together', 'claim:preview/002'],
      ['a claim by the words of the text itself', '两国密切合作', 'claim:preview/002'],
    ])('%s', async (_, query, id) => {
      expect(await first(query)).toBe(id);
    });

    it.each([
      ['the address of a document', 'https://example.org/pangyo', 'doc:news-2024'],
      ['it without its scheme', 'example.org/pangyo', 'doc:news-2024'],
      ['it as it is passed on', 'http://www.EXAMPLE.org/pangyo/?utm_source=chat#top', 'doc:news-2024'],
      ['it in a message', '快看（https://example.org/pangyo）！', 'doc:news-2024'],
      [
        'an address with signs that an index may read as its own',
        'http://example.org/texts/memo?id=7',
        'doc:mou-2024',
      ],
      ['the page of an address', 'example.org/texts/memo', 'doc:mou-2024'],
      ['an address in Chinese', 'https://books.example/国际_(秩序)/?page=2', 'doc:unread-2019'],
      [
        'it as a browser copies it',
        'https://books.example/%E5%9B%BD%E9%99%85_(%E7%A7%A9%E5%BA%8F)/?page=2',
        'doc:unread-2019',
      ],
      ['a DOI', '10.5555/memo(7)', 'doc:mou-2024'],
      ['a DOI as an address', 'https://doi.org/10.5555/Memo(7)', 'doc:mou-2024'],
      ['an identifier', 'Q884', 'country:kr'],
      ['an identifier as an address', 'https://www.wikidata.org/wiki/Q884', 'country:kr'],
    ])('%s', async (_, query, id) => {
      expect(await found(query)).toEqual([id]);
    });

    it('a reference by its number, however it is written', async () => {
      const latin = [
        '〔2〕',
        '【2】',
        '[2]。',
        'reference 2',
        'Ref. 2',
        'note [2]',
        'Reference [2] of the text',
      ];
      for (const query of [
        ...latin,
        '参考文献2',
        '參考文獻 [2]',
        '文献2',
        '注2',
        '脚注［2］',
        '文中参考文献[2]',
      ])
        expect(await first(query), query).toBe('doc:unread-2019');
    });

    it('all that stands on a site, and says by which address', async () => {
      const { hits } = await ask().search('https://example.org');
      expect(hits.map(({ id }) => id).sort()).toEqual(['doc:mou-2024', 'doc:news-2024']);
      expect(hits.map(({ matched }) => matched)).toContainEqual({
        value: 'https://example.org/pangyo',
        lang: 'und',
        role: 'address',
      });
    });

    it('by an address no other page of its site, and nothing by words of the address', async () => {
      for (const address of [
        'https://example.org/pangyo-2',
        'https://example.org/texts/memo?id=8',
        'https://else.org/pangyo',
      ])
        expect(await found(address), address).toEqual([]);
      expect(await found('books')).toEqual([]);
    });

    it('by an address with words beside it what has either, the address first', async () => {
      expect(await found('Orders of https://example.org/pangyo')).toEqual([
        'doc:news-2024',
        'doc:unread-2019',
      ]);
    });

    it('words in quotes only where they stand together and whole', async () => {
      expect(await found('"safety institute"')).toEqual(['institute:kr-aisi', 'institute:uk-aisi']);
      expect(await found('“institute safety”')).toEqual([]);
      expect(await found('"safe"')).toEqual([]);
    });

    it('nothing where only the halves of a run occur, if it is short', async () => {
      expect(await found('全安全')).toEqual([]);
      expect(await ask().search('安全研究安')).toMatchObject({ near: true });
    });

    it('nothing for nothing, for signs alone, and for what is nowhere', async () => {
      for (const query of ['', '   ', '（）', '"', '[]', '[99]', 'zzzz', '火星人', '\u0000', '%_*']) {
        expect(await ask().search(query)).toEqual({ query, total: 0, kinds: [], hits: [] });
      }
    });

    it('for one character entities only: by a character inside a name, or the beginning of a word', async () => {
      const chinese = await ask().search('国');
      expect(chinese.hits.map(({ id }) => id)).toContain('label:western-states');
      expect(chinese.kinds.every(({ type }) => type === 'entity')).toBe(true);
      const latin = await ask().search('k');
      expect(new Set(latin.hits.map(({ id }) => id))).toEqual(
        new Set(['institute:kr-aisi', 'country:kr', 'country:gb', 'person:elizabeth-kelly']),
      );
    });
  });

  describe('a hit', () => {
    it('shows the name that matched as it is written, with its language and role', async () => {
      const [hit] = (await ask().search('ai safety institute')).hits;
      expect(hit?.matched).toEqual({ value: 'AI Safety Institute', lang: 'en', role: 'former' });
      expect((await ask().search('韓國')).hits[0]?.matched.value).toBe('韩国');
    });

    it('shows a name rather than the id that has the same word', async () => {
      const hits = (await ask().search('elizabeth-kelly')).hits;
      expect(hits[0]?.matched.value).toBe('Elizabeth Kelly');
      expect((await ask().search('uk-aisi')).hits[0]?.matched).toEqual({
        value: 'institute:uk-aisi',
        lang: 'und',
        role: 'id',
      });
    });

    it('says by which reading it was found', async () => {
      const [hit] = (await ask().search('hanguo')).hits;
      expect(hit).toMatchObject({ matched: { value: '韩国' }, pinyin: 'hán guó' });
      expect((await ask().search('韩国')).hits[0]?.pinyin).toBeUndefined();
    });

    it('brings along what tells it apart from others', async () => {
      const [entity] = (await ask().search('south korea')).hits;
      expect(entity).toMatchObject({ type: 'entity', kind: 'country', degree: 3 });
      expect(entity?.entity?.names).toHaveLength(3);
      const [document] = (await ask().search('[1]')).hits;
      expect(document).toMatchObject({ type: 'document', kind: 'official' });
      expect(document?.document?.title).toEqual({ en: 'The vision for AI safety' });
      const [claim] = (await ask().search('英韩一起')).hits;
      expect(claim).toMatchObject({ type: 'claim', kind: 'fact' });
      expect(claim?.document?.id).toBe('doc:preview');
      expect(claim?.claim?.section).toBe('一');
    });
  });
}
