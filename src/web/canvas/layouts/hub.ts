import { middleOf, sizeOf, type Point } from '../geometry.ts';
import { drawingBounds } from './drawing.ts';
import { neighboursOf, type LayoutInput } from './layout-input.ts';

/** A hub with fewer neighbours than this has no spokes to speak of. */
const FEWEST_SPOKES = 5;
/** What it costs, in crossings, that the hub of a drawing stands at its edge instead of in the middle. */
const OFF_CENTRE = 8;
/** In a larger picture names find room in the middle more easily where no hub has to stand there. */
const MOST_NODES = 60;

/** The hub of a picture, if it has one with spokes: it is drawn in the middle. */
export function centreOf(input: LayoutInput): number | undefined {
  if (input.nodes.length > MOST_NODES) return undefined;
  const hub = input.nodes.findIndex(({ footprint }) => footprint?.hub);
  return hub >= 0 && (neighboursOf(input)[hub]?.size ?? 0) >= FEWEST_SPOKES ? hub : undefined;
}

/** What it costs, in crossings, that the hub of a drawing stands off its middle; 0 where there is no hub. */
export function offCentreCost(input: LayoutInput, points: readonly Point[]): number {
  const [bounds, hub] = [drawingBounds(input, points), points[centreOf(input) ?? -1]];
  if (!bounds || !hub) return 0;
  const [middle, { width, height }] = [middleOf(bounds), sizeOf(bounds)];
  const off = Math.max(Math.abs(hub.x - middle.x) / (width / 2), Math.abs(hub.y - middle.y) / (height / 2));
  return OFF_CENTRE * off ** 2;
}
