import { describe, expect, it } from 'vitest';
import { boxAround, extentsOf, overlapArea, type Point } from '../../../../src/web/canvas/geometry.ts';
import { labelBox } from '../../../../src/web/canvas/labels/candidate-positions.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { obstaclesOf } from '../../../../src/web/canvas/labels/obstacles.ts';
import { loopBoxesOf, placeLoops } from '../../../../src/web/canvas/loops/place-loops.ts';
import { loopPoints, outermostOf, type LoopShape } from '../../../../src/web/canvas/loops/loop-shape.ts';
import { nodeSizeOf } from '../../../../src/web/canvas/node-shapes.ts';
import { clippedLength, segmentsCross } from '../../../../src/web/canvas/segments.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene } from '../scenes.ts';

const CENTRE = { x: 0, y: 0 };
/** An edge may graze a box by so many pixels. */
const GRAZE = 4;

/** `a` with so many loops, and a line to a node at each of these directions, in degrees clockwise from the right. */
function spider(loops: number, directions: readonly number[], more: Parameters<typeof node>[1] = {}) {
  const ends = directions.map((degrees, k) => {
    const angle = (degrees * Math.PI) / 180;
    return [`n${k}`, { x: 160 * Math.cos(angle), y: 160 * Math.sin(angle) }] as const;
  });
  const drawn = scene(
    [node('a', more), ...ends.map(([id]) => node(id))],
    [
      ...Array.from({ length: loops }, (_, k) => edge('a', 'a', { id: `signed/a/a/${k}` })),
      ...ends.map(([id]) => edge('a', id)),
    ],
  );
  return { drawn, positions: new Map<string, Point>([['a', CENTRE], ...ends]) };
}

const shapesOf = ({ drawn, positions }: ReturnType<typeof spider>): LoopShape[] => [
  ...placeLoops(drawn, positions).values(),
];

/** The pieces of a loop outside of its node. */
const piecesOf = (shape: LoopShape, radius: number) => {
  const points = loopPoints(shape).filter(({ x, y }) => Math.hypot(x, y) > radius);
  return points.slice(1).map((to, k) => ({ from: points[k] ?? to, to }));
};

/** Labels as the canvas sets them around loops. */
function labelOf(drawn: Scene, positions: ReadonlyMap<string, Point>) {
  const labelling = new Labelling(null);
  const shapes = placeLoops(drawn, positions);
  const loops = loopBoxesOf(drawn, shapes);
  labelling.place(drawn, positions, { ...obstaclesOf(drawn, positions), loops });
  const set = labelling.placed.drawn('a', 1);
  if (!set) throw new Error('no label');
  const [box, bounds] = [labelBox(set, set.position), labelling.placed.bounds(1)];
  return { box, bounds, shapes: [...shapes.values()], loops: loops.get('a') ?? [] };
}

/** Every choice of at most three of these. */
const choicesOf = (from: readonly number[], most = 3): number[][] =>
  most === 0
    ? [[]]
    : [[], ...from.flatMap((one, k) => choicesOf(from.slice(k + 1), most - 1).map((rest) => [one, ...rest]))];

/** Up to three loops beside up to three lines in every direction of the clock: some 900 in all. */
const SPIDERS = [1, 2, 3].flatMap((loops) =>
  choicesOf(Array.from({ length: 12 }, (_, hour) => 30 * hour)).map((directions) => ({ loops, directions })),
);

describe('an edge from a node to itself', () => {
  it('stands above its node where nothing is in the way', () => {
    const [shape] = shapesOf(spider(1, []));
    const { x, y } = outermostOf(shape!);
    expect(x).toBeCloseTo(0);
    expect(y).toBeLessThan(-30);
  });

  it('stands out from its node, however large that is', () => {
    for (const size of [32, 50, 68]) {
      const [shape] = shapesOf(spider(1, [], { size }));
      const { x, y } = outermostOf(shape!);
      expect(Math.hypot(x, y)).toBeGreaterThan(nodeSizeOf('ellipse', size).width / 2 + 20);
    }
  });

  it('crosses no line of its node, and no other of its loops', () => {
    for (const { loops, directions } of SPIDERS) {
      const made = spider(loops, directions);
      const pieces = shapesOf(made).map((shape) => piecesOf(shape, 16));
      const lines = directions.map((_, k) => ({ from: CENTRE, to: made.positions.get(`n${k}`) ?? CENTRE }));
      for (const [k, own] of pieces.entries()) {
        const others = [...lines, ...pieces.slice(k + 1).flat()];
        for (const piece of own)
          for (const other of others)
            expect(segmentsCross(piece, other), `${loops} beside ${directions}`).toBe(false);
      }
    }
  });

  it('covers neither the badge nor the pin of its node', () => {
    const { drawn, positions } = spider(1, [], { hidden: 12, pinned: true });
    const { loops } = labelOf(drawn, positions);
    const badge = { left: 12, right: 40, top: -24, bottom: -8 };
    const pin = { left: -28, right: -12, top: -24, bottom: -8 };
    for (const box of loops) expect(overlapArea(box, badge) + overlapArea(box, pin)).toBeLessThan(40);
  });

  it('and the label of its node keep clear of each other', () => {
    for (const { loops, directions } of SPIDERS) {
      const { drawn, positions } = spider(loops, directions);
      const { box, shapes } = labelOf(drawn, positions);
      for (const piece of shapes.flatMap((shape) => piecesOf(shape, 16)))
        expect(clippedLength(piece, box), `${loops} beside ${directions}`).toBeLessThan(GRAZE);
    }
  });

  it('covers no other node where there is room beside it', () => {
    const drawn = scene([node('a'), node('above')], [edge('a', 'a')]);
    const positions = new Map([
      ['a', CENTRE],
      ['above', { x: 0, y: -60 }],
    ]);
    const body = boxAround({ x: 0, y: -60 }, extentsOf({ width: 16, height: 16 }));
    for (const part of loopBoxesOf(drawn, placeLoops(drawn, positions)).get('a') ?? [])
      expect(overlapArea(part, body)).toBe(0);
  });

  it('belongs to what has to be seen when the whole drawing is shown', () => {
    const { drawn, positions } = spider(1, []);
    expect(labelOf(drawn, positions).bounds?.top).toBeLessThan(-45);
  });

  it('is one of many: each has a shape of its own', () => {
    const shapes = shapesOf(spider(12, [0, 90]));
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(12);
  });
});
