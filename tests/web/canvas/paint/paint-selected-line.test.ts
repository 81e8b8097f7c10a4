import { describe, expect, it } from 'vitest';
import { Recorder } from '../../../../src/web/canvas/marks/recorder.ts';
import { paintLabel, type PaintedLabel } from '../../../../src/web/canvas/paint/paint-labels.ts';
import { dashesOf, type PaintedLine } from '../../../../src/web/canvas/paint/paint-selected-line.ts';
import { clippedTo } from '../../../../src/web/canvas/segments.ts';
import { strokeOf } from '../../../../src/web/canvas/edge-strokes.ts';
import { TOKENS } from '../../../../src/web/canvas/tokens.ts';

const tokens = TOKENS.light;
const font = { weight: 500, size: 12, family: 'Inter' };
/** A name of 100 by 16 below a node at 0, 0, on a plate. */
const NAME: PaintedLabel = {
  ...{ id: 'a', at: { x: 0, y: 0 }, scale: 1, plate: true, opacity: 1, emphasized: false },
  text: {
    width: 100,
    height: 16,
    lines: [{ text: 'Country a', width: 100, baseline: 12, font, sub: false }],
  },
  position: { side: 'below', align: 'center', dx: -50, dy: 20 },
};
const LINE: PaintedLine = {
  points: [
    { x: -200, y: 28 },
    { x: 200, y: 28 },
  ],
  ...{ line: { status: 'supported', predicted: false }, arrow: false, opacity: 1 },
};
const PLATE = { left: -52, right: 52 };

function painted(line: PaintedLine, label = NAME) {
  const recorder = new Recorder();
  paintLabel(recorder, label, { tokens, selectedLines: [line] });
  return recorder.marks;
}
const ofColour = (line: PaintedLine, label = NAME) =>
  painted(line, label).flatMap((mark) =>
    mark.is === 'path' && mark.stroke === strokeOf(line.line, tokens).colour ? [mark.d] : [],
  );

describe('a selected line', () => {
  it('runs over the plate of a name with its halo, and behind the letters', () => {
    const marks = painted(LINE);
    expect(marks.map((mark) => (mark.is === 'path' ? (mark.stroke ?? mark.fill) : mark.is))).toEqual([
      tokens.paper,
      tokens.accent,
      strokeOf(LINE.line, tokens).colour,
      'text',
    ]);
    expect(ofColour(LINE)).toEqual([`M${PLATE.left} 28L${PLATE.right} 28`]);
  });

  it('is not painted again where no plate lies over it', () => {
    expect(ofColour(LINE, { ...NAME, plate: false })).toEqual([]);
    expect(ofColour({ ...LINE, points: LINE.points.map(({ x }) => ({ x, y: 80 })) })).toEqual([]);
  });

  it('keeps its dashes in step with those beside the plate, and its arrowhead', () => {
    const predicted: PaintedLine = { ...LINE, line: { status: 'supported', predicted: true }, arrow: true };
    const [dashes = ''] = ofColour(predicted);
    const starts = [...dashes.matchAll(/M(-?[\d.]+) 28L/g)].map(([, x]) => Number(x));
    expect(starts.slice(1).every((x) => (x + 200) % 12 === 0)).toBe(true);
    expect(starts.length).toBeGreaterThan(5);
    const ends = { ...predicted, points: [LINE.points[0]!, { x: 0, y: 28 }] };
    const heads = painted(ends).filter((mark) => mark.is === 'path' && mark.fill === tokens.edge);
    expect(heads).toHaveLength(1);
  });
});

describe('dashes', () => {
  it('go on around the corners of a way', () => {
    const pieces = [
      { from: { x: 0, y: 0 }, to: { x: 10, y: 0 } },
      { from: { x: 10, y: 0 }, to: { x: 10, y: 10 } },
    ];
    expect(dashesOf(pieces, [7, 5])).toEqual([
      { from: { x: 0, y: 0 }, to: { x: 7, y: 0 } },
      { from: { x: 10, y: 2 }, to: { x: 10, y: 9 } },
    ]);
    expect(dashesOf(pieces)).toEqual(pieces);
  });
});

describe('a segment cut to a box', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  it('is what lies inside', () => {
    expect(clippedTo({ from: { x: -10, y: 5 }, to: { x: 5, y: 5 } }, box)).toEqual({
      from: { x: 0, y: 5 },
      to: { x: 5, y: 5 },
    });
    expect(clippedTo({ from: { x: 2, y: 2 }, to: { x: 3, y: 3 } }, box)).toEqual({
      from: { x: 2, y: 2 },
      to: { x: 3, y: 3 },
    });
    expect(clippedTo({ from: { x: -10, y: 12 }, to: { x: 20, y: 12 } }, box)).toBeUndefined();
    expect(clippedTo({ from: { x: -10, y: 5 }, to: { x: 5, y: 20 } }, box)).toBeUndefined();
  });
});
