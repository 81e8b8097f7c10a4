import type { Line } from '../../graph/line.ts';
import { STATUSES, type Status } from '../../graph/lists.ts';
import type { Tokens } from './tokens.ts';

/** How an edge is stroked; lengths in model pixels. */
interface Stroke {
  width: number;
  colour: string;
  /** Lengths of dashes and gaps in turn; without it the line is solid. */
  dash?: number[];
  cap?: 'round';
}

/** How an edge of a dense drawing is stroked while nobody looks at it. */
interface Resting {
  width: number;
  opacity: number;
}

/** What lies under a selected line, in the accent: how far it reaches beyond the line on both sides. */
export const SELECTED_HALO = { padding: 5, opacity: 0.34 };

/** Whether next to nothing is drawn of a line: its kind is switched off, and nobody has chosen it. */
export const isHardlyDrawn = ({ off, selected }: { off: boolean; selected: boolean }): boolean =>
  off && !selected;

/** Distance between the control points of two edges that join the same two nodes, in model pixels. */
export const BUNDLE_STEP = 26;

/** The stroke of every status: width or dashes differ too, so that colour is never the only sign. */
const strokes = (tokens: Tokens): Record<Status, Stroke> => ({
  supported: { width: 2, colour: tokens.edge },
  cited: { width: 1, colour: tokens.edgeSoft },
  weak: { width: 1.25, colour: tokens.edgeSoft, dash: [7, 3, 1.5, 3] },
  uncited: { width: 2, colour: tokens.edgeSoft, dash: [0.1, 5], cap: 'round' },
  disputed: { width: 1.75, colour: tokens.disputed },
});

/** What makes a forecast of each: wide gaps, in which the pattern of the status can still be seen. */
const PREDICTED: Record<Status, Partial<Stroke>> = {
  supported: { dash: [7, 5] },
  cited: { dash: [7, 5] },
  weak: { dash: [7, 2, 1.5, 6] },
  uncited: { dash: [0.1, 4, 0.1, 9] },
  disputed: { dash: [7, 5] },
};

/** A bibliography is no question of evidence: a hairline in the hue of documents, which no status has. */
const hairline = (tokens: Tokens): Stroke => ({ width: 0.75, colour: tokens.hues.document });

export const strokeOf = ({ status, predicted, bibliographic }: Line, tokens: Tokens): Stroke =>
  bibliographic ? hairline(tokens) : { ...strokes(tokens)[status], ...(predicted && PREDICTED[status]) };

/**
 * Softer, where there are many: each keeps three to one against the paper, its pattern, and its place beside the
 * others. What is disputed stays as it is, and so does a hairline. On a dark ground those that are not supported are
 * wider instead.
 */
const RESTING: Record<Tokens['resting'], Partial<Record<Status, Resting>>> = {
  soft: {
    supported: { width: 1.6, opacity: 0.7 },
    cited: { width: 1, opacity: 0.85 },
    weak: { width: 1, opacity: 0.85 },
    uncited: { width: 1.75, opacity: 0.85 },
  },
  clear: {
    supported: { width: 2, opacity: 0.75 },
    cited: { width: 1.5, opacity: 1 },
    weak: { width: 2, opacity: 1 },
    uncited: { width: 2.5, opacity: 1 },
  },
  same: {},
};

/** How an edge is stroked in a dense drawing while nobody looks at it; nothing where that changes nothing. */
export const restingStrokeOf = (
  { status, bibliographic }: Line,
  { resting }: Pick<Tokens, 'resting'>,
): Resting | undefined => (bibliographic ? undefined : RESTING[resting][status]);

/** Every line there can be. */
export const ALL_LINES: readonly Line[] = STATUSES.flatMap((status) => [
  { status, predicted: false },
  { status, predicted: true },
]);
