import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapArea, type Box } from '../../../src/web/canvas/geometry.ts';
import { GridIndex } from '../../../src/web/canvas/grid-index.ts';
import { clippedLength, type Segment } from '../../../src/web/canvas/segments.ts';

const coordinate = fc.integer({ min: -400, max: 400 });
const point = fc.record({ x: coordinate, y: coordinate });
const extent = fc.integer({ min: 1, max: 150 });
const boxes = fc.array(
  fc
    .tuple(point, extent, extent)
    .map(([{ x, y }, width, height]): Box => ({ left: x, top: y, right: x + width, bottom: y + height })),
);
const segments = fc.array(fc.record({ from: point, to: point }));
const cell = fc.constantFrom(7, 64, 300);

const indexOf = (all: readonly Box[], side: number): GridIndex<Box> => {
  const index = new GridIndex<Box>(side);
  for (const box of all) index.addBoxes(box, [box]);
  return index;
};

describe('things by where they lie', () => {
  it('are found by every box that they meet, each once, in the order in which they were put in', () => {
    fc.assert(
      fc.property(boxes, boxes, cell, (all, asked, side) => {
        const near = indexOf(all, side).nearBoxes(asked);
        const meeting = all.filter((box) => asked.some((other) => overlapArea(box, other) > 0));
        expect(near.filter((box) => meeting.includes(box))).toEqual(meeting);
        expect(near).toEqual(all.filter((box) => near.includes(box)));
      }),
    );
  });

  it('are found by every line that runs through them', () => {
    fc.assert(
      fc.property(boxes, segments, cell, (all, lines, side) => {
        const near = indexOf(all, side).nearSegments(lines);
        const met = all.filter((box) => lines.some((line) => clippedLength(line, box) > 0));
        expect(near).toEqual(expect.arrayContaining(met));
      }),
    );
  });

  it('that are lines are found by every box that they run through', () => {
    fc.assert(
      fc.property(segments, boxes, cell, (lines, asked, side) => {
        const index = new GridIndex<Segment>(side);
        for (const line of lines) index.addSegment(line, line);
        const met = lines.filter((line) => asked.some((box) => clippedLength(line, box) > 0));
        expect(index.nearBoxes(asked)).toEqual(expect.arrayContaining(met));
      }),
    );
  });

  it('are not found any more once they are gone', () => {
    const [kept, gone] = [0, 0].map(() => ({ left: 0, top: 0, right: 10, bottom: 10 }));
    if (!kept || !gone) throw new Error('two boxes');
    const index = indexOf([gone, kept], 64);
    index.remove(gone);
    expect(index.nearBoxes([kept])).toEqual([kept]);
    expect(index.nearBoxes([kept])[0]).toBe(kept);
  });
});
