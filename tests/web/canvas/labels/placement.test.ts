import { describe, expect, it } from 'vitest';
import {
  boxAround,
  inflated,
  overlapArea,
  extentsOf,
  type Point,
} from '../../../../src/web/canvas/geometry.ts';
import { layoutInputOf, newPositions } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { placeLabels } from '../../../../src/web/canvas/labels/placement.ts';
import { obstaclesOf } from '../../../../src/web/canvas/labels/obstacles.ts';
import { forceLayout } from '../../../../src/web/canvas/layouts/force.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import {
  labelBox,
  LABEL_SIDES,
  labelPosition,
  type LabelledNode,
} from '../../../../src/web/canvas/labels/candidate-positions.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene, star } from '../scenes.ts';

const BLOCK = { lines: [], width: 80, height: 15 };
const HALF = { width: 16, height: 16 };
const item = (id: string, x: number, y: number): LabelledNode => ({
  id,
  at: { x, y },
  halfSize: HALF,
  labelSize: BLOCK,
  hub: false,
});
const NOTHING = { lines: [], boxes: [] };

/** Labels and nodes of a scene after layout, as the canvas sets them. */
function labelled(drawn: Scene) {
  const labelling = new Labelling(null);
  const input = layoutInputOf(drawn, new Map(), { labelling, viewport: { width: 830, height: 790 } });
  const positions = newPositions(input, forceLayout(input));
  labelling.place(drawn, positions, obstaclesOf(drawn, positions));
  return drawn.nodes.flatMap(({ id }) => {
    const set = labelling.placed.drawn(id, 1);
    return set
      ? [{ id, label: labelBox(set, set.position), node: boxAround(set.at, extentsOf(set.halfSize)) }]
      : [];
  });
}

describe('the name of a hub', () => {
  it('stands below it, and beside where many of its lines would end under its plate', () => {
    const hub: LabelledNode = { ...item('hub', 0, 0), hub: true };
    const sideWith = (count: number) => {
      const lines = Array.from({ length: count }, (_, i) => ({
        ...{ from: { x: 0, y: 0 }, to: { x: (i - count / 2) * 30, y: 400 }, weight: 1 },
      }));
      return placeLabels([hub], { lines, boxes: [] }, new Map()).get('hub')?.side;
    };
    expect(sideWith(2)).toBe('below');
    expect(sideWith(8)).not.toBe('below');
  });
});

describe('labels', () => {
  it('of a star of 25 nodes neither cover each other nor a node', () => {
    const set = labelled(star(25));
    expect(set).toHaveLength(25);
    for (const one of set) {
      for (const other of set) {
        if (one.id !== other.id)
          expect(overlapArea(one.label, other.label), `${one.id} on ${other.id}`).toBe(0);
        expect(overlapArea(one.label, other.node), `${one.id} on node ${other.id}`).toBe(0);
      }
    }
  });

  it('stand below where nothing is in the way', () => {
    expect(placeLabels([item('a', 0, 0)], NOTHING, new Map()).get('a')?.side).toBe('below');
  });

  it('make way for a node, a mark and a line', () => {
    const below = boxAround({ x: 0, y: 26 }, { left: 20, right: 20, top: 8, bottom: 8 });
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

  it('stand beside no badge of another node, whose name they would seem to be', () => {
    const badge = { left: -34, right: -10, top: 18, bottom: 34 };
    const labels = (neighbour: Partial<LabelledNode>) => {
      const b = { ...item('b', 76, 0), labelSize: { ...BLOCK, width: 20 }, ...neighbour };
      return placeLabels([item('a', 0, 0), b], { ...NOTHING, badgesSettled: true }, new Map()).get('a')?.side;
    };
    expect(labels({})).toBe('below');
    expect(labels({ marks: { badge } })).not.toBe('below');
  });

  it('do not cover each other where there is room', () => {
    const items = [item('a', 0, 0), item('b', 60, 0)];
    const spots = placeLabels(items, NOTHING, new Map());
    const [a, b] = items.map((each) => labelBox(each, spots.get(each.id) ?? labelPosition('below', each)));
    expect(a && b && overlapArea(a, b)).toBe(0);
  });

  it('stay inside of what the picture may cover', () => {
    const frame = { left: -100, top: -100, right: 18, bottom: 100 };
    const below = boxAround({ x: 0, y: 26 }, { left: 20, right: 20, top: 8, bottom: 8 });
    const side = (limits: object) =>
      placeLabels([item('a', 0, 0)], { lines: [], boxes: [below], ...limits }, new Map()).get('a')?.side;
    expect(side({})).toBe('right');
    expect(side({ frame })).toBe('left');
  });

  it('stay where they are for the sake of a small gain', () => {
    const before = new Map([['a', labelPosition('left', item('a', 0, 0))]]);
    expect(placeLabels([item('a', 0, 0)], NOTHING, before).get('a')?.side).toBe('left');
  });

  it('never reach into their own node', () => {
    const own: Point = { x: 0, y: 0 };
    const body = inflated(boxAround(own, { left: 16, right: 16, top: 16, bottom: 16 }), 2);
    for (const side of LABEL_SIDES) {
      const it = item('a', 0, 0);
      expect(overlapArea(labelBox(it, labelPosition(side, it)), body), side).toBe(0);
    }
  });

  it('break long names into few even lines, the second part lighter and no smaller', () => {
    const long = node('a', {
      label: 'Seoul Statement of Intent toward International Cooperation',
      sub: 'May 2024',
    });
    const block = new Labelling(null).textBlock(long, scene([], []));
    expect(block.lines.filter((line) => !line.sub).length).toBeGreaterThan(1);
    expect(Math.max(...block.lines.map((line) => line.width))).toBeLessThanOrEqual(140);
    expect(block.lines.at(-1)).toMatchObject({
      text: 'May 2024',
      sub: true,
      font: { size: 12, weight: 400 },
    });
  });

  it('of a drawing with many lines have no second line, but for what tells namesakes apart; a look brings it back', () => {
    const many = scene(
      [],
      Array.from({ length: 61 }, () => edge('a', 'b')),
    );
    const block = (more: Parameters<typeof node>[1]) => new Labelling(null).textBlock(node('a', more), many);
    const dated = block({ label: 'Seoul Statement', sub: 'May 2024' });
    expect(dated.lines.map(({ text }) => text)).toEqual(['Seoul Statement']);
    expect(dated.whole?.lines.map(({ text }) => text)).toEqual(['Seoul Statement', 'May 2024']);
    const twin = block({ label: 'CAISI', sub: 'United States · 2024', apart: 'United States' });
    expect(twin.lines.map(({ text }) => text)).toEqual(['CAISI', 'United States']);
  });
});
