import { describe, expect, it } from 'vitest';
import { isUntitled, storyTitle, UNTITLED } from '../../../src/graph/stories/untitled.ts';

describe('the title of a story or a slide', () => {
  it('is in the language of the reader, or in the other where it is written in that alone', () => {
    expect(storyTitle({ zh: '茶', en: 'Tea' }, 'zh')).toEqual({ value: '茶', lang: 'zh' });
    expect(storyTitle({ zh: '未命名', en: 'Tea' }, 'zh')).toEqual({ value: 'Tea', lang: 'en' });
    expect(storyTitle({ zh: '茶', en: ' ' }, 'en')).toEqual({ value: '茶', lang: 'zh' });
  });

  it.each([
    ['as a new one is', UNTITLED],
    ['where nothing is written', { zh: '', en: '' }],
    ['with the word of one language in both, as it was kept once', { zh: 'Untitled', en: 'Untitled' }],
    ['with that of the other', { zh: '未命名', en: '未命名' }],
  ])('says in the language of the reader that there is none, %s', (_, title) => {
    expect(storyTitle(title, 'zh')).toEqual({ value: '未命名', lang: 'zh' });
    expect(storyTitle(title, 'en')).toEqual({ value: 'Untitled', lang: 'en' });
    expect([title.zh, title.en].every(isUntitled)).toBe(true);
  });
});
