import type { SimulationNodeDatum } from 'd3-force';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../../src/graph/random.ts';
import { collision } from '../../../../src/web/canvas/layouts/collision.ts';
import { repulsion } from '../../../../src/web/canvas/layouts/repulsion.ts';

interface Moving extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  radius: number;
}

const at = (x: number, y: number, radius = 10): Moving => ({ x, y, vx: 0, vy: 0, radius });

/** The nodes after a force has acted on them for so many ticks, all of them at alpha 1. */
function after(force: ReturnType<typeof repulsion<Moving>>, nodes: Moving[], ticks = 1): Moving[] {
  force.initialize?.(nodes, mulberry32(1));
  for (let tick = 0; tick < ticks; tick++) {
    force(1);
    for (const node of nodes) [node.x, node.y] = [node.x + node.vx, node.y + node.vy];
    if (tick < ticks - 1) for (const node of nodes) [node.vx, node.vy] = [0, 0];
  }
  return nodes;
}

/** What nodes do to each other pair by pair: the sum that a tree of squares approximates. */
function pairByPair(nodes: readonly Moving[], far: number): { vx: number; vy: number }[] {
  return nodes.map((one, i) => {
    const sum = { vx: 0, vy: 0 };
    nodes.forEach((other, j) => {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const square = dx * dx + dy * dy;
      if (i === j || square >= far * far || square === 0) return;
      const push = (-5 * (j + 1)) / (square < 1 ? Math.sqrt(square) : square);
      sum.vx += dx * push;
      sum.vy += dy * push;
    });
    return sum;
  });
}

const pushing = (far: number, theta?: number): ReturnType<typeof repulsion<Moving>> =>
  repulsion<Moving>({ strengthOf: (_, i) => -5 * (i + 1), far, ...(theta && { theta }) });

const spots = fc.uniqueArray(
  fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })),
  {
    minLength: 2,
    maxLength: 60,
    selector: ([x, y]) => `${x} ${y}`,
  },
);

describe('repulsion', () => {
  it('is what nodes do to each other pair by pair where nothing is taken together', () => {
    fc.assert(
      fc.property(spots, fc.integer({ min: 10, max: 500 }), (places, far) => {
        const nodes = places.map(([x, y]) => at(x / 4, y / 4));
        const exact = pairByPair(nodes, far);
        after(pushing(far, 1e-6), nodes).forEach(({ vx, vy }, i) => {
          expect(vx).toBeCloseTo(exact[i]?.vx ?? NaN, 6);
          expect(vy).toBeCloseTo(exact[i]?.vy ?? NaN, 6);
        });
      }),
    );
  });

  it('is nearly the same where what is far is taken together', () => {
    const random = mulberry32(7);
    const nodes = Array.from({ length: 400 }, () => at(1000 * random(), 1000 * random()));
    const exact = pairByPair(nodes, 2000);
    const off = after(pushing(2000), nodes).map(({ vx, vy }, i) =>
      Math.hypot(vx - (exact[i]?.vx ?? NaN), vy - (exact[i]?.vy ?? NaN)),
    );
    const size = exact.map(({ vx, vy }) => Math.hypot(vx, vy));
    const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
    expect(sum(off) / sum(size)).toBeLessThan(0.03);
    expect(sum(off)).toBeGreaterThan(0);
  });

  it('does not reach further than it should, however many are taken together', () => {
    const crowd = Array.from({ length: 50 }, (_, i) => at(500 + i / 10, i));
    const [alone] = after(pushing(300), [at(0, 0), ...crowd]);
    expect([alone!.vx, alone!.vy]).toEqual([0, 0]);
  });

  it('parts nodes that lie on each other', () => {
    const [one, other] = after(pushing(2000), [at(5, 5), at(5, 5)], 3);
    expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(0);
    expect(Number.isFinite(one!.x)).toBe(true);
  });
});

describe('collision', () => {
  const parting = (): ReturnType<typeof collision<Moving>> => collision<Moving>(({ radius }) => radius);

  it('parts nodes that overlap, and leaves alone who keeps clear', () => {
    const nodes = after(parting(), [at(0, 0), at(15, 0), at(300, 0), at(4, 6), at(300, 25)], 30);
    const near = [nodes[0]!, nodes[1]!, nodes[3]!];
    for (const [i, one] of near.entries())
      for (const other of near.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(19.9);
    expect([nodes[2]!.x, nodes[4]!.y]).toEqual([300, 25]);
  });

  it('moves the smaller of two further, and both away from each other', () => {
    const [small, large] = after(parting(), [at(0, 0, 10), at(20, 0, 30)]);
    expect(small!.x).toBeLessThan(0);
    expect(large!.x).toBeGreaterThan(20);
    expect(-small!.x).toBeGreaterThan(large!.x - 20);
  });

  it('finds those that overlap also after they have changed places', () => {
    const nodes = [at(0, 0), at(100, 0), at(200, 0)];
    const force = parting();
    after(force, nodes);
    Object.assign(nodes[1]!, { x: 1000 });
    Object.assign(nodes[2]!, { x: 5 });
    force(1);
    expect(nodes[0]!.vx).toBeLessThan(0);
    expect(nodes[2]!.vx).toBeGreaterThan(0);
  });

  it('parts nodes that lie on each other', () => {
    const [one, other] = after(parting(), [at(5, 5), at(5, 5)], 20);
    expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(19);
  });
});
