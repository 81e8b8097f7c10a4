import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/graph/model.ts';
import { openedAt } from '../../../src/web/offline/opened-at.ts';
import { linkFrom } from '../../links.ts';

const both = (text: string) => ({ zh: text, en: text });
const stories: Story[] = [
  {
    id: 'story:a',
    title: both('A'),
    slides: [{ title: both('one'), text: both(''), view: 'page=picture&show=country:gb', lines: {} }],
  },
];

describe('what a page in one file opens at', () => {
  it('is the first slide of its story, in the language of the reader', () => {
    const { view } = openedAt('', 'zh', { stories, story: 'story:a' });
    expect(view).toMatchObject({ lang: 'zh', story: { id: 'story:a', slide: 1 }, page: { is: 'picture' } });
    expect(view.picture.shown).toEqual(['country:gb']);
    expect(openedAt('#', 'en', { stories, story: 'story:a' }).view.story?.slide).toBe(1);
  });

  it('is what its address says, whatever story it was made for', () => {
    const { view } = openedAt(linkFrom('#lang=en&page=table'), 'zh', { stories, story: 'story:a' });
    expect([view.page.is, view.story, view.lang]).toEqual(['table', undefined, 'en']);
  });

  it('is the start page without a story, or with one that is not there', () => {
    expect(openedAt('', 'en', { stories }).view.page.is).toBe('start');
    expect(openedAt('', 'en', { stories, story: 'story:b' }).view.page.is).toBe('start');
  });
});
