import type { Box, Point } from '../geometry.ts';
import type { Font } from '../labels/fonts.ts';

/** A shape to be filled, stroked or both; lengths in the pixels of whatever holds it. */
export interface PathMark {
  is: 'path';
  /** As the `d` of an SVG path, with absolute or relative commands. */
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
  /** Lengths of dashes and gaps in turn; without it the line is solid. */
  dash?: readonly number[];
  cap?: 'round';
  opacity?: number;
}

/** One line of text; `at` is where its baseline begins, has its middle, or ends, by `align`. */
export interface TextMark {
  is: 'text';
  text: string;
  at: Point;
  font: Font;
  fill: string;
  align: 'left' | 'center' | 'right';
  opacity?: number;
  /** A rim in the colour of the background, so that it reads over lines. */
  halo?: { colour: string; width: number };
}

/** Marks that are moved, scaled, cut or faded together. */
export interface GroupMark {
  is: 'group';
  marks: readonly Mark[];
  at?: Point;
  scale?: number;
  opacity?: number;
  /** Nothing outside it is seen; in the coordinates inside the group. */
  clip?: Box;
}

/**
 * What a picture is made of when it is taken away from the page: plain data with every colour and length in it,
 * that a canvas, an SVG file and a sheet of paper can show alike.
 */
export type Mark = PathMark | TextMark | GroupMark;
