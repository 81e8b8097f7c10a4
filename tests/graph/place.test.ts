import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/graph/model.ts';
import { placeOf } from '../../src/graph/place.ts';

const outline = [
  { path: '编者按', title: { zh: '编者按', en: 'Editor’s note' } },
  { path: '二/2', title: { zh: '扩大网络', en: 'Widening the network' } },
];
const chinese = { lang: 'zh', outline };
const english = { lang: 'en-GB', outline: [{ path: 'Summary', title: { zh: '摘要', en: 'Summary' } }] };
const at = (section?: string, paragraph?: number, sentence?: number): Pick<Claim, 'anchor'> => ({
  anchor: { exact: 'the very words' },
  ...(section !== undefined && { section }),
  ...(paragraph !== undefined && { paragraph }),
  ...(sentence !== undefined && { sentence }),
});

describe('the place of a claim', () => {
  it('is counted in the way of the reader', () => {
    expect(placeOf(at('二/2', 1, 3), chinese, 'zh')).toBe('二/2，第1段第3句');
    expect(placeOf(at('二/2', 1, 3), chinese, 'en')).toBe('II.2, para. 1, sentence 3');
  });

  it.each([
    ['四', 'IV'],
    ['九', 'IX'],
    ['十', 'X'],
    ['十四', 'XIV'],
    ['二十', 'XX'],
    ['四十九', 'XLIX'],
    ['九十九/3', 'XCIX.3'],
  ])('gives section %s as %s', (path, roman) => {
    expect(placeOf(at(path), chinese, 'en')).toBe(roman);
  });

  it('gives a heading by its title in the language of the reader', () => {
    expect(placeOf(at('编者按', 1, 2), chinese, 'zh')).toBe('编者按，第1段第2句');
    expect(placeOf(at('编者按', 1, 2), chinese, 'en')).toBe('Editor’s note, para. 1, sentence 2');
    expect(placeOf(at('Summary', 1, 2), english, 'zh')).toBe('摘要，第1段第2句');
    expect(placeOf(at('Summary', 1, 2), english, 'en')).toBe('Summary, para. 1, sentence 2');
  });

  it('leaves a path as it is printed for readers of the language of the document', () => {
    expect(placeOf(at('2/3', 1), english, 'en')).toBe('2/3, para. 1');
  });

  it('keeps a heading that the outline does not have', () => {
    expect(placeOf(at('导语', 1), chinese, 'en')).toBe('导语, para. 1');
  });

  it('is the anchor where a document has no outline', () => {
    expect(placeOf(at(), english, 'en')).toBe('“the very words”');
  });
});
