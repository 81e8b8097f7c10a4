import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../../src/graph/core-periphery/network.ts';
import type { InCore } from '../../../../src/graph/core-periphery/optima.ts';
import { linesAmong, ringsOf } from '../../../../src/web/alliances/core/rings.ts';

const placed = (...places: InCore[]): Map<string, InCore> =>
  new Map(places.map((place, at) => [`country:${String(at).padStart(3, '0')}`, place]));
const far = ({ x, y }: { x: number; y: number }, { rx, ry }: { rx: number; ry: number }): number =>
  Math.hypot(x / rx, y / ry);

describe('the rings of core and periphery', () => {
  it('have the core within and the periphery around it', () => {
    const { dots, inner, outer } = ringsOf(placed('all', 'all', 'some', 'none', 'none'));
    if (!inner || !outer) throw new Error('a ring is missing');
    expect(outer.rx).toBeGreaterThan(inner.rx);
    expect(outer.ry).toBeGreaterThan(inner.ry);
    for (const dot of dots) expect(far(dot, dot.place === 'none' ? outer : inner)).toBeCloseTo(1);
  });

  it('have nobody twice, and no name on another of the same ring, however many they are', () => {
    const many = fc.array(fc.constantFrom<InCore>('all', 'some', 'none'), { maxLength: 120 });
    fc.assert(
      fc.property(many, fc.constantFrom('wide', 'narrow'), (places, shape) => {
        const { dots } = ringsOf(placed(...places), new Map(), shape);
        expect(new Set(dots.map(({ id }) => id)).size).toBe(places.length);
        for (const a of dots)
          for (const b of dots) {
            const together = (a.place === 'none') === (b.place === 'none') && a.side === b.side;
            if (a !== b && together) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(16);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('leave the names of the core their room where there is little: nobody outside stands beside it', () => {
    const places = placed('all', 'all', 'all', 'all', 'none', 'none', 'none', 'none', 'none', 'none');
    const { dots, inner } = ringsOf(places, new Map(), 'narrow');
    for (const { place, y } of dots)
      if (place === 'none') expect(Math.abs(y)).toBeGreaterThan(inner?.ry ?? Infinity);
  });

  it('begin with the highest coreness, which is the largest dot; without one all dots are the same', () => {
    const coreness = new Map([
      ['country:000', 0.2],
      ['country:001', 0.9],
    ]);
    const { dots } = ringsOf(placed('all', 'all'), coreness);
    expect(dots.map(({ id }) => id)).toEqual(['country:001', 'country:000']);
    expect(dots[0]?.radius).toBeGreaterThan(dots[1]?.radius ?? 0);
    expect(new Set(ringsOf(placed('all', 'none')).dots.map(({ radius }) => radius)).size).toBe(1);
  });

  it('put a core of one in the middle, and draw no ring for nobody', () => {
    const { dots, inner, outer } = ringsOf(placed('all', 'none', 'none'));
    expect(dots[0]).toMatchObject({ x: 0, y: 0 });
    expect(inner).toBeUndefined();
    expect(outer).toBeDefined();
    expect(ringsOf(placed('all', 'all')).outer).toBeUndefined();
  });
});

describe('the ties between them', () => {
  it('are those that are known to weigh something, the strongest last', () => {
    const { dots } = ringsOf(placed('all', 'all', 'none', 'none'));
    const [a = '', b = '', c = '', d = ''] = ['000', '001', '002', '003'].map((n) => `country:${n}`);
    const network = networkOf([
      { a, b, weight: 4 },
      { a, b: c, weight: 1 },
      { a: b, b: c, weight: 'unknown' },
      { a: c, b: d, weight: 0 },
    ]);
    const lines = linesAmong(dots, network).map(({ from, to, strength }) => [from.id, to.id, strength]);
    expect(lines).toEqual([
      [a, c, 0.25],
      [a, b, 1],
    ]);
  });

  it('leave out whoever has no dot', () => {
    const { dots } = ringsOf(placed('all', 'all'));
    const network = networkOf([{ a: 'country:000', b: 'country:900', weight: 1 }]);
    expect(linesAmong(dots, network)).toEqual([]);
  });
});
