import { areaOf, overlapArea, type Point } from '../geometry.ts';
import { aestheticCost } from './aesthetics.ts';
import { nodeBoxes } from './drawing.ts';
import { fixedCount } from './fixed-nodes.ts';
import { placeNewNodes } from './incremental.ts';
import type { LayoutInput, ReportProgress } from './layout-input.ts';
import { localSearch } from './local-search.ts';
import { withRoom } from './room-to-grow.ts';

/** Above so many nodes, or so many new ones, the places are not polished: the limit is time. */
const MAX_POLISHED = 120;
const MAX_NEW = 40;
/** What a crossing costs in the drawings that are tried, in square pixels of overlap. */
const CROSSING_COSTS = [900, 2200, 5000, 12_000];
/** A node is seen with so much of itself and its name; what it costs, in crossings, if it is not. */
const MOSTLY = 0.95;
const OUTSIDE = 200;

/** Whether nodes are added to a drawing that stands, instead of everything being laid out anew. */
export const grows = (input: LayoutInput): boolean => fixedCount(input) > 0 && !input.relayout;

/** What is wrong with a drawing, as far as the new nodes can help it: crossings above all, and what is not seen. */
function faultsOf(input: LayoutInput, points: readonly Point[]): number {
  const { frame } = input.view ?? {};
  const outside = frame
    ? nodeBoxes(input, points).filter((box) => overlapArea(box, frame) < areaOf(box) * MOSTLY)
    : [];
  return aestheticCost(input, points) + outside.length * OUTSIDE;
}

/** New nodes moved about until they stand as well as they can, the others fixed. */
function polished(input: LayoutInput, points: Point[]): Point[] {
  const footprints = input.nodes.flatMap(({ footprint }) => footprint ?? []);
  if (!input.view || footprints.length < input.nodes.length) return points;
  return localSearch(input, { footprints, ...input.view, points }).points;
}

/**
 * A drawing with new nodes in it: each is put beside its neighbours, inside of what is seen while there is
 * room, and then all newcomers are moved about until they stand as well as they can. The others do not move.
 * Of several such drawings, in which crossings weigh more and more, the one with fewest faults is taken.
 * @param options.inColumns new nodes stand in the column of their kind, where there is one
 * @param options.report is offered how far a large drawing is; a small one is quickly made
 */
export function grownDrawing(
  given: LayoutInput,
  { inColumns = false, report }: { inColumns?: boolean; report?: ReportProgress | undefined } = {},
): Point[] {
  const input = inColumns ? given : withRoom(given);
  const count = input.nodes.length;
  const large = count > MAX_POLISHED || count - fixedCount(input) > MAX_NEW;
  if (large) return placeNewNodes(input, { inColumns, report });
  const drawings = CROSSING_COSTS.flatMap((crossing) => {
    const points = placeNewNodes(input, { inColumns, crossing });
    return inColumns ? [points] : [points, polished(input, points)];
  });
  const faults = drawings.map((points) => faultsOf(input, points));
  return drawings[faults.indexOf(Math.min(...faults))] ?? [];
}
