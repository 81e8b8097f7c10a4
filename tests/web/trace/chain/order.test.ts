import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsOf } from '../../../../src/web/trace/chain/layers.ts';
import { ordered } from '../../../../src/web/trace/chain/order.ts';
import { cutUp, layeredGraphs } from './layers.ts';

const steps = (...pairs: [string, string][]) => {
  const [right, left] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const [from, to] of pairs) {
    right.set(from, [...(right.get(from) ?? []), to]);
    left.set(to, [...(left.get(to) ?? []), from]);
  }
  return { right, left };
};

describe('the order of layers', () => {
  it('undoes a crossing', () => {
    const crossed = steps(['a', 'y'], ['b', 'x']);
    const layers = [
      ['a', 'b'],
      ['x', 'y'],
    ];
    expect(crossingsOf(layers, crossed)).toBe(1);
    expect(crossingsOf(ordered(layers, crossed), crossed)).toBe(0);
  });

  it('stays as it was where that costs nothing', () => {
    const level = steps(['a', 'x'], ['b', 'y']);
    const layers = [
      ['a', 'b', 'c'],
      ['x', 'y'],
    ];
    expect(ordered(layers, level)).toEqual(layers);
  });

  it('never has more crossings than it began with, and keeps each layer whole', () => {
    fc.assert(
      fc.property(layeredGraphs, (drawn) => {
        const { layers, steps: joined } = cutUp(drawn);
        const before = structuredClone(layers);
        const found = ordered(layers, joined);
        expect(crossingsOf(found, joined)).toBeLessThanOrEqual(crossingsOf(layers, joined));
        expect(found.map((layer) => [...layer].sort())).toEqual(layers.map((layer) => [...layer].sort()));
        expect(layers).toEqual(before);
      }),
    );
  });

  it('undoes all crossings of a large chain that needs none', () => {
    const ids = Array.from({ length: 120 }, (_, at) => at);
    const layers = [ids.map((at) => `a${at}`), ids.map((at) => `b${at}`)];
    const turned = steps(...ids.map((at): [string, string] => [`a${at}`, `b${119 - at}`]));
    expect(crossingsOf(ordered(layers, turned), turned)).toBe(0);
  });
});
