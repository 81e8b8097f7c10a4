import { describe, expect, it } from 'vitest';
import { boxAt } from '../../../../src/web/canvas/geometry.ts';
import { putOnPlates } from '../../../../src/web/canvas/labels/crossed-names.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { nameBoxes } from '../../../../src/web/canvas/labels/name-boxes.ts';
import { node, scene } from '../scenes.ts';

/** Names of which stand on plates when a line runs so far below the top of the name of the first, in so wide a drawing. */
function plated(below: number, wide = 300): string[] {
  const labelling = new Labelling(null);
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: wide, y: 0 }],
  ]);
  labelling.place(scene([node('a'), node('b')], []), positions, { lines: [], boxes: [] });
  const names = labelling.placed.atFitZoom();
  const [first] = names;
  if (!first) throw new Error('no name has been placed');
  const { at, text, position, scale } = first;
  const [box] = nameBoxes(text, position, scale).map((each) => boxAt(at, each));
  const [left, right, y] = [(box?.left ?? NaN) - 40, (box?.right ?? NaN) + 40, (box?.top ?? NaN) + below];
  const line = { from: { x: left, y }, to: { x: right, y }, weight: 1 };
  putOnPlates(labelling.placed, [line]);
  return [...labelling.placed.entries].flatMap(([id, { plate }]) => (plate ? [id] : []));
}

describe('a name', () => {
  it('stands on a plate where a line runs behind it that found no way around, and nowhere else', () => {
    expect(plated(4)).toEqual(['a']);
    expect(plated(-4)).toEqual([]);
  });

  it('is as large against a wide drawing as it is drawn when all of that is shown', () => {
    // Letters keep their size on the screen: shown at a quarter, a name of 12 is four times as high.
    expect(plated(40, 4000)).toEqual(['a']);
    expect(plated(40, 300)).toEqual([]);
  });
});
