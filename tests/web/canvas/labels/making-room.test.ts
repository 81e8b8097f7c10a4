import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../../../../src/web/canvas/geometry.ts';
import type { LabelSide } from '../../../../src/web/canvas/labels/candidate-positions.ts';
import { CoveredAt, type Covered } from '../../../../src/web/canvas/labels/covered-at.ts';
import { otherSides } from '../../../../src/web/canvas/labels/making-room.ts';

/** A node of twenty pixels with a name of sixty on one of four sides. */
function covered(id: string, { x, y }: Point, side: LabelSide = 'below'): Covered {
  const dx = side === 'left' ? -45 : side === 'right' ? 45 : 0;
  const dy = dx !== 0 ? 0 : side === 'above' ? -20 : 20;
  const name: Box = { left: x + dx - 30, right: x + dx + 30, top: y + dy - 6, bottom: y + dy + 6 };
  return { id, name: [name], body: [{ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }] };
}

/** The sides that names take of these nodes, of which some are shown. */
function sidesOf(
  at: Record<string, Point>,
  shown: string[],
  { all, ...more }: Partial<Parameters<typeof otherSides>[0]> & { all?: readonly Covered[] } = {},
) {
  const coveredOn = (id: string, side?: LabelSide) => {
    const place = at[id];
    return place && covered(id, place, side);
  };
  return otherSides({
    drawing: new CoveredAt(1, () => all ?? Object.keys(at).flatMap((id) => coveredOn(id) ?? [])),
    bounds: { left: -200, right: 200, top: -200, bottom: 200 },
    lines: [],
    shown: (id) => shown.includes(id),
    coveredOn,
    ...more,
  });
}

describe('a name that is left out', () => {
  const at = { above: { x: 0, y: 0 }, under: { x: 0, y: 24 } };

  it('takes the first side on which it lies on no node and keeps its distance from the names that are shown', () => {
    expect([...sidesOf(at, ['under'])]).toEqual([['above', 'right']]);
  });

  it('stays out where every side would leave the drawing, or lie on a line that goes around nothing', () => {
    const bounds = { left: -15, right: 15, top: -200, bottom: 200 };
    expect(sidesOf(at, ['under'], { bounds }).size).toBe(0);
    const lines = [-45, 45].map((x) => ({ from: { x, y: -90 }, to: { x, y: 90 } }));
    expect([...sidesOf(at, ['under'], { lines })]).toEqual([['above', 'above']]);
  });

  it('of one that leads goes where only names that give way to it stand, and covers as few nodes as can be', () => {
    const spots = {
      chief: { x: 0, y: 0 },
      under: { x: 0, y: 24 },
      over: { x: 0, y: -24 },
      side: { x: 45, y: 0 },
    };
    const leading = (id: string, side?: LabelSide): Covered => ({
      ...covered(id, spots[id as keyof typeof spots], side),
      leading: id === 'chief',
    });
    const given = { all: Object.keys(spots).map((id) => leading(id)), coveredOn: leading };
    // To the left stands the name of another; every other side covers a node.
    const left: Covered = { ...leading('side'), name: [{ left: -80, right: -20, top: -6, bottom: 6 }] };
    const all = [...given.all.filter(({ id }) => id !== 'side'), left];
    expect(sidesOf(spots, ['side'], { ...given, all }).get('chief')).toBe('left');
    const plain = all.map((one) => ({ ...one, leading: false }));
    expect(sidesOf(spots, ['side'], { ...given, all: plain }).get('chief')).not.toBe('left');
  });

  it('makes room for no other that matters less', () => {
    const three = {
      one: { x: 0, y: 0 },
      two: { x: 110, y: 0 },
      low: { x: 0, y: 24 },
      deep: { x: 110, y: 24 },
    };
    const sides = sidesOf(three, ['low', 'deep']);
    expect(sides.get('one')).toBe('right');
    expect(sides.get('two')).toBe('right');
  });
});
