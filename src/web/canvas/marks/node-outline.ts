import type { Shape } from '../../../graph/vocabulary.ts';
import { nodeSizeOf, SHAPE_GEOMETRY } from '../node-shapes.ts';

/** Corners of the straight-sided shapes, as shares of half their width and height. */
const CORNERS: Partial<Record<Shape, readonly (readonly [number, number])[]>> = {
  // prettier-ignore
  hexagon: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  // prettier-ignore
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  // A regular pentagon, stretched until it touches all four sides of its box.
  // prettier-ignore
  pentagon: [[0, -1], [1, -0.236], [0.618, 1], [-0.618, 1], [-1, -0.236]],
  // prettier-ignore
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
};

/** The outline of an ellipse around 0, 0. */
export const ellipsePath = (rx: number, ry = rx): string =>
  `M${-rx} 0a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

const cut = (x: number, y: number, c: number): string =>
  `M${-x + c} ${-y}H${x - c}L${x} ${-y + c}V${y - c}L${x - c} ${y}H${-x + c}L${-x} ${y - c}V${-y + c}z`;

const rounded = (x: number, y: number, r: number): string =>
  `M${-x + r} ${-y}H${x - r}A${r} ${r} 0 0 1 ${x} ${-y + r}V${y - r}A${r} ${r} 0 0 1 ${x - r} ${y}` +
  `H${-x + r}A${r} ${r} 0 0 1 ${-x} ${y - r}V${-y + r}A${r} ${r} 0 0 1 ${-x + r} ${-y}z`;

/**
 * The outline of a node around 0, 0, as a path: the one that the renderer draws.
 * @param size of the node: the diameter of an equal circle, in model pixels
 * @param grow how much further out it runs, in model pixels: that of a ring around the node
 */
export function nodeOutline(shape: Shape, size: number, grow = 0): string {
  const { width, height } = nodeSizeOf(shape, size);
  const [x, y] = [width / 2 + grow, height / 2 + grow];
  const corner = (SHAPE_GEOMETRY[shape].corner ?? 0) * size;
  if (shape === 'ellipse') return ellipsePath(x, y);
  if (shape === 'cut-rectangle') return cut(x, y, corner);
  if (shape === 'round-rectangle') return rounded(x, y, corner);
  const corners = CORNERS[shape] ?? [];
  return `M${corners.map(([across, down]) => `${across * x} ${down * y}`).join('L')}z`;
}
