import { describe, expect, it } from 'vitest';
import { blankView, type View } from '../../../src/graph/view.ts';
import { broughtUp } from '../../../src/web/app/low-window.svelte.ts';

const before: View = { ...blankView('en'), page: { is: 'picture' }, selected: 'country:us' };
const { selected: _, ...unselected } = before;
const picture = (change: Partial<View['picture']>): View['picture'] => ({ ...before.picture, ...change });

describe('what a change brings before a low window', () => {
  it.each<[string, View, ReturnType<typeof broughtUp>]>([
    ['the page that was chosen', { ...before, page: { is: 'alliances' } }, 'page'],
    ['what came into the picture', { ...before, picture: picture({ shown: ['country:gb'] }) }, 'page'],
    ['paths', { ...before, picture: picture({ route: { from: 'country:us', to: 'country:gb' } }) }, 'page'],
    [
      'the picture rather than the details of what was opened in it',
      { ...before, picture: picture({ shown: ['country:gb'] }), selected: 'country:gb' },
      'page',
    ],
    ['the details of what was selected', { ...before, selected: 'country:gb' }, 'details'],
    ['nothing where nothing is selected any more', unselected, undefined],
    ['nothing where a layout came to rest', { ...before, picture: picture({ positions: {} }) }, undefined],
  ])('is %s', (_name, after, up) => {
    expect(broughtUp(before, after)).toBe(up);
  });
});
