import type { Box, Point } from '../../../../src/web/canvas/geometry.ts';
import { boxAround, extentsOf, overlapArea } from '../../../../src/web/canvas/geometry.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { layoutInputOf } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import type { LayoutInput, PositionArray } from '../../../../src/web/canvas/layouts/layout-input.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';

export const VIEWPORT = { width: 830, height: 790 };

/** What a layout is told of a scene in which no node has a position. */
export const inputOf = (scene: Scene): LayoutInput =>
  layoutInputOf(scene, new Map(), { labelling: new Labelling(null), viewport: VIEWPORT });

export const pointsOf = (positions: PositionArray): Point[] =>
  Array.from({ length: positions.length / 2 }, (_, i) => ({
    x: positions[2 * i] ?? NaN,
    y: positions[2 * i + 1] ?? NaN,
  }));

/** The boxes of nodes without their labels. */
export const bodiesOf = (input: LayoutInput, points: readonly Point[]): Box[] =>
  points.flatMap((at, i) => {
    const half = input.nodes[i]?.footprint?.halfSize;
    return half ? [boxAround(at, extentsOf(half))] : [];
  });

/** Boxes that share an area with an earlier one. */
export const overlapping = (boxes: readonly Box[]): Box[] =>
  boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => overlapArea(box, other) > 0));
