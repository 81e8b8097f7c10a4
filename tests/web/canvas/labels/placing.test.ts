import { describe, expect, it } from 'vitest';
import { boxAround, boxAt, extentsOf, overlapArea, type Box } from '../../../../src/web/canvas/geometry.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { nameBoxes } from '../../../../src/web/canvas/labels/name-boxes.ts';
import { edge, node, scene } from '../scenes.ts';

const SCREEN = { width: 900, height: 620 };
const COUNT = 44;
/** Uneven rows, so close that few names have room. */
const across = (i: number) => ({
  x: (i % 8) * 92 + (i % 3) * 17,
  y: Math.floor(i / 8) * 64 + ((i * 7) % 5) * 9,
});

/** A drawing of so many lines that names stand on plates; every fourth node has a badge, and one is a hub. */
function crowded(pattern: number, more: Parameters<typeof scene>[2] = {}) {
  const ids = Array.from({ length: COUNT }, (_, i) => `n${i}`);
  const nodes = ids.map((id, i) =>
    node(id, { hidden: i % 4 === 0 ? 12 : 0, hub: i === 19, size: i % 6 === 1 ? 52 : 32 }),
  );
  const edges = ids.flatMap((from, i) =>
    [1, 6, pattern].map((step) =>
      edge(from, ids[(i * 3 + step * 5) % COUNT] ?? from, { id: `${i} ${step}` }),
    ),
  );
  const few = edges.filter(({ from, to }) => from !== to);
  const labelling = new Labelling(null, () => SCREEN);
  const positions = new Map(ids.map((id, i) => [id, across(i)]));
  labelling.place(scene(nodes, few, more), positions, { lines: [], boxes: [] });
  return labelling.placed;
}

const meet = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((box) => others.some((other) => overlapArea(box, other) > 0.5));

/** Names that lie on nodes of others or on other names, when a drawing is shown at a zoom. */
function faultsAt(placed: ReturnType<typeof crowded>, zoom: number): string[] {
  const drawn = placed.allAt(zoom).map(({ id, at, halfSize, text, position, scale }) => ({
    ...{ id, body: [boxAround(at, extentsOf(halfSize))] },
    name: scale > 0 ? nameBoxes(text, position, scale).map((box) => boxAt(at, box)) : [],
  }));
  return drawn.flatMap((one) =>
    drawn.flatMap((other) => {
      if (other.id === one.id) return [];
      if (meet(one.name, other.body)) return [`${one.id} on the node of ${other.id}`];
      return meet(one.name, other.name) ? [`${one.id} on the name of ${other.id}`] : [];
    }),
  );
}

describe('the names of a small drawing with many lines', () => {
  it.each([2, 3, 4, 7, 9])(
    'lie on no node and on no other name, however large it is shown: %i',
    (pattern) => {
      const placed = crowded(pattern);
      expect(placed.atFitZoom().filter(({ scale }) => scale > 0).length).toBeGreaterThan(COUNT / 3);
      for (const factor of [1, 1.08, 1.3, 1.7, 2.4, 3.5])
        expect(faultsAt(placed, placed.fitZoom * factor), `${factor} times as large`).toEqual([]);
    },
  );
});
