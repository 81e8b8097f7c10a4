import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLink, toLink } from '../../../src/graph/link/link.ts';
import { blankView, type View } from '../../../src/graph/view.ts';
import { anyView } from './views.ts';

/** What programs do to a link on its way that still says all that it said. */
const HARMLESS: Record<string, (link: string) => string> = {
  'a full stop behind it': (link) => `${link}.`,
  'a Chinese full stop behind it': (link) => `${link}。`,
  'a bracket and a comma behind it': (link) => `${link}),`,
  'a tracking parameter behind it': (link) => `${link}&utm_source=chat&fbclid=x`,
  '&amp; for &': (link) => link.replaceAll('&', '&amp;'),
  '&amp;amp; for &': (link) => link.replaceAll('&', '&amp;amp;'),
  '&#38; for &': (link) => link.replaceAll('&', '&#38;'),
  '%23 for #': (link) => link.replace('#', '%23'),
  '%3D for =': (link) => link.replaceAll('=', '%3D'),
  'all of it escaped once more': (link) => encodeURIComponent(link),
  'its escapes undone': (link) => {
    // Programs that show a link with its signs do not undo what would take it apart.
    return link.replace(/(?:%[8-9A-F][0-9A-F])+/g, (escapes) => decodeURIComponent(escapes));
  },
  'a line break in it': (link) => `${link.slice(0, 30)}\r\n${link.slice(30)}`,
  'soft line breaks of mail in it': (link) => link.replace(/.{60}/g, '$&=\r\n'),
  'spaces around it': (link) => `  ${link} `,
};

const picture = (shown: string[]): View => ({
  ...blankView('en'),
  page: { is: 'picture' },
  picture: { shown, positions: { 'country:us': [10, 20] }, pinned: ['country:us'] },
});
const made = picture(['country:gb', 'country:us', 'summit:seoul']);

describe('a link that was sent', () => {
  it.each(Object.entries(HARMLESS))('opens rightly with %s', (_, sent) => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(fromLink(sent(toLink(view)), 'zh')).toEqual({ view });
      }),
      { numRuns: 50 },
    );
  });

  it('opens rightly with a line break anywhere in it, and so behind an equals sign', () => {
    const link = toLink(made);
    for (let at = 1; at < link.length; at++)
      expect(fromLink(`${link.slice(0, at)}\r\n${link.slice(at)}`, 'zh'), `at ${at}`).toEqual({ view: made });
  });

  it('opens, cut anywhere, with nothing that it did not hold, and says that it was cut', () => {
    const link = toLink(made);
    for (let length = 2; length < link.length; length++) {
      const { view, damage } = fromLink(link.slice(0, length), 'en');
      expect(damage, link.slice(0, length)).toBeDefined();
      if (view.picture.shown === 'all') throw new Error('It held no whole network.');
      expect(made.picture.shown).toEqual(expect.arrayContaining([...view.picture.shown]));
      expect({ ...made.picture.positions, ...view.picture.positions }).toEqual(made.picture.positions);
    }
  });

  it('opens, cut in the middle of what it shows, with what stood there whole', () => {
    const link = toLink(made);
    const { view, damage } = fromLink(link.slice(0, link.indexOf('summit:') + 9), 'en');
    expect(damage).toBe('cut');
    expect(view.picture.shown).toEqual(['country:gb', 'country:us']);
  });

  it('says that it was changed, and trusts no index any more', () => {
    const { view, damage } = fromLink(toLink(made).replace('country:gb,us', 'country:us'), 'en');
    expect(damage).toBe('changed');
    expect(view.picture).toEqual({ shown: ['country:us', 'summit:seoul'] });
  });

  it('is seen to be changed by a single sign', () => {
    const link = toLink(made);
    const end = link.indexOf('&end=');
    fc.assert(
      fc.property(fc.nat({ max: end - 2 }), fc.constantFrom('x', '7', 'é'), (at, sign) => {
        const changed = link.slice(0, at + 1) + sign + link.slice(at + 2);
        if (changed !== link) expect(fromLink(changed, 'en').damage).toBeDefined();
      }),
    );
  });

  it('may hold signs that mean something in a link', () => {
    const view: View = {
      ...blankView('zh'),
      page: { is: 'list', list: { of: 'claims', section: 'I & II = 100 % #3 +1;2,_' } },
    };
    expect(fromLink(toLink(view), 'en')).toEqual({ view });
  });
});
