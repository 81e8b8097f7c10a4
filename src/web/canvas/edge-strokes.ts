import type { LineStyle } from '../picture/scene.ts';
import type { Tokens } from './tokens.ts';

/** How an edge is stroked; lengths in model pixels. */
interface Stroke {
  width: number;
  colour: string;
  /** Lengths of dashes and gaps in turn; without it the line is solid. */
  dash?: number[];
  cap?: 'round';
}

/** Distance between the control points of two edges that join the same two nodes, in model pixels. */
export const BUNDLE_STEP = 26;

/** The stroke of every status: width and dashes differ too, so that colour is never the only sign. */
export const edgeStrokes = (tokens: Tokens): Record<LineStyle, Stroke> => ({
  supported: { width: 1.5, colour: tokens.edge },
  weak: { width: 1, colour: tokens.edgeSoft },
  uncited: { width: 2, colour: tokens.edgeSoft, dash: [0.1, 5], cap: 'round' },
  predicted: { width: 1.4, colour: tokens.edge, dash: [7, 5] },
  disputed: { width: 1.75, colour: tokens.disputed },
});
