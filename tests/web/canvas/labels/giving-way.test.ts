import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflated, overlapArea, type Box } from '../../../../src/web/canvas/geometry.ts';
import type { Covered } from '../../../../src/web/canvas/labels/covered-at.ts';
import { coveredBy, shownFrom, zoomLevels } from '../../../../src/web/canvas/labels/giving-way.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { star } from '../scenes.ts';

/** A node of ten pixels with a name beside it that keeps its size on the screen. */
const at =
  (places: readonly { x: number; y: number }[], kept: (i: number) => boolean = () => false) =>
  (zoom: number): Covered[] =>
    places.map(({ x, y }, i) => ({
      id: String(i),
      body: [{ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }],
      name: [{ left: x + 8, right: x + 8 + 60 / zoom, top: y - 6 / zoom, bottom: y + 6 / zoom }],
      kept: kept(i),
    }));

const apart = (a: readonly Box[], b: readonly Box[], gap: number): boolean =>
  a.every((box) => b.every((other) => overlapArea(inflated(box, gap), other) === 0));

describe('names', () => {
  it('give way to what matters more, and come back where there is room', () => {
    const from = shownFrom(
      at([
        { x: 0, y: 0 },
        { x: 0, y: 18 },
      ]),
      zoomLevels(1),
    );
    expect(from.get('0')).toBeLessThan(1);
    expect(from.get('1')).toBeGreaterThan(1);
    expect(from.get('1')).toBeLessThan(2);
  });

  it('that are shown at a zoom keep ten pixels apart and cover no other node', () => {
    const coordinate = fc.integer({ min: 0, max: 300 });
    const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 12 });
    fc.assert(
      fc.property(places, fc.constantFrom(...zoomLevels(0.7)), (spots, zoom) => {
        const from = shownFrom(at(spots), zoomLevels(0.7));
        const all = at(spots)(zoom);
        const shown = all.filter(({ id }) => (from.get(id) ?? Infinity) <= zoom);
        for (const one of shown) {
          for (const other of all) if (one !== other) expect(apart(one.name, other.body, 0)).toBe(true);
          for (const other of shown)
            if (one !== other) expect(apart(one.name, other.name, 9.99 / zoom)).toBe(true);
        }
      }),
    );
  });

  it('are not shown where they would be taken for those of another node', () => {
    // The end of the first name is three pixels from a node, as far as its beginning is from its own.
    const spots = (x: number) => [
      { x: 0, y: 0 },
      { x, y: 0 },
    ];
    const shownAt = (x: number): string[] => [...shownFrom(at(spots(x)), [1]).keys()];
    expect(shownAt(76)).not.toContain('0');
    expect(shownAt(78)).toContain('0');
  });

  it('give way to none that matters less, though that one had room at a smaller zoom', () => {
    // The first is hemmed in by a node until its name has become short; the last has room before.
    const spots = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: -30, y: 0 },
    ];
    const from = shownFrom(at(spots), zoomLevels(1));
    const shown = at(spots)(3).filter(({ id }) => (from.get(id) ?? Infinity) <= 3);
    expect(shown.map(({ id }) => id)).toContain('0');
  });

  it('that lead may cover a few nodes, but none that leads as well', () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
    ];
    const leadingAt = (leading: (i: number) => boolean) => (zoom: number) =>
      at(spots)(zoom).map((one, i) => ({ ...one, leading: leading(i) }));
    const shownAtOne = (leading: (i: number) => boolean): string[] =>
      [...shownFrom(leadingAt(leading), [1])].map(([id]) => id);
    expect(shownAtOne(() => false)).not.toContain('0');
    expect(shownAtOne((i) => i === 0)).toContain('0');
    expect(shownAtOne(() => true)).not.toContain('0');
    const crowd = [{ x: 0, y: 0 }, ...[14, 25, 36, 47, 58].map((x) => ({ x, y: 0 }))];
    const alone = (zoom: number) => at(crowd)(zoom).map((one, i) => ({ ...one, leading: i === 0 }));
    expect([...shownFrom(alone, [1]).keys()]).not.toContain('0');
  });

  it('that lead cover no node where names stand on no plates', () => {
    const labelling = new Labelling(null);
    const drawn = star(10);
    const positions = new Map(drawn.nodes.map(({ id }, i) => [id, { x: 200 * i, y: 0 }]));
    labelling.place(drawn, positions, { lines: [], boxes: [] });
    const hub = labelling.placed.drawn('hub', 1);
    if (!hub) throw new Error('nothing is drawn');
    expect(coveredBy({ ...hub, leading: true, plate: true }).leading).toBe(true);
    expect(coveredBy({ ...hub, leading: true, plate: false }).leading).toBe(false);
  });

  it('of hubs are shown whatever they cover', () => {
    const spots = Array.from({ length: 5 }, () => ({ x: 0, y: 0 }));
    const from = shownFrom(
      at(spots, (i) => i === 0),
      zoomLevels(1),
    );
    expect([...from.keys()]).toEqual(['0']);
  });
});

describe('names that leave their second lines to whoever looks', () => {
  const dense = star(80);
  const spots = (wide: number) =>
    new Map(
      dense.nodes.map(({ id }, i) => [id, { x: (i % 10) * wide + (i % 3) * 17, y: Math.floor(i / 10) * 64 }]),
    );

  it('take no room for these', () => {
    const shownWith = (sub: string): number => {
      const labelling = new Labelling(null);
      const nodes = dense.nodes.map((one) => ({ ...one, ...(one.sub && { sub }), hub: false }));
      labelling.place({ ...dense, nodes }, spots(110), { lines: [], boxes: [] });
      return labelling.placed.atFitZoom().filter(({ scale }) => scale > 0).length;
    };
    expect(shownWith('a second line that is much longer than the name')).toBe(shownWith('2024'));
  });
});
