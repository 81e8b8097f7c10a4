import { describe, expect, it } from 'vitest';
import { columnHeadings, type Columns } from '../../../../src/web/canvas/labels/column-headings.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { LEGIBLE_SIZE } from '../../../../src/web/canvas/labels/legibility.ts';
import { mixed } from '../scenes.ts';

const columns: Columns = {
  words: [
    { hue: 'country', kinds: ['Country', 'Supranational union'] },
    { hue: 'summit', kinds: ['International meeting of institutes'] },
    { hue: 'organisation', kinds: ['Agency', 'Organisation', 'Company', 'Periodical'] },
  ],
  lang: 'en',
  across: new Map([
    ['country', [0, 0, 900, 0]],
    ['summit', [80, 120]],
    ['organisation', [240]],
  ]),
  top: -50,
};
const widthOf = (text: string): number => text.length * 6;

describe('the headings over columns', () => {
  it('stand over the middle of their columns, wherever a single node has been moved', () => {
    expect(columnHeadings(columns, 1, widthOf).map(({ at }) => at.x)).toEqual([0, 100, 240]);
  });

  it.each([1, 0.6])('stay above everything, apart from each other and legible at zoom %d', (zoom) => {
    const headings = columnHeadings(columns, zoom, widthOf);
    const boxes = headings.map(({ box }) => box);
    for (const { bottom } of boxes) expect(bottom).toBeLessThan(columns.top);
    for (const [i, { right }] of boxes.entries()) expect(right).toBeLessThan(boxes[i + 1]?.left ?? Infinity);
    for (const { font, scale } of headings)
      expect(font.size * scale * zoom).toBeGreaterThanOrEqual(LEGIBLE_SIZE - 1e-9);
  });

  it('count the kinds for which there is no room', () => {
    expect(columnHeadings(columns, 1, widthOf).at(-1)?.lines).toEqual(['Agency', 'Organisation', '+2']);
  });

  it('belong to what a picture covers, so that none is cut off', () => {
    const { nodes, ...rest } = mixed(20);
    const positions = new Map(nodes.map(({ id }, i) => [id, { x: (i % 2) * 200, y: i * 40 }]));
    const labelling = new Labelling(null);
    const place = (words?: Columns['words']) =>
      labelling.place({ ...rest, nodes, layout: 'columns', ...(words && { columns: words }) }, positions, {
        lines: [],
        boxes: [],
      });
    place();
    const top = labelling.placed.bounds(1)?.top ?? NaN;
    expect(labelling.placed.headings(1)).toEqual([]);
    place(columns.words.slice(0, 2));
    expect(labelling.placed.headings(1).map(({ lines }) => lines[0])).toEqual([
      'Country',
      'International meeting',
    ]);
    expect(labelling.placed.bounds(1)?.top).toBe(
      Math.min(...labelling.placed.headings(1).map(({ box }) => box.top)),
    );
    expect(labelling.placed.bounds(1)?.top).toBeLessThan(top);
    expect(labelling.placed.bounds(1, ['hub'])?.top).toBeGreaterThanOrEqual(top);
  });
});
