import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../../../src/web/trace/own-copy/highlights.ts';
import { anchored, isUnlikely, matchCopy } from '../../../../src/web/trace/own-copy/match-copy.ts';
import { blocksOf } from '../../../../src/web/trace/own-copy/text-blocks.ts';
import { layoutOf, type LaidBlock } from '../../../../src/web/trace/own-copy/text-layout.ts';
import { claimsOfTea, idOf, page, TEA } from './tea.ts';

const wordsOf = ({ pieces }: LaidBlock): string => pieces.map(({ text }) => text).join('');
const laid = (text: string): LaidBlock[] =>
  layoutOf(text, blocksOf(text), []).flatMap(({ blocks }) => blocks);
const shown = (text: string): string[] => laid(text).map((block) => `${block.is} ${wordsOf(block)}`);
const match = (text: string) => matchCopy({ document: 'doc:tea', claims: claimsOfTea.map(anchored), text });

describe('finding the claims of a document in a copy', () => {
  it('counts what is found, lost, ambiguous and without its marker', () => {
    const { found, lost, markers } = match(TEA).resolution;
    expect(found.map(({ claim }) => claim)).toEqual([1, 2, 3, 4, 5].map(idOf));
    expect(lost.map(({ claim, reason, times }) => [claim, reason, times])).toEqual([
      [idOf(6), 'absent', 0],
      [idOf(7), 'ambiguous', 2],
    ]);
    expect(markers.missing).toEqual([{ claim: idOf(3), cite: 0, marker: '[1]' }]);
  });

  it('knows a text of something else by how little is found in it', () => {
    expect(isUnlikely(match(TEA).resolution)).toBe(false);
    expect(isUnlikely(match('茶社于2019年春成立。').resolution)).toBe(true);
    expect(isUnlikely(match(TEA.slice(0, TEA.indexOf('2.往来'))).resolution)).toBe(false);
    expect(isUnlikely(match('別の文章。').resolution)).toBe(true);
    expect(isUnlikely(matchCopy({ document: 'doc:tea', claims: [], text: TEA }).resolution)).toBe(false);
  });

  it('finds every claim in any text that is made of their anchors with furniture between', () => {
    const words = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳]{9}$/);
    const noise = fc.constantFrom('', '\r\n', ' ', '\u3000', '\u00ad', '\ufeff', '\n');
    const texts = fc.uniqueArray(fc.tuple(words, noise, fc.nat(8)), {
      minLength: 3,
      maxLength: 12,
      selector: ([exact]) => exact,
    });
    fc.assert(
      fc.property(texts, (sentences) => {
        const text = sentences
          .map(([exact, between, at]) => page(`${exact.slice(0, at)}${between}${exact.slice(at)}。`))
          .join('');
        const claims = sentences.map(([exact]) => ({ id: exact, anchor: { exact }, cites: [] }));
        const { resolution, blocks } = matchCopy({ document: 'doc:made', claims, text });
        expect(resolution.lost).toEqual([]);
        const pieces = layoutOf(text, blocks, resolution.found).flatMap((chunk) =>
          chunk.blocks.flatMap((block) => block.pieces),
        );
        for (const [exact] of sentences) {
          const marked = pieces.filter(({ claims: of }) => of.includes(exact)).map((piece) => piece.text);
          expect(marked.join('').replace(/[\s\u00ad\ufeff]/g, '')).toBe(exact);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text put together for reading', () => {
  it('has its paragraphs, its headings and, apart, what headers and footers stand between', () => {
    const footer = 'furniture 茶事月报 编辑部\n电话 000-1234\n<http://tea.example>';
    expect(shown(TEA)).toEqual([
      'heading 一、开端',
      'paragraph 茶社于 2019 年春成立，首批成员有七家。[1]次年，社员增',
      footer,
      'paragraph 至十二家。',
      'heading 2.往来',
      'paragraph 茶叶\u00ad不断（ＦＢＳ）运往外地。',
      footer,
      'paragraph 茶路因此一分为二：东路走水，西路走山。重复。',
      footer,
      'paragraph 重复。',
    ]);
  });

  it('says which paragraph goes on after a page', () => {
    const continued = laid(TEA).filter(({ continues }) => continues);
    expect(continued.map(wordsOf)).toEqual(['至十二家。']);
  });

  it('begins a paragraph after a heading that stands at the foot of a page', () => {
    const text = [page('1.开端', ''), page('2.往来', ''), page('茶社成立，', ''), '茶叶运出。'].join('');
    expect(shown(text).filter((words) => !words.startsWith('furniture'))).toEqual([
      'heading 1.开端',
      'heading 2.往来',
      'paragraph 茶社成立，',
      'paragraph 茶叶运出。',
    ]);
    expect(laid(text).map(({ continues }) => continues)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('parts paragraphs that no empty line parts', () => {
    const long = 'The tea house opened in spring and has kept its doors open ever since, whatever came. ';
    expect(shown(`${long.repeat(3)}\n${long.repeat(2)}\nIt closed.`)).toHaveLength(3);
    expect(shown('\u3000\u3000茶社成立。\n\u3000\u3000茶叶运出。')).toHaveLength(2);
    expect(shown('# Tea\nIt opened in spring.\n- green\n- black')).toEqual([
      'heading # Tea',
      'paragraph It opened in spring.',
      'heading - green',
      'heading - black',
    ]);
  });

  it('joins the lines that a printer broke, with a blank between Latin words', () => {
    const lines = ['The tea house opened in the spring of', 'that year, and soon it had more than', 'ten'];
    expect(shown(`${lines.join('\n')} members.`)).toEqual([`paragraph ${lines.join(' ')} members.`]);
  });

  it('cuts a line that holds a whole book, after sentences where it can and inside no character', () => {
    for (const sentence of [
      '茶社于春成立，首批成员有七家。',
      'It opened in spring. ',
      '\u{20000}',
      'a\u{20000}',
    ]) {
      const text = sentence.repeat(4000).trim();
      const blocks = laid(text).map(wordsOf);
      expect(blocks.join('')).toBe(text);
      for (const block of blocks) {
        expect(block.length).toBeLessThanOrEqual(2000);
        expect(block).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
        if (/[。.]/.test(sentence)) expect(block.trim()).toMatch(/[。.]$/);
      }
    }
  });

  it('holds every character but white space, in the order of the text', () => {
    const parts = fc.constantFrom(
      '茶',
      'tea ',
      '。',
      '\n',
      '\r\n',
      '\f',
      '\n\n',
      '[1]',
      '\u3000',
      '1. ',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (given) => {
        const text = given.join('');
        expect(laid(text).map(wordsOf).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('highlights', () => {
  const tea = match(TEA);
  const pieces = layoutOf(TEA, tea.blocks, tea.resolution.found).flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.pieces),
  );

  it('are cut where claims overlap, the one of the fewest words first', () => {
    const overlapping = pieces.filter(({ claims }) => claims.includes(idOf(1)) || claims.includes(idOf(2)));
    expect(overlapping).toEqual([
      { text: '茶社于 ', claims: [idOf(1)], begins: [idOf(1)] },
      { text: '2019 年春成立', claims: [idOf(2), idOf(1)], begins: [idOf(2)] },
      { text: '，首批', claims: [idOf(2)], begins: [] },
    ]);
  });

  it('go on after the end of a page and over a soft hyphen', () => {
    const of = (n: number) => pieces.filter(({ claims }) => claims.includes(idOf(n))).map(({ text }) => text);
    expect(of(3)).toEqual(['社员增', '至十二家']);
    expect(of(4)).toEqual(['茶叶\u00ad不断（ＦＢＳ）运往']);
    expect(of(5)).toEqual(['东路走水，西路走山']);
  });

  it('cover what some claim covers and nothing else, without overlapping', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const claims = spans.map((each, at) => ({ ...each, claim: String(at) }));
        const highlights = highlightsOf(claims);
        for (let at = 0; at < 60; at++) {
          const covering = claims.filter(({ start, end }) => start <= at && at < end);
          const over = highlights.filter(({ start, end }) => start <= at && at < end);
          expect(over.length).toBe(covering.length > 0 ? 1 : 0);
          expect([...(over[0]?.claims ?? [])].sort()).toEqual(covering.map(({ claim }) => claim).sort());
        }
      }),
    );
  });
});
