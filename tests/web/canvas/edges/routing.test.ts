import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlPoints,
  curvePoints,
  piecesOf,
  pointAlong,
  type EdgeRoutes,
} from '../../../../src/web/canvas/edges/edge-curve.ts';
import { mulberry32 } from '../../../../src/graph/random.ts';
import { bundleStep, fannedOut } from '../../../../src/web/canvas/edges/parallel-edges.ts';
import type { RoutedEdge } from '../../../../src/web/canvas/edges/route-cost.ts';
import { routeEdges } from '../../../../src/web/canvas/edges/routing.ts';
import { boxAround, contains, extentsOf, type Box, type Point } from '../../../../src/web/canvas/geometry.ts';
import { clippedLength } from '../../../../src/web/canvas/segments.ts';

const HALF = { width: 16, height: 16 };
const DOT = { width: 1, height: 1 };
const body = (at: Point): Box => boxAround(at, extentsOf(HALF));
const edge = (from: Point, to: Point): RoutedEdge => ({
  ...{ id: 'e', ends: ['a', 'b'], from, to },
  sizes: [HALF, HALF],
});
const insideOf = (routed: RoutedEdge, found: ReturnType<typeof routeEdges>, box: Box): number =>
  piecesOf(curvePoints(routed, found.routes.get(routed.id))).reduce(
    (sum, piece) => sum + clippedLength(piece, box),
    0,
  );
const [A, B] = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
];
const ends: [string, Box][] = [
  ['a', body(A)],
  ['b', body(B)],
];

describe('routing', () => {
  it('leaves an edge straight that is in nobody’s way', () => {
    const found = routeEdges([edge(A, B)], { bodies: new Map(ends), names: [] }, new Map());
    expect(found).toEqual({ routes: new Map(), blocked: 0, crossings: 0 });
  });

  it('leads an edge around any node and any name between its ends', () => {
    const between = fc.record({ x: fc.integer({ min: 70, max: 330 }), y: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(between, fc.boolean(), (at, asName) => {
        const box = asName ? boxAround(at, { left: 50, right: 50, top: 8, bottom: 8 }) : body(at);
        const bodies = new Map(asName ? ends : [...ends, ['c', box] as const]);
        const found = routeEdges([edge(A, B)], { bodies, names: asName ? [box] : [] }, new Map());
        expect(found.blocked).toBe(0);
        expect(insideOf(edge(A, B), found, box)).toBe(0);
      }),
    );
  });

  it('finds the way around a wall that no bow gets around', () => {
    const wall = { left: 190, right: 210, top: -330, bottom: 120 };
    const found = routeEdges([edge(A, B)], { bodies: new Map(ends), names: [wall] }, new Map());
    expect(found.blocked).toBe(0);
    expect(insideOf(edge(A, B), found, wall)).toBe(0);
  });

  it('takes the least evil rather than a way that the eye loses', () => {
    const wall = { left: 190, right: 210, top: -400, bottom: 400 };
    const found = routeEdges([edge(A, B)], { bodies: new Map(ends), names: [wall] }, new Map());
    expect(found.blocked).toBe(1);
    const way = piecesOf(curvePoints(edge(A, B), found.routes.get('e') ?? []));
    const length = way.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
    expect(length).toBeLessThan(450);
    // Through a node there is no way at all: then a long one is better.
    const bodies = new Map([...ends, ['wall', { ...wall, top: -300, bottom: 300 }] as const]);
    expect(routeEdges([edge(A, B)], { bodies, names: [] }, new Map()).blocked).toBe(0);
  });

  it('passes close to a name where the way around it would cross other edges', () => {
    // A name lies just beside the line, and other edges end close to it on both sides.
    const name = boxAround({ x: 200, y: 10.5 }, { left: 20, right: 20, top: 8, bottom: 8 });
    const post = (x: number, side: number): RoutedEdge => ({
      ...{ id: `${x}/${side}`, ends: ['c', 'd'], from: { x, y: 4 * side }, to: { x, y: 150 * side } },
      sizes: [DOT, DOT],
    });
    const routed = (edges: RoutedEdge[]) =>
      routeEdges(edges, { bodies: new Map(ends), names: [name] }, new Map());
    expect(routed([edge(A, B)]).routes.has('e')).toBe(true);
    const between = routed([edge(A, B), ...[150, 250].flatMap((x) => [post(x, -1), post(x, 1)])]);
    expect(between.routes.has('e')).toBe(false);
    expect(between.crossings).toBe(0);
  });

  it('goes around a node where that crosses fewest edges', () => {
    const between = body({ x: 200, y: 0 });
    const posts = [-30, -60, -90].map((y, i): RoutedEdge => ({
      ...{ id: `p${i}`, ends: ['c', 'd'], from: { x: 200 + i, y: -22 }, to: { x: 150 + 40 * i, y: y - 100 } },
      sizes: [HALF, HALF],
    }));
    const found = routeEdges(
      [edge(A, B), ...posts],
      { bodies: new Map([...ends, ['c', between]]), names: [] },
      new Map(),
    );
    expect(found).toMatchObject({ blocked: 0, crossings: 0 });
  });

  it('leads hundreds of edges through a crowd without touching anybody but their ends', () => {
    // Rows and columns are the worst case: a straight line runs along all of them.
    const side = 15;
    const bodies = new Map(
      Array.from({ length: side * side }, (_, i) => [
        `n${i}`,
        body({ x: 70 * (i % side), y: 70 * Math.floor(i / side) }),
      ]),
    );
    const random = mulberry32(7);
    const any = () => Math.floor(random() * side * side);
    const at = (i: number): Point => ({ x: 70 * (i % side), y: 70 * Math.floor(i / side) });
    const edges = Array.from({ length: 250 }, (_, i): RoutedEdge => {
      const [from, to] = [any(), any()];
      return { ...edge(at(from), at(to)), id: `e${i}`, ends: [`n${from}`, `n${to}`] };
    }).filter(({ ends: [from, to] }) => from !== to);
    const found = routeEdges(edges, { bodies, names: [] }, new Map());
    const met = edges.flatMap((routed) =>
      [...bodies].filter(([id, box]) => !routed.ends.includes(id) && insideOf(routed, found, box) > 0),
    );
    expect(met).toEqual([]);
  });

  it('says so where there is no way', () => {
    const names = [
      { left: -60, right: 60, top: -60, bottom: -40 },
      { left: -60, right: 60, top: 40, bottom: 60 },
      { left: -60, right: -40, top: -60, bottom: 60 },
      { left: 40, right: 60, top: -60, bottom: 60 },
    ];
    expect(routeEdges([edge(A, B)], { bodies: new Map(ends), names }, new Map()).blocked).toBe(1);
  });

  it('never bends an edge inside of one of its ends, where it could not be drawn', () => {
    const coordinate = fc.integer({ min: -80, max: 80 });
    const spot = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(spot, fc.array(spot, { maxLength: 4 }), (to, others) => {
        fc.pre(Math.hypot(to.x, to.y) > 40);
        const names = others.map((at) => boxAround(at, { left: 20, right: 20, top: 6, bottom: 6 }));
        const routed = edge(A, to);
        const bodies = new Map([
          ['a', body(A)],
          ['b', body(to)],
        ]);
        const bends = routeEdges([routed], { bodies, names }, new Map()).routes.get('e') ?? [];
        for (const point of controlPoints(routed, bends)) {
          expect(contains(body(A), point)).toBe(false);
          expect(contains(body(to), point)).toBe(false);
        }
      }),
    );
  });

  it('gives the same routes for the same drawing', () => {
    const obstacles = { bodies: new Map(ends), names: [body({ x: 200, y: 5 })] };
    const run = () => routeEdges([edge(A, B)], obstacles, new Map());
    expect(run()).toEqual(run());
  });
});

