import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../../../../src/web/canvas/geometry.ts';
import type { LabelSide } from '../../../../src/web/canvas/labels/candidate-positions.ts';
import { CoveredAt, type Covered } from '../../../../src/web/canvas/labels/covered-at.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { lastResort } from '../../../../src/web/canvas/labels/last-resort.ts';
import { node, scene, star } from '../scenes.ts';

/** A node of twenty pixels with a name of sixty by twelve, with its second line by thirty, on one of its sides. */
function covered(id: string, { x, y }: Point, [side, brief]: [LabelSide, boolean]): Covered {
  const height = brief ? 12 : 30;
  const dx = /left/iu.test(side) ? -45 : /right/iu.test(side) ? 45 : 0;
  const middle = side.startsWith('above') ? -14 - height / 2 : side.startsWith('below') ? 14 + height / 2 : 0;
  const name: Box = {
    ...{ left: x + dx - 30, right: x + dx + 30 },
    ...{ top: y + middle - height / 2, bottom: y + middle + height / 2 },
  };
  return { id, name: [name], body: [{ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }] };
}

/** Where names go that are not shown; walls are nodes without names. */
function resort(
  at: Record<string, Point>,
  {
    shown = [],
    standing = {},
    walls = [],
    lines = [],
    long = false,
  }: Partial<{
    shown: string[];
    standing: Record<string, LabelSide>;
    walls: Box[];
    lines: { from: Point; to: Point }[];
    long: boolean;
  }>,
) {
  const coveredOn = (id: string, side: LabelSide, brief = !long) => {
    const place = at[id];
    return place && covered(id, place, [side, brief]);
  };
  const all = Object.keys(at).flatMap((id) => coveredOn(id, standing[id] ?? 'below') ?? []);
  const around = walls.map((box, i): Covered => ({ id: `wall ${i}`, name: [], body: [box], kept: true }));
  return lastResort({
    drawing: new CoveredAt(1, () => [...all, ...around]),
    bounds: { left: -300, right: 300, top: -300, bottom: 300 },
    lines,
    shown: (id) => shown.includes(id),
    coveredOn,
  });
}

/** What leaves a node in the middle only the place below it, of such a height. */
const pit = (height: number): Box[] => [
  { left: -100, right: -40, top: -100, bottom: 200 },
  { left: 40, right: 100, top: -100, bottom: 200 },
  { left: -40, right: 40, top: -100, bottom: -12 },
  { left: -40, right: 40, top: 14 + height, bottom: 200 },
];

describe('a name of a small drawing that finds no place', () => {
  const alone = { one: { x: 0, y: 0 } };

  it('goes over lines, on a plate', () => {
    const lines = [20, -20].map((y) => ({ from: { x: -200, y }, to: { x: 200, y } }));
    const { sides, onLines } = resort(alone, { lines, walls: pit(24) });
    expect([...sides]).toEqual([['one', 'below']]);
    expect([...onLines]).toEqual(['one']);
  });

  it('takes the place of another that has room elsewhere', () => {
    const two = { one: { x: 0, y: 0 }, two: { x: 0, y: 60 } };
    const { sides } = resort(two, { shown: ['two'], standing: { two: 'above' }, walls: pit(100) });
    expect([...sides]).toEqual([
      ['one', 'below'],
      ['two', 'below'],
    ]);
    // Where the other has none, it stands nearer to that than usual.
    const narrow = resort(two, { shown: ['two'], standing: { two: 'above' }, walls: pit(60) });
    expect([...narrow.sides]).toEqual([['one', 'below']]);
  });

  it('gives up its second line before its distance from others', () => {
    const { sides, brief } = resort(alone, { walls: pit(24), long: true });
    expect([...sides]).toEqual([['one', 'below']]);
    expect([...brief]).toEqual(['one']);
    expect(resort(alone, { walls: pit(44), long: true }).brief.size).toBe(0);
  });

  it('lies on no node all the same', () => {
    expect(resort(alone, { walls: pit(8) }).sides.size).toBe(0);
  });
});

describe('a drawing of up to sixty nodes', () => {
  /** Nodes so near to each other that a name of two lines fits beside few of them. */
  const shownOf = (count: number): number => {
    const { nodes, edges } = star(count);
    const few = scene(
      nodes.map(({ id }) => node(id, { sub: 'November 2024' })),
      edges.slice(0, 50),
    );
    const labelling = new Labelling(null);
    const across = (i: number) => ({ x: (i % 6) * 96, y: Math.floor(i / 6) * 62 });
    const positions = new Map(few.nodes.map(({ id }, i) => [id, across(i)]));
    labelling.place(few, positions, { lines: [], boxes: [] });
    return labelling.placed.atFitZoom().filter(({ scale }) => scale > 0).length;
  };

  it('names all of them, where a larger one leaves names out', () => {
    expect(shownOf(60)).toBe(60);
    expect(shownOf(72)).toBeLessThan(72);
  });
});
