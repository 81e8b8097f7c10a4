import { describe, expect, it } from 'vitest';
import { recalled } from '../../../src/web/canvas/fixed-positions.ts';
import { node, placed, scene } from './scenes.ts';

const abc = scene([node('a'), node('b'), node('c')], []);
const empty = scene([], []);
const AT = { a: { x: 1, y: 1 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } };
const where = (ids: string) => new Map([...ids].map((id) => [id, AT[id as keyof typeof AT]]));
const memory = { before: abc, stayed: where(''), left: where('') };

describe('what is known before a layout', () => {
  it('is what the scene gives before where somebody stands', () => {
    const { places, anew } = recalled(
      placed(abc, { a: { x: 7, y: 7 } }),
      { ...memory, stayed: where('ab') },
      false,
    );
    expect(Object.fromEntries(places)).toEqual({ a: { x: 7, y: 7 }, b: AT.b });
    expect(anew).toBe(false);
  });

  it('is only what is given where the scene lets go of places', () => {
    const before = placed(abc, AT);
    const { places, anew } = recalled(
      placed(abc, { a: AT.a }),
      { ...memory, before, stayed: where('abc') },
      false,
    );
    expect([...places.keys()]).toEqual(['a']);
    expect(anew).toBe(true);
  });

  it('is nothing for another layout, and everything for another language', () => {
    const known = { ...memory, stayed: where('abc') };
    expect(recalled({ ...abc, layout: 'columns' }, known, false)).toEqual({ places: new Map(), anew: true });
    expect(recalled({ ...abc, lang: 'zh' }, known, false).places.size).toBe(3);
  });

  it('is where those stood who come back, unless somebody stands there now', () => {
    const back = { ...memory, stayed: where('a'), left: new Map([...where('b'), ['c', { x: 5, y: 5 }]]) };
    expect([...recalled(abc, back, false).places.keys()]).toEqual(['a', 'b']);
  });

  it('is an old picture whole, or not at all', () => {
    const gone = { before: empty, stayed: where(''), left: where('ab') };
    expect(recalled(abc, gone, false).places.size).toBe(0);
    expect(recalled(abc, { ...gone, left: where('abc') }, false).places.size).toBe(3);
  });

  it('is only what is pinned of a whole network most of which comes new', () => {
    const pinned = scene([node('a', { pinned: true, at: AT.a }), node('b'), node('c')], []);
    const { places, anew } = recalled(pinned, { ...memory, before: empty, stayed: where('a') }, true);
    expect(anew).toBe(true);
    expect([...places.keys()]).toEqual(['a']);
  });
});
