import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLink, KEYS, toLink } from '../../../src/graph/link/link.ts';
import { sealed } from '../../../src/graph/link/seal.ts';
import { blankView, sortedIds, type Picture, type View } from '../../../src/graph/view.ts';
import { anyView } from './views.ts';

const viewOf = (picture: Picture): View => ({ ...blankView('en'), page: { is: 'picture' }, picture });

describe('a link to a view', () => {
  it('reads back as the view it was made of', () => {
    fc.assert(
      fc.property(anyView, (made) => {
        expect(fromLink(toLink(made), 'zh')).toEqual({ view: made });
      }),
    );
  });

  it('names a kind once and its entities after it, readable as it stands', () => {
    const shown = sortedIds(['country:us', 'summit:seoul', 'country:gb', 'country:us']);
    expect(toLink(viewOf({ shown }))).toMatch(
      /^#lang=en&page=picture&show=country:gb,us;summit:seoul&end=[0-9a-z]+-[0-9a-z]{4}$/,
    );
  });

  it('uses no key twice', () => {
    expect(new Set(KEYS).size).toBe(KEYS.length);
  });

  it('takes the language of the reader where it names none, and is the start page where it is empty', () => {
    expect(fromLink('', 'zh')).toEqual({ view: blankView('zh') });
    expect(fromLink('#', 'en')).toEqual({ view: blankView('en') });
  });

  it('leaves out what is not in a closed list, and keeps the rest', () => {
    const pairs = {
      lang: 'fr',
      page: 'list',
      list: 'claims',
      status: 'proven',
      modality: 'forecast',
      sel: '',
    };
    expect(fromLink(sealed(Object.entries(pairs)), 'en').view).toEqual({
      ...blankView('en'),
      page: { is: 'list', list: { of: 'claims', modality: 'forecast' } },
    });
  });

  it('keeps the positions of the whole network, whose ids it does not hold otherwise', () => {
    const made = viewOf({ shown: 'all', positions: { 'country:us': [3, -40], 'summit:seoul': [0, 7] } });
    expect(fromLink(toLink(made), 'zh').view).toEqual(made);
  });

  it('keeps positions of up to 300 entities, and of more those that are pinned', () => {
    const many = (count: number): Picture => {
      const shown = sortedIds(Array.from({ length: count }, (_, at) => `country:c${at}`));
      return { shown, positions: Object.fromEntries(shown.map((id, at) => [id, [at, 1 - at] as const])) };
    };
    const read = (picture: Picture): Picture => fromLink(toLink(viewOf(picture)), 'zh').view.picture;
    expect(read(many(300))).toEqual(many(300));
    const { positions: _, ...rest } = many(301);
    expect(read(many(301))).toEqual(rest);
    const pinned = { ...many(301), pinned: ['country:c7'] };
    expect(read(pinned).positions).toEqual({ 'country:c7': pinned.positions?.['country:c7'] });
  });

  it.each([
    ['status:uncited', { evidence: 'uncited' }],
    ['status:cited', { evidence: 'only-cited' }],
    ['status:proven', undefined],
  ])('of before that asks for the row %s of the legend filters by that evidence', (focus, filter) => {
    const { picture } = fromLink(sealed(Object.entries({ page: 'picture', show: 'all', focus })), 'en').view;
    expect(picture).toEqual({ shown: 'all', ...(filter && { filter }) });
  });

  it('reads whatever somebody made of a link without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('at', 'pin', 'grow', 'of', 'path', 'focus', 'off', 'page'),
        (text, key) => {
          const link = sealed([
            ['page', 'picture'],
            ['show', 'country:us,gb'],
            [key, text],
          ]);
          const { view } = fromLink(link, 'en');
          expect(fromLink(toLink(view), 'zh').view).toEqual(view);
        },
      ),
    );
  });
});
