import { describe, expect, it } from 'vitest';
import { around, overlap, reachOf } from '../../../../src/web/canvas/geometry.ts';
import { jobOf } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import type { LayoutJob, Placement } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { paced } from '../../../../src/web/canvas/layouts/throttle.ts';
import { Lettering } from '../../../../src/web/canvas/labels/labelling.ts';
import type { LayoutId, Scene } from '../../../../src/web/explorer/scene.ts';
import { star } from '../scenes.ts';

const ROOM = { width: 830, height: 790 };
const jobFor = (scene: Scene): LayoutJob =>
  jobOf(scene, new Map(), { lettering: new Lettering(null), room: ROOM });

const pointsOf = (placement: Placement) =>
  Array.from({ length: placement.length / 2 }, (_, i) => ({
    x: placement[2 * i] ?? NaN,
    y: placement[2 * i + 1] ?? NaN,
  }));

/** Two kinds in turn. */
const mixed = (count: number): Scene => {
  const { nodes, ...rest } = star(count);
  return {
    ...rest,
    nodes: nodes.map((node, i) => (i % 2 ? { ...node, kind: 'summit', hue: 'summit' } : node)),
  };
};

describe.each<LayoutId>(['concentric', 'columns'])('the %s layout', (layout) => {
  it('gives the same places for the same job, and covers no node with another', () => {
    const job = jobFor(mixed(40));
    const points = pointsOf(LAYOUTS[layout](job));
    expect(pointsOf(LAYOUTS[layout](job))).toEqual(points);
    const boxes = points.map((at, i) => around(at, reachOf(job.nodes[i]!.look!.half)));
    const met = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlap(box, other) > 0));
    expect(met).toEqual([]);
  });

  it('leaves what has a place where it is', () => {
    const job = jobFor(mixed(20));
    const [first, ...others] = job.nodes;
    const pinned = { ...job, anew: true, nodes: [{ ...first!, at: { x: 444, y: -333 } }, ...others] };
    expect(pointsOf(LAYOUTS[layout](pinned))[0]).toEqual({ x: 444, y: -333 });
  });

  it('draws one node, and none', () => {
    expect(pointsOf(LAYOUTS[layout](jobFor(star(1))))).toHaveLength(1);
    expect(pointsOf(LAYOUTS[layout]({ ...ROOM, nodes: [], links: [] }))).toEqual([]);
  });
});

describe('the concentric layout', () => {
  it('has the best connected node in the middle of the others', () => {
    const points = pointsOf(LAYOUTS.concentric(jobFor(star(30))));
    const [hub, ...others] = points;
    const mean = (key: 'x' | 'y') => others.reduce((sum, at) => sum + at[key], 0) / others.length;
    expect(Math.hypot(hub!.x - mean('x'), hub!.y - mean('y'))).toBeLessThan(120);
  });
});

describe('the layout in columns', () => {
  it('keeps kinds of one hue apart from those of another', () => {
    const scene = mixed(30);
    const points = pointsOf(LAYOUTS.columns(jobFor(scene)));
    const of = (hue: string) => points.filter((_, i) => scene.nodes[i]?.hue === hue).map(({ x }) => x);
    expect(Math.max(...of('country'))).toBeLessThan(Math.min(...of('summit')));
  });
});

describe('a picture of more than 500', () => {
  it('is seen on the way, leaves what has a place, and ends in the same places again', () => {
    const job = jobFor(star(520));
    const [first, ...others] = job.nodes;
    const asked = { ...job, anew: true, nodes: [{ ...first!, at: { x: 10, y: 20 } }, ...others] };
    let partials = 0;
    const points = pointsOf(
      LAYOUTS.force(asked, (partial) => void (partials += partial().length > 0 ? 1 : 0)),
    );
    expect(partials).toBeGreaterThan(10);
    expect(points[0]).toEqual({ x: 10, y: 20 });
    expect(pointsOf(LAYOUTS.force(asked))).toEqual(points);
  });
});

describe('places on the way', () => {
  it('are passed on as often as they can be seen, and otherwise not even made', () => {
    let now = 0;
    let made = 0;
    const passed: number[] = [];
    const tell = paced(() => passed.push(now), { every: 50, now: () => now });
    for (; now < 200; now += 20) tell(() => (made++, new Float32Array()));
    expect(passed).toEqual([0, 60, 120, 180]);
    expect(made).toBe(4);
  });
});
