import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkerLine } from '../../../src/graph/text-match/marker.ts';
import { resolveAnchors } from '../../../src/graph/text-match/resolve.ts';
import type { AnchoredClaim, Resolution } from '../../../src/graph/text-match/resolve.ts';

const FURNITURE = [
  '',
  '',
  '茶事月报 编辑部',
  '电话 000-1234',
  '',
  '如需订阅纸质版本，请来信询问',
  '<http://tea.example>',
  '',
];
const ODD_FURNITURE = FURNITURE.map((line) => line.replace('版本', '版'));

const page = (lines: string[], furniture = FURNITURE): string => [...lines, ...furniture, ''].join('\n');

/** A text of our own with what copying a printed page leaves behind. */
const TEXT = [
  page(['茶事月报', '第 3 期', '', '一、开端', '', '茶社于 2019 年春成立，首批成员有七家。[1]次年，社员']),
  page(
    ['增至十二家，并议定 Tea  Charter 草案', '的文本。', '', '[2]', '', '2.往来', '', '茶叶不', '断'],
    ODD_FURNITURE,
  ),
  page([
    '运往外地，价格随之上涨[3]。此后（ＦＢＳ）价格平稳！有人问：还会再涨吗？[4][5]没有人答。',
    '茶路因此',
  ]),
  page(['一分为二：东路走水，西路走山。东路较快［６］，西路较稳。']),
  '参考：\n[1] 甲\n[2] 乙 <http://a.example> *丙*\n',
].join('\n');

const claim = (exact: string, ...markers: string[]): AnchoredClaim => ({
  id: exact,
  anchor: { exact },
  cites: markers.map((marker) => ({ document: 'doc:x', marker, scope: 'narrow' })),
});

const resolve = (...claims: AnchoredClaim[]): Resolution => resolveAnchors('doc:tea', claims, TEXT);
const shortly = ({ found, lost, markers }: Resolution) => ({
  found: found.map((each) => TEXT.slice(each.start, each.end).replace(/\s+/g, '')),
  lost: lost.map(({ exact, reason, times }) => `${exact} ${reason} ${times}`),
  missing: markers.missing.map(({ marker }) => marker),
});
const NONE = { lost: [], missing: [] };

