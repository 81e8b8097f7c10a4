import { describe, expect, it } from 'vitest';
import { SavedViews } from '../../../../src/web/app/saved/saved-views.svelte.ts';

function shelf(first: string | null = null, keeps = true) {
  let text = first;
  return {
    read: () => text,
    write: (next: string) => {
      if (keeps) text = next;
      return keeps;
    },
  };
}

describe('saved views', () => {
  it('are there again at the next visit, the newest first', () => {
    const kept = shelf();
    const views = new SavedViews(kept);
    expect(views.save('  The Network ', '#show=all')).toBe(true);
    views.save('Two', '#show=a:b');
    expect(new SavedViews(kept).all).toEqual([
      { name: 'Two', link: '#show=a:b' },
      { name: 'The Network', link: '#show=all' },
    ]);
    expect(views.has('The Network ')).toBe(true);
  });

  it('lose nothing that another tab has saved meanwhile', () => {
    const kept = shelf();
    const [here, there] = [new SavedViews(kept), new SavedViews(kept)];
    here.save('Here', '#a');
    there.save('There', '#b');
    expect(there.all.map(({ name }) => name)).toEqual(['There', 'Here']);
    here.follow();
    expect(here.all).toEqual(there.all);
    here.remove('There');
    there.save('More', '#c');
    expect(there.all.map(({ name }) => name)).toEqual(['More', 'Here']);
  });

  it('take the place of the one with the same name', () => {
    const views = new SavedViews(shelf());
    views.save('One', '#a');
    views.save('One', '#b');
    expect(views.all).toEqual([{ name: 'One', link: '#b' }]);
  });

  it('can be removed and put back where they stood', () => {
    const views = new SavedViews(shelf());
    for (const name of ['c', 'b', 'a']) views.save(name, `#${name}`);
    const removed = views.remove('b');
    expect(views.all.map(({ name }) => name)).toEqual(['a', 'c']);
    if (removed) views.putBack(removed);
    expect(views.all.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(views.remove('nobody')).toBeUndefined();
  });

  it('say so where the browser keeps nothing, and hold nothing then', () => {
    const views = new SavedViews(shelf(null, false));
    expect(views.save('One', '#a')).toBe(false);
    expect(views.all).toEqual([]);
  });

  it.each(['{', '7', '[{"name":1}]', 'null'])('are none where the browser holds %s', (text) => {
    expect(new SavedViews(shelf(text)).all).toEqual([]);
  });
});
