import { sizeOf, type Point } from '../geometry.ts';
import { extentsWithLabel, plannedSizes } from '../labels/footprint.ts';
import { drawableSize } from '../viewport.ts';
import { drawingBounds } from './drawing.ts';
import type { LayoutInput } from './layout-input.ts';

/** A smaller zoom asks for larger labels, and these for a smaller zoom: it settles soon. */
const MAX_ROUNDS = 4;
const MAX_ZOOM = 1;

/** The zoom, 1 at most, at which a drawing fits the viewport. */
export function zoomToFit(input: LayoutInput, points: readonly Point[]): number {
  const bounds = drawingBounds(input, points);
  if (!bounds) return MAX_ZOOM;
  const [available, size] = [drawableSize(input), sizeOf(bounds)];
  return Math.min(available.width / size.width, available.height / size.height, MAX_ZOOM);
}

/** The input with its nodes as large as they are at a zoom, with their labels below. */
function sizedAt(input: LayoutInput, zoom: number): LayoutInput {
  const nodes = input.nodes.map(({ footprint, ...node }) => {
    if (!footprint) return node;
    const sizes = plannedSizes(footprint, zoom);
    return { ...node, footprint, extents: extentsWithLabel(sizes, 'below') };
  });
  return { ...input, nodes };
}

/**
 * Draw again, until the drawing leaves room for labels as large as they are at the zoom at which it will
 * finally be shown: labels shrink less than the drawing does.
 * @param draw a layout that respects the extents of the nodes
 */
export function sizedForFinalZoom(input: LayoutInput, draw: (input: LayoutInput) => Point[]): Point[] {
  let points = draw(input);
  let zoom = zoomToFit(input, points);
  for (let round = 1; round < MAX_ROUNDS && zoom < MAX_ZOOM; round++) {
    const next = sizedAt(input, zoom);
    points = draw(next);
    zoom = zoomToFit(next, points);
  }
  return points;
}
