import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlapArea } from '../../../../src/web/canvas/geometry.ts';
import { placeNewNodes } from '../../../../src/web/canvas/layouts/incremental.ts';
import type { LayoutInput } from '../../../../src/web/canvas/layouts/layout-input.ts';

const EXTENTS = { left: 40, right: 40, top: 16, bottom: 36 };
const fixedAt = (id: string, x: number, y: number) => ({ id, extents: EXTENTS, fixed: { x, y } });
const fresh = (id: string) => ({ id, extents: EXTENTS });
const input = (nodes: LayoutInput['nodes'], edges: LayoutInput['edges']): LayoutInput => ({
  nodes,
  edges,
  width: 830,
  height: 790,
});

describe('placing new nodes', () => {
  it('keeps every position that is given', () => {
    const places = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.array(fc.nat(7), { maxLength: 5 }), (points, anchors) => {
        const nodes = [
          ...points.map(({ x, y }, i) => fixedAt(`old${i}`, x, y)),
          ...anchors.map((_, i) => fresh(`new${i}`)),
        ];
        const edges = anchors.map((anchor, i) => [anchor % points.length, points.length + i] as const);
        expect(placeNewNodes(input(nodes, edges)).slice(0, points.length)).toEqual(points);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps one near its neighbours, however many lines it has to cross', () => {
    // Two rows of nodes, each joined to all of the other: whoever joins them crosses hundreds of lines.
    const rows = [-200, 200].flatMap((y) =>
      Array.from({ length: 14 }, (_, i) => fixedAt(`${y}/${i}`, 100 * i - 650, y)),
    );
    const between = rows
      .slice(0, 14)
      .flatMap((_, i) => Array.from({ length: 14 }, (__, k) => [i, 14 + k] as const));
    const own = rows.map((_, i) => [i, rows.length] as const);
    const points = placeNewNodes(input([...rows, fresh('new')], [...between, ...own]), { crossing: 12_000 });
    expect(Math.abs(points.at(-1)?.y ?? NaN)).toBeLessThan(800);
    expect(Math.abs(points.at(-1)?.x ?? NaN)).toBeLessThan(1300);
  });

  it('puts none on another one, however full its column is', () => {
    const rows = [-300, -220, -140, -60, 20, 100, 180, 260];
    const old = rows.map((y, i) => ({ ...fixedAt(`old${i}`, 0, y), column: 0 }));
    const added = ['a', 'b', 'c'].map((id) => ({ ...fresh(id), column: 0 }));
    const given = input(
      [...old, ...added],
      added.map((_, i) => [i, old.length + i]),
    );
    const view = { frame: { left: -60, right: 60, top: -330, bottom: 310 }, zoom: 1 };
    const points = placeNewNodes({ ...given, view }, { inColumns: true });
    const bodies = points.map((at) => boxAround(at, { left: 16, right: 16, top: 16, bottom: 16 }));
    for (const [i, one] of bodies.entries())
      for (const other of bodies.slice(i + 1)) expect(overlapArea(one, other)).toBe(0);
  });

  it('puts none on another one around a hub, however many come, and tells how far it is', () => {
    const hub = { ...fixedAt('hub', 0, 0), extents: { left: 30, right: 30, top: 30, bottom: 30 } };
    const body = { left: 16, right: 16, top: 16, bottom: 16 };
    const nodes = [hub, ...Array.from({ length: 320 }, (_, i) => ({ ...fresh(`n${i}`), extents: body }))];
    const edges = nodes.slice(1).map((_, i) => [0, i + 1] as const);
    const placed: number[] = [];
    const points = placeNewNodes(input(nodes, edges), {
      report: (positions) => placed.push(positions().filter(Number.isFinite).length / 2),
    });
    expect(placed).toEqual(edges.map((_, i) => i + 2));
    const bodies = points.map((at) => boxAround(at, body));
    const met = bodies.flatMap((one, i) =>
      bodies.slice(i + 1).filter((other) => overlapArea(one, other) > 0),
    );
    expect(met).toEqual([]);
  });

  it('puts a new node beside its neighbour, on the side that is free', () => {
    const [, , added] = placeNewNodes(
      input(
        [fixedAt('a', 0, 0), fixedAt('b', -200, 0), fresh('c')],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    );
    expect(added?.x).toBeGreaterThan(60);
    expect(Math.hypot(added?.x ?? 0, added?.y ?? 0)).toBeLessThan(250);
  });

  it('covers nobody while there is room', () => {
    const nodes = [fixedAt('hub', 0, 0), ...Array.from({ length: 14 }, (_, i) => fresh(`n${i}`))];
    const boxes = placeNewNodes(
      input(
        nodes,
        nodes.slice(1).map((_, i) => [0, i + 1] as const),
      ),
    ).map((point) => boxAround(point, EXTENTS));
    const met = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlapArea(box, other) > 0));
    expect(met).toEqual([]);
  });

  it('places chains of new nodes from their anchored end, and strangers apart', () => {
    const nodes = [
      fixedAt('a', 0, 0),
      fixedAt('low', 0, 2000),
      fresh('stranger'),
      fresh('far'),
      fresh('near'),
    ];
    const [a, low, stranger, far, near] = placeNewNodes(
      input(nodes, [
        [3, 4],
        [4, 0],
      ]),
    );
    const distance = (p = { x: 0, y: 0 }, q = { x: 0, y: 0 }) => Math.hypot(p.x - q.x, p.y - q.y);
    expect(distance(a, near)).toBeLessThan(250);
    expect(distance(near, far)).toBeLessThan(250);
    expect(stranger?.y).toBeGreaterThan((low?.y ?? 0) - 20);
  });
});
