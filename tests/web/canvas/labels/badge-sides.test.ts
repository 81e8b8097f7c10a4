import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAt,
  boxDistance,
  boxAround,
  extentsOf,
  middleOf,
  overlapArea,
  type Box,
} from '../../../../src/web/canvas/geometry.ts';
import {
  labelBox,
  LABEL_SIDES,
  labelPosition,
} from '../../../../src/web/canvas/labels/candidate-positions.ts';
import type { DrawnLabel } from '../../../../src/web/canvas/labels/drawn-label.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import type { SceneNode } from '../../../../src/web/picture/scene.ts';
import { node, scene } from '../scenes.ts';

const ZOOM = 1;

/** Nodes at places, each with hidden neighbours, as they are drawn. */
function drawn(places: readonly { x: number; y: number }[], more: Partial<SceneNode> = {}): DrawnLabel[] {
  const nodes = places.map((_, i) => node(`n${i}`, { hidden: 20 + i, ...more }));
  const positions = new Map(places.map((at, i) => [`n${i}`, at]));
  const labelling = new Labelling(null);
  labelling.place(scene(nodes, []), positions, { lines: [], boxes: [] });
  return nodes.flatMap(({ id }) => labelling.placed.drawn(id, ZOOM) ?? []);
}
const bodyOf = ({ at, halfSize }: DrawnLabel): Box => boxAround(at, extentsOf(halfSize));
const badgeOf = ({ at, marks }: DrawnLabel): Box =>
  boxAt(at, marks?.badge ?? { left: 0, right: 0, top: 0, bottom: 0 });
const point = (box: Box): Box => {
  const { x, y } = middleOf(box);
  return { left: x, right: x, top: y, bottom: y };
};

describe('a badge', () => {
  it('stands at the upper right where there is room', () => {
    const [one] = drawn([{ x: 0, y: 0 }]);
    expect(one?.marks?.badge?.left).toBeGreaterThan(0);
    expect(one?.marks?.badge?.bottom).toBeLessThan(0);
  });

  it('turns to another corner where it would seem to belong to a neighbour', () => {
    const [one] = drawn([
      { x: 0, y: 0 },
      { x: 44, y: -20 },
    ]);
    expect(one?.marks?.badge?.top).toBeGreaterThan(0);
  });

  it('leaves the upper left to the sign of a pinned node', () => {
    const [one] = drawn(
      [
        { x: 0, y: 0 },
        { x: 44, y: -20 },
        { x: 44, y: 20 },
      ],
      { pinned: true },
    );
    const { badge, pin } = one?.marks ?? {};
    expect(badge && pin && overlapArea(badge, pin)).toBe(0);
  });

  it('is nearer to its own node than to any other, wherever nodes stand that do not overlap', () => {
    const coordinate = fc.integer({ min: 0, max: 160 });
    const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(places, (spots) => {
        fc.pre(spots.every((a, i) => spots.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > 48)));
        const all = drawn(spots);
        for (const one of all)
          for (const other of all)
            if (one !== other) {
              const middle = point(badgeOf(one));
              expect(boxDistance(middle, bodyOf(one))).toBeLessThan(boxDistance(middle, bodyOf(other)));
            }
      }),
    );
  });

  it('is never covered by the name of its own node, on whichever side each of them stands', () => {
    const crowds = [
      [],
      [{ x: 44, y: -20 }],
      [
        { x: 44, y: -20 },
        { x: 44, y: 20 },
      ],
    ];
    for (const crowd of crowds) {
      const [one] = drawn([{ x: 0, y: 0 }, ...crowd]);
      if (!one) throw new Error('nothing is drawn');
      for (const side of LABEL_SIDES)
        expect(overlapArea(labelBox(one, labelPosition(side, one)), badgeOf(one)), side).toBe(0);
    }
  });
});
