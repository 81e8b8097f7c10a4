import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/web/canvas/geometry.ts';
import { originsOf, waitingPlaces } from '../../../src/web/canvas/origins.ts';
import { edge, node, scene } from './scenes.ts';

const AT = { x: 1, y: 2 };
const THERE = { x: 30, y: 40 };

describe('where new nodes come from', () => {
  it('is the node beside them that has brought most', () => {
    const drawn = scene(
      ['a', 'b', 'n1', 'n2', 'far', 'alone'].map((id) => node(id)),
      [edge('n1', 'a'), edge('n1', 'b'), edge('b', 'n2'), edge('far', 'n1')],
    );
    const origins = originsOf(
      drawn,
      new Map([
        ['a', AT],
        ['b', THERE],
      ]),
    );
    expect(Object.fromEntries(origins)).toEqual({ n1: THERE, n2: THERE });
  });
});

describe('where new nodes wait for their places', () => {
  const crowd = { from: 20, apart: 10 };
  const ids = Array.from({ length: 50 }, (_, i) => `n${i}`);
  const waiting = [...waitingPlaces(new Map(ids.map((id) => [id, AT])), crowd).values()];
  const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

  it('is beside the node from which they come, and no farther than so many need', () => {
    for (const at of waiting) {
      expect(distance(at, AT)).toBeGreaterThanOrEqual(crowd.from - 1e-9);
      expect(distance(at, AT)).toBeLessThan(crowd.from + 10 * Math.sqrt(50));
    }
  });

  it('is a place of its own for each', () => {
    for (const [i, at] of waiting.entries())
      for (const other of waiting.slice(i + 1))
        expect(distance(at, other)).toBeGreaterThan(crowd.apart * 0.8);
  });

  it('is around each of several nodes from which some come', () => {
    const places = waitingPlaces(
      new Map([
        ['a', AT],
        ['b', THERE],
      ]),
      crowd,
    );
    expect(distance(places.get('a') ?? AT, AT)).toBeCloseTo(crowd.from);
    expect(distance(places.get('b') ?? AT, THERE)).toBeCloseTo(crowd.from);
  });
});
