import type { Shape } from '../../graph/vocabulary.ts';

const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Outline of each shape of the picture, as a path around 0,0 in a box of 32. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  ellipse: circle(12.5),
  hexagon: 'M13.3 0 6.7 11.6H-6.7L-13.3 0-6.7-11.6H6.7z',
  diamond: 'M0-14.5 14.5 0 0 14.5-14.5 0z',
  'cut-rectangle': 'M-9.9-10.6H9.9L14.7-5.8V5.8L9.9 10.6H-9.9L-14.7 5.8V-5.8z',
  'round-rectangle':
    'M-8-11.4H8A3.4 3.4 0 0 1 11.4-8V8A3.4 3.4 0 0 1 8 11.4H-8A3.4 3.4 0 0 1-11.4 8V-8A3.4 3.4 0 0 1-8-11.4z',
  pentagon: 'M0-13.6 12.9-4.2 8 11H-8L-12.9-4.2z',
  rectangle: 'M-10.4-13.2H10.4V13.2H-10.4z',
};

/** The second line of a double border. */
export const INNER_PATH = circle(9.4);
