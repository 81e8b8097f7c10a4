import { describe, expect, it } from 'vitest';
import { addressedIn, addressKey, addressOfId, fitOf } from '../../../src/store/search/address.ts';

const asked = (typed: string): string | undefined => addressedIn(typed).address;

/** An address as a link that leads on sends it. */
const SENT = encodeURIComponent('https://www.gov.uk/a/b');

describe('an address', () => {
  it.each([
    ['without its scheme', 'gov.uk/a/b'],
    ['over http', 'http://gov.uk/a/b'],
    ['with www', 'https://www.gov.uk/a/b'],
    ['in capitals', 'HTTPS://WWW.GOV.UK/A/B'],
    ['with a slash at its end', 'https://www.gov.uk/a/b/'],
    ['with a fragment', 'https://www.gov.uk/a/b#part-2'],
    ['with a fragment of text', 'https://www.gov.uk/a/b#:~:text=one,two'],
    ['with what says how a reader came there', 'https://www.gov.uk/a/b?utm_source=chat&fbclid=x'],
    ['with a full stop behind the host', 'https://www.gov.uk./a/b'],
    ['with its port', 'https://www.gov.uk:443/a/b'],
  ])('is the same %s', (_, address) => {
    expect(addressKey(address)).toBe('gov.uk/a/b');
  });

  it.each([
    ['in an archive', 'https://web.archive.org/web/20241001000000/https://www.gov.uk/a/b/'],
    ['in an archive that writes one slash', 'https://archive.ph/2024/http:/gov.uk/a/b'],
    [
      'behind the link of a mail program',
      `https://x.safelinks.protection.outlook.com/?url=${SENT}%2F&data=05`,
    ],
    ['behind the link of a search engine', `https://www.google.com/url?sa=D&q=${SENT}%3Futm_source%3Dx`],
    ['behind the link of a forum', 'https://link.zhihu.com/?target=https%3A//www.gov.uk/a/b'],
    ['behind two of them', `https://a.org/?u=${encodeURIComponent(`https://b.org/?url=${SENT}`)}`],
  ])('is that of the page itself %s', (_, address) => {
    expect(addressKey(address)).toBe('gov.uk/a/b');
  });

  it.each([
    ['an article at its publisher', 'https://onlinelibrary.wiley.com/doi/full/10.1111/rego.12563'],
    ['its PDF', 'https://www.tandfonline.com/doi/epdf/10.1111/rego.12563?needAccess=true'],
    ['its PDF elsewhere', 'https://a.org/content/pdf/10.1111/rego.12563.pdf'],
    ['its slash as it is sent', 'https://onlinelibrary.wiley.com/doi/10.1111%2Frego.12563'],
    ['at the registry, as it is sent', 'https://doi.org/10.1111%2Frego.12563'],
  ])('with a DOI is that of the DOI: %s', (_, address) => {
    expect(addressKey(address).split('?')[0]).toBe('doi.org/10.1111/rego.12563');
  });

  it.each([
    'https://arxiv.org/pdf/2401.00001v2.pdf',
    'https://arxiv.org/html/2401.00001v1',
    'http://export.arxiv.org/abs/2401.00001',
    'https://doi.org/10.48550/arXiv.2401.00001',
    'arXiv.org/pdf/2401.00001',
  ])('of a paper on arXiv is that of its page, whichever version: %s', (address) => {
    expect(addressKey(address)).toBe('arxiv.org/abs/2401.00001');
  });

  it('of an older paper on arXiv keeps its archive', () => {
    expect(addressKey('https://arxiv.org/pdf/math.GT/0309136v1')).toBe('arxiv.org/abs/math.gt/0309136');
  });

  it.each([
    ['https://en.m.wikipedia.org/wiki/Seoul', 'en.wikipedia.org/wiki/seoul'],
    ['https://m.thepaper.cn/newsDetail_1', 'thepaper.cn/newsdetail_1'],
    ['https://m.org/a', 'm.org/a'],
    ['https://zh.wikipedia.org/zh-cn/首尔', addressKey('https://zh.wikipedia.org/wiki/首尔')],
    ['https://zh.m.wikipedia.org/zh-hant/首尔', addressKey('https://zh.wikipedia.org/wiki/首尔')],
  ])('on a telephone or in another script is that of the page: %s', (address, page) => {
    expect(addressKey(address)).toBe(page);
  });

  it('is not that of the page from which a reader came', () => {
    expect(addressKey(`https://a.org/b?ref=${SENT}`)).toContain('a.org/b?ref=');
    expect(addressKey('https://a.org/b?c=d#https://www.gov.uk/a/b')).toBe('a.org/b?c=d');
  });

  it('is the same with Chinese as it is read and as it is sent', () => {
    const read = 'https://zh.wikipedia.org/wiki/人工智能';
    expect(addressKey(encodeURI(read))).toBe(addressKey(read));
    expect(addressKey('https://zh.wikipedia.org/wiki/%E4%BA%BA%E5%B7')).toContain('zh.wikipedia.org/wiki/');
  });

  it('keeps what says which page it is', () => {
    expect(addressKey('https://region.com.au/?p=924419&utm_medium=x')).toBe('region.com.au?p=924419');
  });

  it('holds no white space, which would end a token of the index', () => {
    expect(addressKey('https://a.org/one%20two%0Athree')).toBe('a.org/one+two+three');
  });
});

describe('what was pasted', () => {
  it.each([
    ['alone', 'https://a.org/b'],
    ['in a message', '看这个 https://a.org/b 很有意思'],
    ['before a Chinese full stop', '见https://a.org/b。'],
    ['at the end of a sentence', 'See https://a.org/b.'],
    ['in brackets', '(https://a.org/b)'],
    ['in Markdown', '[The page](https://a.org/b)'],
    ['in angle brackets', '<https://a.org/b>'],
    ['with a title before it', 'A title | Some paper https://a.org/b?utm_source=share'],
    ['without a scheme', 'a.org/b'],
  ])('holds an address: %s', (_, typed) => {
    expect(asked(typed)).toBe('a.org/b');
  });

  it('keeps brackets that belong to the address', () => {
    expect(asked('(https://a.org/Summit_(2023))')).toBe('a.org/summit_(2023)');
  });

  it('leaves the words beside an address, and none of the address itself', () => {
    expect(addressedIn('The vision https://a.org/b').words.trim()).toBe('The vision');
    expect(addressedIn('www.a.org').words).toBe('');
    expect(addressedIn('a.org/b').words).toBe('');
  });

  it.each([
    ['10.1093/ia/iiae073', 'doi.org/10.1093/ia/iiae073'],
    ['doi: 10.1093/IA/iiae073', 'doi.org/10.1093/ia/iiae073'],
    ['https://dx.doi.org/10.1093/ia/iiae073', 'doi.org/10.1093/ia/iiae073'],
    ['Q145', 'wikidata.org/wiki/q145'],
    ['http://www.wikidata.org/entity/Q145', 'wikidata.org/wiki/q145'],
    ['0000-0002-1825-0097', 'orcid.org/0000-0002-1825-0097'],
  ])('may be an identifier: %s', (typed, address) => {
    expect(asked(typed)).toBe(address);
  });

  it.each(['E.M. Kelly', 'U.S.', 'country:kr', '[2]', 'US/UK', '英国/韩国', '3.5', 'gpt-4.5', ''])(
    'is no address: %s',
    (typed) => {
      expect(addressedIn(typed)).toEqual({ words: typed });
    },
  );
});

describe('a thing fits the address that is looked for', () => {
  it('at the same address, on the same page, or below it', () => {
    expect(fitOf('a.org/b?p=1', 'a.org/b?p=1')).toBe('same');
    expect(fitOf('a.org/b?p=1', 'a.org/b')).toBe('page');
    expect(fitOf('a.org/b', 'a.org/b?view=print')).toBe('page');
    expect(fitOf('a.org/b/c', 'a.org')).toBe('below');
  });

  it('of which one is the other’s DOI or paper, and still below its own site', () => {
    const article = 'https://www.tandfonline.com/doi/full/10.1080/1.2';
    expect(fitOf(article, asked('doi.org/10.1080/1.2') ?? '')).toBe('same');
    expect(fitOf(article, asked('https://www.tandfonline.com/doi/epdf/10.1080/1.2?x=y') ?? '')).toBe('page');
    expect(fitOf(article, asked('tandfonline.com') ?? '')).toBe('below');
    expect(fitOf('https://arxiv.org/pdf/2401.00001v2', asked('https://arxiv.org/abs/2401.00001') ?? '')).toBe(
      'same',
    );
    expect(
      fitOf('https://arxiv.org/pdf/2401.00001v2', asked('https://arxiv.org/abs/2401.0000') ?? ''),
    ).not.toBe('same');
  });

  it('that was cut off in the middle of a word, where enough of it is left', () => {
    const page = 'csis.org/analysis/us-vision-ai-safety-and-more';
    for (const cut of ['https://www.csis.org/analysis/us-vision-ai-sa', 'csis.org/analysis/us-vision-ai…'])
      expect(fitOf(page, asked(cut) ?? ''), cut).toBe('below');
    expect(fitOf(page, 'csis.org/analysis/us')).toBeUndefined();
  });

  it('and not on another page of the same address, or where only the letters begin alike', () => {
    expect(fitOf('a.org/b?p=1', 'a.org/b?p=2')).toBeUndefined();
    expect(fitOf('a.org/bc', 'a.org/b')).toBeUndefined();
    expect(fitOf('a.organic', 'a.org')).toBeUndefined();
  });
});

describe('an identifier', () => {
  it('has the address of its registry, however it is written', () => {
    expect(addressOfId('ror', '03cve4549')).toBe('https://ror.org/03cve4549');
    expect(addressOfId('orcid', 'https://orcid.org/0000-0002-1825-0097')).toBe(
      'https://orcid.org/0000-0002-1825-0097',
    );
  });

  it('has none where its scheme is not known to have one', () => {
    expect(addressOfId('iso-3166-1', 'GB')).toBeUndefined();
    expect(addressOfId('constructor', 'x')).toBeUndefined();
  });
});
