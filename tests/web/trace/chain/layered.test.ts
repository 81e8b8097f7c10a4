import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layered, type Layering } from '../../../../src/web/trace/chain/layered.ts';
import { largeGraphs, layeredGraphs, type Drawn } from './layers.ts';

const layerOf = ({ boxes }: Drawn, id: string): number => boxes.find((box) => box.id === id)?.layer ?? NaN;

/** The boxes that a line meets in some layer, its own ends apart. */
function metBy(drawn: Drawn, { middles, routes }: Layering): string[] {
  return drawn.links.flatMap(({ from, to }, link) =>
    (routes[link] ?? []).flatMap((level, step) => {
      const layer = layerOf(drawn, from) + step;
      return drawn.boxes
        .filter((box) => box.layer === layer && box.id !== from && box.id !== to)
        .filter(({ id, height }) => Math.abs((middles.get(id) ?? 0) - level) < height / 2)
        .map(({ id }) => `${from} > ${to} through ${id}`);
    }),
  );
}

describe('a layered drawing', () => {
  const always = (check: (drawn: Drawn, found: Layering) => void): void =>
    fc.assert(
      fc.property(fc.oneof(layeredGraphs, largeGraphs), (drawn) =>
        check(drawn, layered(drawn.boxes, drawn.links)),
      ),
      { numRuns: 300 },
    );

  it('draws no line through a box', () => {
    always((drawn, found) => {
      expect(metBy(drawn, found)).toEqual([]);
    });
  });

  it('draws a line from the middle of one box to that of the other, with a level for each layer between', () => {
    always((drawn, { middles, routes }) =>
      drawn.links.forEach(({ from, to }, link) => {
        const route = routes[link] ?? [];
        expect(route).toHaveLength(layerOf(drawn, to) - layerOf(drawn, from) + 1);
        expect([route[0], route.at(-1)]).toEqual([middles.get(from), middles.get(to)]);
      }),
    );
  });

  it('lets no two boxes of a layer overlap, and keeps all inside its height', () => {
    always(({ boxes }, { middles, height }) => {
      for (const a of boxes) {
        const middle = middles.get(a.id) ?? NaN;
        expect(middle - a.height / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(middle + a.height / 2).toBeLessThanOrEqual(height + 1e-6);
        for (const b of boxes) {
          if (a === b || a.layer !== b.layer) continue;
          const apart = Math.abs(middle - (middles.get(b.id) ?? NaN));
          expect(apart).toBeGreaterThan((a.height + b.height) / 2);
        }
      }
    });
  });

  it('puts boxes that are joined alone on one level', () => {
    const boxes = ['a', 'b', 'c'].map((id, layer) => ({ id, layer, height: 20 + 30 * layer }));
    const { middles } = layered(boxes, [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ]);
    expect(new Set(middles.values()).size).toBe(1);
  });

  it('of nothing takes no room', () => {
    expect(layered([], [])).toEqual({ middles: new Map(), routes: [], height: 0, crossings: 0 });
  });
});
