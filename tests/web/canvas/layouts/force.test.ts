import { describe, expect, it } from 'vitest';
import { around, grown, overlap, reachOf } from '../../../../src/web/canvas/geometry.ts';
import { jobOf } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { faultsOf } from '../../../../src/web/canvas/layouts/aesthetics.ts';
import { forcePlacement } from '../../../../src/web/canvas/layouts/force.ts';
import type { LayoutJob, Placement } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { Lettering } from '../../../../src/web/canvas/labels/labelling.ts';
import { star } from '../scenes.ts';

const ROOM = { width: 830, height: 790 };
const jobOfStar = (count: number): LayoutJob =>
  jobOf(star(count), new Map(), { lettering: new Lettering(null), room: ROOM });

const pointsOf = (placement: Placement) =>
  Array.from({ length: placement.length / 2 }, (_, i) => ({
    x: placement[2 * i] ?? NaN,
    y: placement[2 * i + 1] ?? NaN,
  }));

const boxesOf = (job: LayoutJob) =>
  pointsOf(forcePlacement(job)).flatMap((at, i) => {
    const node = job.nodes[i];
    return node ? [around(at, node.reach)] : [];
  });

describe('the force layout', () => {
  it('gives the same places for the same job', () => {
    expect(forcePlacement(jobOfStar(28))).toEqual(forcePlacement(jobOfStar(28)));
  });

  it('leaves chance to others as it found it', () => {
    const chance = Math.random;
    forcePlacement(jobOfStar(5));
    expect(Math.random).toBe(chance);
  });

  it('lets no node cover another, nor come too near; labels find their side later', () => {
    const job = jobOfStar(25);
    const boxes = pointsOf(forcePlacement(job)).flatMap((at, i) => {
      const half = job.nodes[i]?.look?.half;
      return half ? [grown(around(at, reachOf(half)), 5)] : [];
    });
    const met = boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlap(box, other) > 0));
    expect(met).toEqual([]);
  });

  it('fits some thirty nodes into the room without making them smaller', () => {
    const boxes = boxesOf(jobOfStar(28));
    const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    expect(width).toBeLessThanOrEqual(ROOM.width);
    expect(height).toBeLessThanOrEqual(ROOM.height);
    expect(width * height).toBeGreaterThan(0.4 * ROOM.width * ROOM.height);
  });

  it('draws a tree with hardly any crossing', () => {
    const job = jobOfStar(25);
    expect(faultsOf(job, pointsOf(forcePlacement(job)))).toBeLessThanOrEqual(3);
  });

  it('places what hangs together with nothing, and nothing at all', () => {
    const job = jobOfStar(6);
    const places = pointsOf(forcePlacement({ ...job, links: [] }));
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(forcePlacement({ ...job, nodes: [], links: [] })).toHaveLength(0);
  });
});
