import { describe, expect, it } from 'vitest';
import { fixedPositions } from '../../../src/web/canvas/fixed-positions.ts';
import { node, placed, scene } from './scenes.ts';

const abc = scene([node('a'), node('b'), node('c')], []);
const empty = scene([], []);
const AT = { a: { x: 1, y: 1 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 } };
const where = (ids: string) => new Map([...ids].map((id) => [id, AT[id as keyof typeof AT]]));
const memory = { previous: abc, remaining: where(''), departed: where('') };

describe('the positions that are settled before a layout', () => {
  it('are those that the scene gives, and then those at which nodes stand', () => {
    const { positions, relayout } = fixedPositions(
      placed(abc, { a: { x: 7, y: 7 } }),
      { ...memory, remaining: where('ab') },
      false,
    );
    expect(Object.fromEntries(positions)).toEqual({ a: { x: 7, y: 7 }, b: AT.b });
    expect(relayout).toBe(false);
  });

  it('are only those that are given, where the scene lets go of others', () => {
    const previous = placed(abc, AT);
    const { positions, relayout } = fixedPositions(
      placed(abc, { a: AT.a }),
      { ...memory, previous, remaining: where('abc') },
      false,
    );
    expect([...positions.keys()]).toEqual(['a']);
    expect(relayout).toBe(true);
  });

  it('are none for another layout, and all for another language', () => {
    const known = { ...memory, remaining: where('abc') };
    expect(fixedPositions({ ...abc, layout: 'columns' }, known, false)).toEqual({
      positions: new Map(),
      relayout: true,
    });
    expect(fixedPositions({ ...abc, lang: 'zh' }, known, false).positions.size).toBe(3);
  });

  it('are those at which returning nodes stood, unless another node stands there now', () => {
    const back = {
      ...memory,
      remaining: where('a'),
      departed: new Map([...where('b'), ['c', { x: 5, y: 5 }]]),
    };
    expect([...fixedPositions(abc, back, false).positions.keys()]).toEqual(['a', 'b']);
  });

  it('are those of an old drawing as a whole, or none of them', () => {
    const gone = { previous: empty, remaining: where(''), departed: where('ab') };
    expect(fixedPositions(abc, gone, false).positions.size).toBe(0);
    expect(fixedPositions(abc, { ...gone, departed: where('abc') }, false).positions.size).toBe(3);
  });

  it('are only those of pinned nodes in a whole network most of which is new', () => {
    const pinned = scene([node('a', { pinned: true, at: AT.a }), node('b'), node('c')], []);
    const { positions, relayout } = fixedPositions(
      pinned,
      { ...memory, previous: empty, remaining: where('a') },
      true,
    );
    expect(relayout).toBe(true);
    expect([...positions.keys()]).toEqual(['a']);
  });
});
