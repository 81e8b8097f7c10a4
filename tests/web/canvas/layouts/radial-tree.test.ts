import { describe, expect, it } from 'vitest';
import { middleOf, sizeOf } from '../../../../src/web/canvas/geometry.ts';
import { aestheticCost } from '../../../../src/web/canvas/layouts/aesthetics.ts';
import { drawingBounds } from '../../../../src/web/canvas/layouts/drawing.ts';
import { forceLayout } from '../../../../src/web/canvas/layouts/force.ts';
import { radialPoints } from '../../../../src/web/canvas/layouts/radial-tree.ts';
import { centreOf } from '../../../../src/web/canvas/layouts/hub.ts';
import { edge, node, scene, star } from '../scenes.ts';
import { inputOf, pointsOf } from './inputs.ts';

const hub = (id: string) => node(id, { hub: true, size: 68 });
/** Five that hang on a hub, and what hangs on the first of them. */
const spokes = scene(
  [hub('hub'), ...['a', 'b', 'c', 'd', 'e', 'behind-a', 'behind-a-too'].map((id) => node(id))],
  [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => edge('hub', id)),
    ...[edge('a', 'behind-a'), edge('a', 'behind-a-too')],
  ],
);
const at = (input: ReturnType<typeof inputOf>, id: string) => input.nodes.findIndex((each) => each.id === id);

describe('a radial tree', () => {
  it('is drawn around a hub that has spokes, and around no other node', () => {
    expect(centreOf(inputOf(star(20)))).toBe(0);
    expect(centreOf(inputOf(scene([hub('a'), node('b')], [edge('a', 'b')])))).toBeUndefined();
    expect(centreOf(inputOf(scene([node('a'), node('b')], [edge('a', 'b')])))).toBeUndefined();
  });

  it('puts whom the hub knows around it, and what hangs on one of them behind that one', () => {
    const input = inputOf(spokes);
    const points = radialPoints(input, 0, 0);
    const distance = (id: string): number => {
      const { x = NaN, y = NaN } = points[at(input, id)] ?? {};
      return Math.round(Math.hypot(x, y));
    };
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map(distance)).size).toBe(1);
    expect(distance('behind-a')).toBe(2 * distance('a'));
    const angle = (id: string): number => {
      const { x = 0, y = 0 } = points[at(input, id)] ?? {};
      return Math.atan2(y, x);
    };
    const turn = Math.cos(angle('behind-a') - angle('a'));
    for (const other of ['b', 'c', 'd', 'e'])
      expect(turn).toBeGreaterThan(Math.cos(angle('behind-a') - angle(other)));
  });

  it('crosses no lines where there is a tree, and gives the same points for the same attempt', () => {
    const input = inputOf(star(28));
    const crossings = aestheticCost(
      { ...input, nodes: input.nodes.map(withoutName) },
      radialPoints(input, 0, 3),
    );
    expect(crossings).toBe(0);
    expect(radialPoints(input, 0, 3)).toEqual(radialPoints(input, 0, 3));
  });

  it('lets those stand side by side whom other lines connect', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const ties = [edge('a', 'e'), edge('b', 'f'), edge('c', 'g'), edge('d', 'h')];
    const nodes = [hub('hub'), ...ids.map((id) => node(id))];
    const input = inputOf(scene(nodes, [...ids.map((id) => edge('hub', id)), ...ties]));
    const points = radialPoints(input, 0, 0);
    const apart = (one: string, other: string): number => {
      const [p, q] = [points[at(input, one)], points[at(input, other)]];
      return Math.hypot((p?.x ?? NaN) - (q?.x ?? NaN), (p?.y ?? NaN) - (q?.y ?? NaN));
    };
    const nearest = 2 * 150 * Math.sin(Math.PI / ids.length) + 1;
    for (const { from, to } of ties) expect(apart(from, to)).toBeLessThan(nearest);
  });
});

describe('the force layout of a picture with a hub', () => {
  it('puts the hub near the middle', () => {
    const input = inputOf(star(28));
    const points = pointsOf(forceLayout(input));
    const bounds = drawingBounds(input, points) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const [middle, { width, height }] = [middleOf(bounds), sizeOf(bounds)];
    const [{ x, y } = { x: NaN, y: NaN }] = points;
    expect(Math.abs(x - middle.x)).toBeLessThan(0.15 * width);
    expect(Math.abs(y - middle.y)).toBeLessThan(0.15 * height);
  });
});

/** Lines are looked at alone: names find their places later. */
function withoutName<T extends { extents: object }>(each: T): T {
  return { ...each, extents: { left: 0, right: 0, top: 0, bottom: 0 } };
}
