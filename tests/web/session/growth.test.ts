import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedIds, type Picture } from '../../../src/graph/view.ts';
import { collapsing, growing, hangingOn } from '../../../src/web/picture/growing.ts';
import { byHand } from '../../../src/web/session/growth.ts';

const pictureOf = (...shown: string[]): Picture => ({ shown: sortedIds(shown) });

const grow = (picture: Picture, of: string, ...ids: string[]): Picture =>
  growing(picture, picture.shown === 'all' ? [] : picture.shown, { of, ids });

describe('collapsing an expansion', () => {
  it('takes away what it brought, and leaves what was there by hand', () => {
    const grown = grow(pictureOf('a:x', 'a:hand'), 'a:x', 'a:hand', 'a:new');
    expect(grown.shown).toEqual(['a:hand', 'a:new', 'a:x']);
    expect(collapsing(grown, 'a:x')).toEqual(pictureOf('a:x', 'a:hand'));
  });

  it('whenever it happened: later expansions stay', () => {
    const later = grow(grow(pictureOf('a:x', 'a:y'), 'a:x', 'a:one'), 'a:y', 'a:two');
    expect(collapsing(later, 'a:x').shown).toEqual(['a:two', 'a:x', 'a:y']);
  });

  it('leaves what another expansion leads to as well', () => {
    const both = grow(grow(pictureOf('a:x', 'a:y'), 'a:x', 'a:both'), 'a:y', 'a:both');
    const once = collapsing(both, 'a:x');
    expect(once.shown).toEqual(['a:both', 'a:x', 'a:y']);
    expect(collapsing(once, 'a:y').shown).toEqual(['a:x', 'a:y']);
  });

  it('takes along what those had brought that go', () => {
    const deep = grow(grow(pictureOf('a:x'), 'a:x', 'a:one'), 'a:one', 'a:x', 'a:two');
    expect(hangingOn(deep, 'a:x')).toEqual(['a:one', 'a:two']);
    expect(collapsing(deep, 'a:x')).toEqual(pictureOf('a:x'));
  });

  it('is not held up by two that only hold each other', () => {
    const ring = grow(
      grow(grow(pictureOf('a:x'), 'a:x', 'a:n', 'a:p'), 'a:n', 'a:p', 'a:x'),
      'a:p',
      'a:n',
      'a:x',
    );
    expect(collapsing(ring, 'a:x')).toEqual(pictureOf('a:x'));
  });

  it('leaves what somebody opened by hand in between', () => {
    const grown = byHand(grow(pictureOf('a:x'), 'a:x', 'a:one', 'a:two'), ['a:one']);
    expect(collapsing(grown, 'a:x')).toEqual(pictureOf('a:one', 'a:x'));
  });

  it('of an entity that was not expanded changes nothing', () => {
    const picture = pictureOf('a:x', 'a:y');
    expect(collapsing(picture, 'a:x')).toEqual(picture);
  });

  it('of every expansion, in any order, leaves what was there by hand and nothing else', () => {
    const id = fc.nat({ max: 7 }).map((n) => `a:${n}`);
    const steps = fc.array(fc.tuple(id, fc.array(id, { maxLength: 4 })), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 3 }), steps, fc.nat(), (hand, expansions, seed) => {
        const start = pictureOf(...hand);
        let picture = start;
        const done: string[] = [];
        for (const [of, ids] of expansions) {
          // Only what is in the picture can be expanded.
          if (picture.shown === 'all' || !picture.shown.includes(of)) continue;
          picture = grow(picture, of, ...ids);
          done.push(of);
        }
        const order =
          done.length > 0 ? [...done.slice(seed % done.length), ...done.slice(0, seed % done.length)] : [];
        expect(order.reduce(collapsing, picture)).toEqual(start);
      }),
    );
  });
});
