import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { common, union } from '../../../src/store/memory/search/places.ts';
import { TokenIndex } from '../../../src/store/memory/search/token-index.ts';

/** Texts of few letters, so that tokens recur and begin alike. */
const texts = fc.array(
  fc.array(fc.stringMatching(/^[ab研究]{1,3}$/), { maxLength: 5 }).map((tokens) => tokens.join(' ')),
  { maxLength: 12 },
);
const token = fc.stringMatching(/^[ab研究]{1,3}$/);
const lists = fc.array(
  fc.uniqueArray(fc.nat(30)).map((places) => places.sort((a, b) => a - b)),
  { maxLength: 5 },
);

const placesIn = (all: readonly string[], holds: (token: string) => boolean): number[] =>
  all.flatMap((text, place) => (text.split(' ').some((each) => each !== '' && holds(each)) ? [place] : []));

describe('an index of tokens', () => {
  it('knows every text that holds a token, in order and each once', () => {
    fc.assert(
      fc.property(texts, token, (all, asked) => {
        expect([...new TokenIndex(all).having(asked)]).toEqual(placesIn(all, (each) => each === asked));
      }),
    );
  });

  it('knows every text that holds a token with some beginning', () => {
    fc.assert(
      fc.property(texts, token, (all, asked) => {
        const expected = placesIn(all, (each) => each.startsWith(asked));
        expect([...new TokenIndex(all).begun(asked)]).toEqual(expected);
      }),
    );
  });

  it('has nothing of no texts, and lists what tokens there are', () => {
    expect([...new TokenIndex([]).begun('a')]).toEqual([]);
    expect(new TokenIndex(['b a', '', 'a']).tokens).toEqual(['a', 'b']);
  });
});

describe('places', () => {
  it('are joined: what is in any of the lists', () => {
    fc.assert(
      fc.property(lists, (all) => {
        expect([...union(all)]).toEqual([...new Set(all.flat())].sort((a, b) => a - b));
      }),
    );
  });

  it('are narrowed down: what is in all of the lists, and nothing where there is none', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const [first = [], ...others] = all;
        expect([...common(all)]).toEqual(first.filter((one) => others.every((list) => list.includes(one))));
      }),
    );
  });
});
