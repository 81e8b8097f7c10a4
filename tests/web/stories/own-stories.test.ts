import { describe, expect, it } from 'vitest';
import type { Relation, Story } from '../../../src/graph/model.ts';
import { blankView, type View } from '../../../src/graph/view.ts';
import {
  moved,
  newStory,
  replaced,
  retaken,
  slideFrom,
  storyFile,
} from '../../../src/web/stories/editing.ts';
import { isStory, readOwnStories } from '../../../src/web/stories/own-stories.ts';

const title = { zh: '茶', en: 'Tea' };
const slide = { title, view: 'page=table&show=all' };
const story: Story = { id: 'story:tea', title, slides: [slide] };
const kept = (text: string | null) => readOwnStories({ read: () => text, write: () => true });

describe('what comes from elsewhere', () => {
  it('is a story where it has what one has, whatever else it holds', () => {
    const whole = { ...slide, text: title, notes: title, emphasis: ['country:gb'], lines: { a: 'weak' } };
    expect(isStory(story)).toBe(true);
    expect(isStory({ ...story, summary: title, slides: [whole], more: '<script>' })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [story]],
    ['no title in one of the languages', { ...story, title: { en: 'Tea' } }],
    ['slides that are none', { ...story, slides: 'all' }],
    ['a slide without a view', { ...story, slides: [{ title }] }],
    ['notes in one language', { ...story, slides: [{ ...slide, notes: 'x' }] }],
    ['emphasis on what is no id', { ...story, slides: [{ ...slide, emphasis: [1] }] }],
    ['a status that is none', { ...story, slides: [{ ...slide, lines: { a: 'sure' } }] }],
  ])('is none where it has %s', (_, value) => {
    expect(isStory(value)).toBe(false);
  });

  it('is left out of what was kept, and what is no JSON loses nothing else', () => {
    expect(kept(JSON.stringify([story, { id: 1 }]))).toEqual([story]);
    expect(kept('{ no')).toEqual([]);
    expect(kept(null)).toEqual([]);
  });
});

describe('editing a story', () => {
  const relation = (id: string, status: Relation['status']) => ({ id, status }) as Relation;
  const view: View = { ...blankView('zh'), page: { is: 'picture' }, picture: { shown: ['country:gb'] } };

  it('takes a slide of what is looked at, in no language, with how well its lines are backed', () => {
    expect(slideFrom({ view, relations: [relation('hosts/country:gb/summit:one', 'weak')] })).toEqual({
      title: { zh: '未命名', en: 'Untitled' },
      view: 'page=picture&show=country:gb',
      lines: { 'hosts/country:gb/summit:one': 'weak' },
    });
  });

  it('remembers no lines where there are none, or too many for anybody to read', () => {
    const many = Array.from({ length: 201 }, (_, at) => relation(`a/b:c/d:e-${at}`, 'cited'));
    expect(slideFrom({ view, relations: [] })).not.toHaveProperty('lines');
    expect(slideFrom({ view, relations: many })).not.toHaveProperty('lines');
    expect(slideFrom({ view, relations: many.slice(1) })).toHaveProperty('lines');
  });

  it('takes another look under the same words, and forgets the lines of the former', () => {
    const former = { ...slide, text: title, lines: { a: 'weak' as const } };
    expect(retaken(former, { view, relations: [] })).toEqual({
      title,
      text: title,
      view: 'page=picture&show=country:gb',
    });
  });

  it('moves a slide up and down, and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(replaced(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });

  it('gives a new story an id that none has, and writes a file that reads back', () => {
    const own = { id: 'story:own-1' };
    expect(newStory([own]).id).toBe('story:own-2');
    expect(JSON.parse(storyFile([story]))).toEqual([story]);
  });
});