describe('edges of a bundle', () => {
  it('are fanned out, whichever way each of them goes; single edges and loops are not', () => {
    const fanned = fannedOut([
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'a' },
      { id: '3', from: 'a', to: 'c' },
      { id: '4', from: 'a', to: 'a' },
    ]);
    expect([...fanned.keys()]).toEqual(['1', '2']);
    // The second goes the other way: the same sign is the other side.
    expect(fanned.get('1')?.[0]?.aside).toBe(-13);
    expect(fanned.get('2')?.[0]?.aside).toBe(-13);
  });

  const PAIR = ['one', 'two'].map((id): RoutedEdge => ({ ...edge(A, B), id }));
  const BUNDLE = PAIR.map(({ id, ends: [from, to] }) => ({ id, from, to }));
  /** The smallest distance between both edges in the middle third of their way. */
  const apart = (routes: EdgeRoutes): number => {
    const [one = [], two = []] = PAIR.map((each) => {
      const points = curvePoints(each, routes.get(each.id));
      return Array.from({ length: 21 }, (_, k) => pointAlong(points, 0.35 + 0.015 * k).at);
    });
    return Math.min(...one.flatMap((p) => two.map((q) => Math.hypot(p.x - q.x, p.y - q.y))));
  };

  it('stay apart on the screen, however small a drawing has to be shown', () => {
    const screen = { width: 836, height: 819 };
    for (const width of [400, 1200, 1700]) {
      const positions = new Map([
        ['a', { x: 0, y: 0 }],
        ['z', { x: width, y: 300 }],
      ]);
      const zoom = Math.min(1, 780 / width);
      expect(apart(fannedOut(BUNDLE, bundleStep(positions, screen))) * zoom).toBeGreaterThanOrEqual(8);
    }
  });

  it('stay apart whatever one of them goes around', () => {
    const fanned = fannedOut(BUNDLE);
    const spot = fc.record({ x: fc.integer({ min: 70, max: 330 }), y: fc.integer({ min: -40, max: 40 }) });
    fc.assert(
      fc.property(spot, (at) => {
        const names = [boxAround(at, { left: 30, right: 30, top: 6, bottom: 6 })];
        const found = routeEdges(PAIR, { bodies: new Map(ends), names }, fanned);
        expect(found.blocked).toBe(0);
        expect(apart(found.routes)).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});
