import type { Shape } from '../../graph/vocabulary.ts';

interface Form {
  /** Width and height of the shape on a node of size 1, so that all shapes look equally large. */
  width: number;
  height: number;
  /** Side of the icon on a node of size 1. */
  icon: number;
  /** Cut or rounded corner on a node of size 1. */
  corner?: number;
}

/** Sizes of the design, given there at 32 pixels. */
export const FORMS: Readonly<Record<Shape, Form>> = {
  ellipse: { width: 32 / 32, height: 32 / 32, icon: 23 / 32 },
  hexagon: { width: 37.2 / 32, height: 32.2 / 32, icon: 22 / 32 },
  diamond: { width: 42.8 / 32, height: 42.8 / 32, icon: 20 / 32 },
  'cut-rectangle': { width: 41 / 32, height: 30 / 32, icon: 22 / 32, corner: 6.7 / 32 },
  'round-rectangle': { width: 30.1 / 32, height: 30.1 / 32, icon: 22 / 32, corner: 4.8 / 32 },
  pentagon: { width: 36 / 32, height: 34.2 / 32, icon: 20 / 32 },
  rectangle: { width: 26 / 32, height: 33 / 32, icon: 20 / 32 },
};

/** Distance of the inner line of a double border from the outer one, in pixels. */
export const DOUBLE_GAP = 3.6;
export const BORDER = 1.75;

/** Width and height in pixels of a node of `size`. */
export const extentOf = (shape: Shape, size: number): { width: number; height: number } => ({
  width: FORMS[shape].width * size,
  height: FORMS[shape].height * size,
});