describe('resolving anchors in a copied text', () => {
  it('finds an anchor whatever the white space in it', () => {
    const found = shortly(
      resolve(claim('于2019年春成立'), claim('2019 年春'), claim('议定 Tea Charter草案的文本')),
    );
    expect(found).toEqual({ ...NONE, found: ['于2019年春成立', '2019年春', '议定TeaCharter草案的文本'] });
  });

  it('finds an anchor whose digits and letters are as wide as Chinese in the copy, and at their places', () => {
    expect(shortly(resolve(claim('此后（FBS）价格平稳')))).toEqual({
      ...NONE,
      found: ['此后（ＦＢＳ）价格平稳'],
    });
  });

  it('gives the offsets of the text as it was given', () => {
    const { found } = resolve(claim('2019年春'));
    expect(TEXT.slice(found[0]?.start, found[0]?.end)).toBe('2019 年春');
  });

  it('keeps the blank between Latin words', () => {
    expect(shortly(resolve(claim('TeaCharter'))).lost).toEqual(['TeaCharter absent 0']);
  });

  it('reads on over the furniture between two pages', () => {
    const { found, lost } = resolve(claim('社员增至十二家'));
    expect(lost).toEqual([]);
    expect(TEXT.slice(found[0]?.start, found[0]?.end)).toContain('茶事月报 编辑部');
  });

  it('reads on over furniture inside a word, even if one page prints it differently', () => {
    expect(shortly(resolve(claim('茶叶不断运往外地'))).found).toHaveLength(1);
  });

  describe('in lines that were broken after a hyphen', () => {
    const broken =
      'The guild keeps a well-\nknown register of mem-\r\nbers, a tea-\nhouse and a tea- room [1].\n';
    const found = (exact: string) =>
      resolveAnchors('doc:tea', [claim(exact, '[1]')], broken).found.map(({ start, end }) =>
        broken.slice(start, end),
      );

    it('finds a word that was divided there, at its place', () => {
      expect(found('register of members')).toEqual(['register of mem-\r\nbers']);
      expect(resolveAnchors('doc:tea', [claim('of members', '[1]')], broken).markers.found).toBe(1);
    });

    it('finds a word to which the hyphen belongs', () => {
      expect(found('a well-known register')).toEqual(['a well-\nknown register']);
    });

    it('finds a copy as it stands first, and no word without a hyphen that stands inside a line', () => {
      expect(found('mem- bers')).toEqual(['mem-\r\nbers']);
      expect(found('tearoom')).toEqual([]);
    });

    it('finds a word that a page divides', () => {
      const text = [1, 2, 3, 4].map((n) => page([`Part ${n} of the regis-`, ''])).join('') + 'ter ends.';
      expect(resolveAnchors('doc:tea', [claim('register ends')], text).found).toHaveLength(1);
    });
  });

  it('takes no line of the text itself for furniture', () => {
    expect(resolve().furniture).toBe(4 * 4);
    expect(shortly(resolve(claim('一、开端'), claim('2.往来'), claim('[1] 甲'))).lost).toEqual([]);
  });

  it('loses an anchor that is not there, however nearly it is', () => {
    expect(shortly(resolve(claim('茶社于2019年秋成立'), claim('fbs'), claim('(FBS)'))).lost).toEqual([
      '茶社于2019年秋成立 absent 0',
      'fbs absent 0',
      '(FBS) absent 0',
    ]);
  });

  it('loses an anchor that is there more than once, unless its surroundings tell', () => {
    const anchor = { exact: '价格', suffix: '平稳' };
    const before = { exact: '价格', prefix: '外地， ' };
    const twice = { exact: '价格', prefix: '或' };
    expect(shortly(resolve(claim('价格'))).lost).toEqual(['价格 ambiguous 2']);
    expect(resolve({ id: 'a', anchor, cites: [] }).found).toHaveLength(1);
    expect(resolve({ id: 'a', anchor: before, cites: [] }).found).toHaveLength(1);
    expect(resolve({ id: 'a', anchor: twice, cites: [] }).lost).toHaveLength(1);
  });

  it.each([
    ['soft hyphens', 'Po\u00adlitik\u00adwissen\u00adschaft am Ort'],
    ['a soft hyphen where the line was broken', 'Politik\u00ad\nwissenschaft am Ort'],
    ['spaces of no width', 'Politik\u200bwissen\u200bschaft am Ort'],
    ['joiners and marks of direction', '\u200ePolitik\u2060wissenschaft\u200d am\u200f Ort\ufeff'],
    ['a space that does not break', 'Politikwissenschaft\u00a0am\u202fOrt'],
    ['control characters', 'Politik\u0002wissenschaft am Ort'],
  ])('finds an anchor through %s', (_, text) => {
    const { found, lost } = resolveAnchors('d', [claim('Politikwissenschaft am Ort')], `In ${text} gut.`);
    expect(lost).toEqual([]);
    expect(found).toHaveLength(1);
  });

  it('finds an anchor whichever way its letters are put together', () => {
    for (const [exact, text] of [
      ['für das Büro', 'Es war fu\u0308r das Bu\u0308ro da.'],
      ['fu\u0308r das', 'Es war für das Büro da.'],
      ['the first official', 'It was the ﬁrst oﬃcial one.'],
      ['대한민국', '\u1103\u1162한민국'],
    ]) {
      expect(resolveAnchors('d', [claim(exact ?? '')], text ?? '').lost, exact).toEqual([]);
    }
  });

  it('gives offsets that hold all of a letter and its marks', () => {
    const text = 'Das Bu\u0308ro am Flu\u00df\u0308 ging.';
    const { found } = resolveAnchors('d', [claim('Büro am Fluß\u0308')], text);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('Bu\u0308ro am Flu\u00df\u0308');
  });

  it('says in which character a lost anchor first differs', () => {
    const differences = (exact: string, text: string) =>
      resolveAnchors('d', [claim(exact)], text).lost.map(({ difference }) => difference);
    expect(differences('Das Bürо steht', 'Das Büro steht.')).toEqual([
      { in: 'character', common: 'Das Bür', anchor: '“о” (U+043E)', text: '“o” (U+006F)' },
    ]);
    expect(differences('party’s question', "The party's question.")).toEqual([
      { in: 'character', common: 'party', anchor: '“’” (U+2019)', text: "“'” (U+0027)" },
    ]);
    expect(differences('steht hier', 'Es steht hie')).toEqual([
      { in: 'character', common: 'steht hie', anchor: '“r” (U+0072)' },
    ]);
    expect(differences('ganz anders', 'Es steht hier.')).toEqual([undefined]);
  });

  it('says so where only the surroundings of an anchor differ', () => {
    const anchor = { exact: '价格', prefix: '或' };
    const [lost] = resolve({ id: 'a', anchor, cites: [] }).lost;
    expect(lost?.difference).toEqual({ in: 'surroundings' });
  });

  it('counts places that overlap', () => {
    expect(resolveAnchors('d', [claim('茶茶')], '茶茶茶').lost[0]?.times).toBe(2);
  });

  it.each([
    ['after the full stop', '首批成员有七家', '[1]'],
    ['before the full stop', '价格随之上涨', '[3]'],
    ['on a line of its own', '议定 Tea Charter', '[2]'],
    ['beside another', '还会再涨吗', '[5]'],
    ['in full width', '东路较快', '[6]'],
    ['on the next page', '茶叶不', '[3]'],
  ])('finds a marker that stands %s', (_, exact, marker) => {
    expect(shortly(resolve(claim(exact, marker)))).toEqual({ ...NONE, found: [exact.replace(/\s/g, '')] });
  });

  it.each([
    ['the sentence before', '次年，社员增至', '[1]'],
    ['the sentence after', '价格平稳', '[4]'],
    ['another paragraph', '茶叶不断', '[2]'],
    ['a longer number', '首批成员有七家', '[11]'],
    ['the list of references', '西路较稳', '[1]'],
  ])('does not take a marker from %s', (_, exact, marker) => {
    expect(shortly(resolve(claim(exact, marker))).missing).toEqual([marker]);
  });

  it('asks no marker of wide citations, nor of those without one', () => {
    const cites = [
      { document: 'doc:x', marker: '[1]', scope: 'wide' as const },
      { document: 'doc:y', scope: 'narrow' as const },
    ];
    expect(resolve({ id: 'a', anchor: { exact: '次年' }, cites }).markers).toEqual({ found: 0, missing: [] });
  });

  it('knows where an English sentence ends', () => {
    const text =
      'Prices rose 3.5 per cent, said Dr. Lee of the U.S. tea board.[1] They fell again [2, 4–6]. “Why?” he asked (see p. 3).[7]\n\nNobody knew.\n[8]\n\nThe end.';
    const claims = [
      claim('rose 3.5', '[1]'),
      claim('fell again', '[5]'),
      claim('he asked', '[7]'),
      claim('Nobody knew', '[8]'),
      claim('They fell', '[1]'),
      claim('The end', '[8]'),
    ];
    const { lost, markers } = resolveAnchors('d', claims, text);
    expect(lost).toEqual([]);
    expect(markers.missing.map((each) => each.claim)).toEqual(['They fell', 'The end']);
  });

  it('takes a line without end for no line of markers, though it holds nothing else', () => {
    expect(isMarkerLine('[1]［２-５］ [6]')).toBe(true);
    expect(isMarkerLine('[1]'.repeat(6_500_000))).toBe(false);
  });

  it('finds every anchor that stands once, whatever is repeated at the foot of the pages', () => {
    const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯]{12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 4, maxLength: 12 }), (sentences) => {
        const text = sentences
          .map((sentence) => page([sentence.slice(0, 6)]) + sentence.slice(6))
          .join('。\n');
        const { found, lost } = resolveAnchors(
          'd',
          sentences.map((each) => claim(each)),
          text,
        );
        const once = sentences.filter((each) => sentences.join('。').split(each).length === 2);
        expect(found.length + lost.length).toBe(sentences.length);
        expect(found.length).toBe(once.length);
      }),
      { numRuns: 50 },
    );
  });
});
