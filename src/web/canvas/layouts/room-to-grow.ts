import { areaOf, middleOf, sizeOf, type Box } from '../geometry.ts';
import { GROWTH_MIN_ZOOM } from '../viewport.ts';
import type { LayoutInput } from './layout-input.ts';

/** Area of a drawing for every unit of area that nodes and names cover, and as much again for so many lines a node. */
const SPARSENESS = 2.6;
const LINES_A_NODE = 3;

/** The area that a drawing takes if it is to stay open: more of it where more lines run between the nodes. */
function areaFor({ nodes, edges }: LayoutInput): number {
  const covered = nodes.reduce(
    (sum, { extents }) => sum + (extents.left + extents.right) * (extents.top + extents.bottom),
    0,
  );
  return covered * SPARSENESS * (1 + edges.length / Math.max(1, nodes.length) / LINES_A_NODE);
}

function enlarged(frame: Box, factor: number): Box {
  const [{ width, height }, { x, y }] = [sizeOf(frame), middleOf(frame)];
  const [wide, high] = [(width * factor) / 2, (height * factor) / 2];
  return { left: x - wide, top: y - high, right: x + wide, bottom: y + high };
}

/**
 * An input whose new nodes have room: where what is seen is too small for all of them, newcomers may stand outside
 * of it, as far as the camera will zoom out for them, instead of closing every gap inside.
 */
export function withRoom(input: LayoutInput): LayoutInput {
  const { view } = input;
  if (!view) return input;
  const wanted = Math.sqrt(areaFor(input) / Math.max(1, areaOf(view.frame)));
  const factor = Math.min(Math.max(1, wanted), Math.max(1, view.zoom / GROWTH_MIN_ZOOM));
  return factor === 1
    ? input
    : { ...input, view: { zoom: view.zoom / factor, frame: enlarged(view.frame, factor) } };
}
