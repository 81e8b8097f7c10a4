import { describe, expect, it } from 'vitest';
import { around, grown, overlap, reachOf, type Point } from '../../../../src/web/canvas/geometry.ts';
import { jobOf, newPlaces, obstaclesOf } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { placeLabels } from '../../../../src/web/canvas/labels/placement.ts';
import { forcePlacement } from '../../../../src/web/canvas/layouts/force.ts';
import { Lettering } from '../../../../src/web/canvas/labels/labelling.ts';
import {
  boxOf,
  SIDES,
  spotOf,
  type LabelItem,
} from '../../../../src/web/canvas/labels/candidate-positions.ts';
import type { Scene } from '../../../../src/web/explorer/scene.ts';
import { node, scene, star } from '../scenes.ts';

const BLOCK = { lines: [], width: 80, height: 15 };
const HALF = { width: 16, height: 16 };
const item = (id: string, x: number, y: number): LabelItem => ({
  id,
  at: { x, y },
  half: HALF,
  block: BLOCK,
  hub: false,
});
const NOTHING = { lines: [], boxes: [] };

/** Labels and nodes of a scene after layout, as the canvas sets them. */
function lettered(drawn: Scene) {
  const lettering = new Lettering(null);
  const job = jobOf(drawn, new Map(), { lettering, room: { width: 830, height: 790 } });
  const places = newPlaces(job, forcePlacement(job));
  lettering.set(drawn, places, obstaclesOf(drawn, places));
  return drawn.nodes.flatMap(({ id }) => {
    const set = lettering.drawn(id, 1);
    return set ? [{ id, label: boxOf(set, set.spot), node: around(set.at, reachOf(set.half)) }] : [];
  });
}

describe('labels', () => {
  it('of a star of 25 nodes neither cover each other nor a node', () => {
    const set = lettered(star(25));
    expect(set).toHaveLength(25);
    for (const one of set) {
      for (const other of set) {
        if (one.id !== other.id) expect(overlap(one.label, other.label), `${one.id} on ${other.id}`).toBe(0);
        expect(overlap(one.label, other.node), `${one.id} on node ${other.id}`).toBe(0);
      }
    }
  });

  it('stand below where nothing is in the way', () => {
    expect(placeLabels([item('a', 0, 0)], NOTHING, new Map()).get('a')?.side).toBe('below');
  });

  it('make way for a node, a mark and a line', () => {
    const below = around({ x: 0, y: 26 }, { left: 20, right: 20, top: 8, bottom: 8 });
    expect(placeLabels([item('a', 0, 0)], { lines: [], boxes: [below] }, new Map()).get('a')?.side).not.toBe(
      'below',
    );
    const line = { from: { x: 0, y: 0 }, to: { x: 0, y: 300 }, weight: 1 };
    expect(placeLabels([item('a', 0, 0)], { lines: [line], boxes: [] }, new Map()).get('a')?.side).not.toBe(
      'below',
    );
    const spots = placeLabels([item('a', 0, 0), item('b', 0, 36)], NOTHING, new Map());
    expect(spots.get('a')?.side).not.toBe('below');
  });

  it('do not cover each other where there is room', () => {
    const items = [item('a', 0, 0), item('b', 60, 0)];
    const spots = placeLabels(items, NOTHING, new Map());
    const [a, b] = items.map((each) => boxOf(each, spots.get(each.id) ?? spotOf('below', each)));
    expect(a && b && overlap(a, b)).toBe(0);
  });

  it('stay inside of what the picture may cover', () => {
    const frame = { left: -100, top: -100, right: 18, bottom: 100 };
    const below = around({ x: 0, y: 26 }, { left: 20, right: 20, top: 8, bottom: 8 });
    const side = (limits: object) =>
      placeLabels([item('a', 0, 0)], { lines: [], boxes: [below], ...limits }, new Map()).get('a')?.side;
    expect(side({})).toBe('right');
    expect(side({ frame })).toBe('left');
  });

  it('stay where they are for the sake of a small gain', () => {
    const before = new Map([['a', spotOf('left', item('a', 0, 0))]]);
    expect(placeLabels([item('a', 0, 0)], NOTHING, before).get('a')?.side).toBe('left');
  });

  it('never reach into their own node', () => {
    const own: Point = { x: 0, y: 0 };
    const body = grown(around(own, { left: 16, right: 16, top: 16, bottom: 16 }), 2);
    for (const side of SIDES) {
      const it = item('a', 0, 0);
      expect(overlap(boxOf(it, spotOf(side, it)), body), side).toBe(0);
    }
  });

  it('break long names into few even lines, the second part smaller', () => {
    const long = node('a', {
      label: 'Seoul Statement of Intent toward International Cooperation',
      sub: 'May 2024',
    });
    const block = new Lettering(null).block(long, scene([], []).lang);
    expect(block.lines.filter((line) => !line.sub).length).toBeGreaterThan(1);
    expect(Math.max(...block.lines.map((line) => line.width))).toBeLessThanOrEqual(140);
    expect(block.lines.at(-1)).toMatchObject({
      text: 'May 2024',
      sub: true,
      font: { size: 11, weight: 400 },
    });
  });
});
