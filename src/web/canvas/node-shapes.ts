import type { Shape } from '../../graph/vocabulary.ts';
import type { Size } from './geometry.ts';

/** Proportions of a shape, as factors on the size of the node. */
interface ShapeGeometry {
  /** Factors on width and height that make all shapes look equally large. */
  width: number;
  height: number;
  /** Side of the square that the icon fills. */
  icon: number;
  /** Length of a cut corner, or radius of a rounded one. */
  corner?: number;
}

/** The proportions of the design, which gives them for a node of 32 pixels. */
export const SHAPE_GEOMETRY: Readonly<Record<Shape, ShapeGeometry>> = {
  ellipse: { width: 32 / 32, height: 32 / 32, icon: 23 / 32 },
  hexagon: { width: 37.2 / 32, height: 32.2 / 32, icon: 22 / 32 },
  diamond: { width: 42.8 / 32, height: 42.8 / 32, icon: 20 / 32 },
  'cut-rectangle': { width: 41 / 32, height: 30 / 32, icon: 22 / 32, corner: 6.7 / 32 },
  'round-rectangle': { width: 30.1 / 32, height: 30.1 / 32, icon: 22 / 32, corner: 4.8 / 32 },
  pentagon: { width: 36 / 32, height: 34.2 / 32, icon: 20 / 32 },
  rectangle: { width: 26 / 32, height: 33 / 32, icon: 20 / 32 },
};

/** Distance of the inner line of a double border from the outer one, in model pixels. */
export const DOUBLE_BORDER_GAP = 3.6;
/** Width of the border of a node, in model pixels. */
export const BORDER_WIDTH = 1.75;

/** Width and height, in model pixels, of a node of a shape and a size (the diameter of an equal circle). */
export const nodeSizeOf = (shape: Shape, size: number): Size => ({
  width: SHAPE_GEOMETRY[shape].width * size,
  height: SHAPE_GEOMETRY[shape].height * size,
});
