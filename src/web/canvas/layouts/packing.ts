import { boundingBoxOf, inflated, middleOf, overlapArea, sizeOf, type Box, type Point } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { edgeSegments, nodeBoxes, type Drawing } from './drawing.ts';
import type { LayoutInput } from './layout-input.ts';

/** Free space around a component, and the grid on which positions for it are tried; in model pixels. */
const CLEARANCE = 14;
const STEP = 12;

const boxesOf = ({ input, points }: Drawing): Box[] => nodeBoxes(input, points);
const segmentsOf = ({ input, points }: Drawing): Segment[] => edgeSegments(input, points);

const translated = ({ input, points }: Drawing, by: Point): Drawing => ({
  input,
  points: points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
});

/** The box widened on two sides to the aspect ratio of the viewport: what it takes when it is fitted. */
function withAspectRatio(box: Box, { width, height }: LayoutInput): Box {
  const size = sizeOf(box);
  const scale = Math.max(size.width / width, size.height / height);
  const [x, y] = [(scale * width - size.width) / 2, (scale * height - size.height) / 2];
  return { left: box.left - x, top: box.top - y, right: box.right + x, bottom: box.bottom + y };
}

/** By how much to move a box so that it keeps clear of everything, as far out in the frame as it can; else below it. */
function freePlace(frame: Box, box: Box, { boxes, segments }: { boxes: Box[]; segments: Segment[] }): Point {
  const middle = middleOf(frame);
  const { width, height } = sizeOf(box);
  let best: Point = { x: frame.left - box.left, y: frame.bottom + CLEARANCE - box.top };
  let farthest = -Infinity;
  for (let top = frame.top; top + height <= frame.bottom; top += STEP) {
    for (let left = frame.left; left + width <= frame.right; left += STEP) {
      const distance = Math.hypot(left + width / 2 - middle.x, top + height / 2 - middle.y);
      if (distance <= farthest) continue;
      const tried = inflated({ left, top, right: left + width, bottom: top + height }, CLEARANCE);
      const free =
        boxes.every((other) => overlapArea(tried, other) === 0) &&
        segments.every((segment) => clippedLength(segment, tried) === 0);
      if (free) [best, farthest] = [{ x: left - box.left, y: top - box.top }, distance];
    }
  }
  return best;
}

/**
 * Component packing: set the smaller components into corners that the first one leaves free, so that nobody
 * takes them for part of it. A greedy grid search of our own.
 * @param input the whole graph, of which only the viewport counts here
 * @param components drawings of the components; the first stays where it is
 */
export function packComponents(input: LayoutInput, [first, ...others]: Drawing[]): Drawing[] {
  if (!first) return [];
  const placed = [first];
  for (const component of others) {
    const boxes = placed.flatMap(boxesOf);
    const [bounds, own] = [boundingBoxOf(boxes), boundingBoxOf(boxesOf(component))];
    if (!bounds || !own) continue;
    const obstacles = { boxes, segments: placed.flatMap(segmentsOf) };
    placed.push(translated(component, freePlace(withAspectRatio(bounds, input), own, obstacles)));
  }
  return placed;
}
