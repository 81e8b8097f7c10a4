import { centroidOf, sizeOf, type Point, type Size } from '../geometry.ts';
import { centred, drawingBounds } from './drawing.ts';
import type { LayoutInput } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';

const MARGIN = 34;
/** A drawing is stretched to fill the viewport by this factor at most, and compressed by this one at most. */
const MAX_STRETCH = 2.2;
const MIN_STRETCH = 0.62;
/** From this many nodes on a drawing takes the whole viewport. */
const FILLING_COUNT = 14;
/** Area of a drawing for every unit of area that nodes and labels cover. */
const SPARSENESS = 2.6;
/** Angles that are tried in half a turn. */
const ROTATIONS = 24;

/** How much more one side may be stretched than the other: more where the viewport itself is narrow. */
const maxSkewOf = ({ width, height }: LayoutInput): number =>
  Math.max(1.35, Math.max(width / height, height / width) ** 0.8);

function rotated(points: Point[], angle: number): Point[] {
  const centre = centroidOf(points);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({
    x: centre.x + (x - centre.x) * cos - (y - centre.y) * sin,
    y: centre.y + (x - centre.x) * sin + (y - centre.y) * cos,
  }));
}

/**
 * The size that a drawing should fill, in model pixels: the viewport, less where there are few nodes, and
 * more where nodes and labels would not fit (the drawing is then shown smaller).
 */
function targetSizeOf({ nodes, width, height }: LayoutInput): Size {
  const wide = Math.max(1, width - 2 * MARGIN);
  const high = Math.max(1, height - 2 * MARGIN);
  const area = nodes.reduce(
    (sum, { extents }) => sum + (extents.left + extents.right) * (extents.top + extents.bottom),
    0,
  );
  const few = Math.min(1, Math.sqrt(nodes.length / FILLING_COUNT));
  const scale = Math.max(few, Math.sqrt((area * SPARSENESS) / (wide * high)));
  return { width: wide * scale, height: high * scale };
}

/** The factors, for each axis, that make a drawing as large as its target. */
function scaleToTarget(input: LayoutInput, points: Point[]): { x: number; y: number } {
  const bounds = drawingBounds(input, points) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const [target, size] = [targetSizeOf(input), sizeOf(bounds)];
  return { x: target.width / Math.max(1, size.width), y: target.height / Math.max(1, size.height) };
}

/** The rotation at which a drawing suits the shape of the viewport best. */
function bestRotation(input: LayoutInput, points: Point[]): Point[] {
  let best = points;
  let largest = -Infinity;
  for (let step = 0; step < ROTATIONS; step++) {
    const candidate = rotated(points, (Math.PI * step) / ROTATIONS);
    const { x, y } = scaleToTarget(input, candidate);
    if (Math.min(x, y) > largest + 1e-6) [best, largest] = [candidate, Math.min(x, y)];
  }
  return best;
}

/** A drawing scaled towards its target, each axis on its own but not too differently. */
function scaledToTarget(input: LayoutInput, points: Point[]): Point[] {
  const wanted = scaleToTarget(input, points);
  const least = Math.min(wanted.x, wanted.y);
  const limited = (value: number) =>
    Math.max(MIN_STRETCH, Math.min(value, least * maxSkewOf(input), MAX_STRETCH));
  const [x, y] = [limited(wanted.x), limited(wanted.y)];
  return points.map((point) => ({ x: point.x * x, y: point.y * y }));
}

/** Overlap removal may have pushed nodes out of the viewport: then scale once more, and remove overlaps again. */
function scaledAgain(input: LayoutInput, points: Point[]): Point[] {
  const wanted = scaleToTarget(input, points);
  if (Math.min(wanted.x, wanted.y) >= 1) return points;
  return withoutOverlaps(input, scaledToTarget(input, points));
}

/**
 * A drawing stretched along the side on which the viewport has space left at the zoom at which it will be
 * shown: nothing gets smaller for it, and no two boxes come nearer.
 */
export function stretched(input: LayoutInput, points: Point[]): Point[] {
  const bounds = drawingBounds(input, points);
  if (!bounds || points.length < FILLING_COUNT) return points;
  const size = sizeOf(bounds);
  const zoom = Math.min(1, input.width / size.width, input.height / size.height);
  const stretch = (values: number[], taken: number, available: number): number => {
    const spread = Math.max(...values) - Math.min(...values);
    const free = available / zoom - 2 * MARGIN - taken;
    return Math.min(1 + Math.max(0, free) / Math.max(1, spread), maxSkewOf(input));
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const x = stretch(xs, size.width, input.width);
  const y = stretch(ys, size.height, input.height);
  return points.map((point) => ({ x: point.x * x, y: point.y * y }));
}

/** Rotate and scale a drawing to fill the viewport, then remove overlaps; centred on 0, 0. */
export function fitToViewport(input: LayoutInput, points: Point[]): Point[] {
  const filling = withoutOverlaps(input, scaledToTarget(input, bestRotation(input, points)));
  return centred(input, scaledAgain(input, filling));
}
