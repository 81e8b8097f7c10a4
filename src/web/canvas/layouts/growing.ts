import type { Point } from '../geometry.ts';
import { fixedCount } from './fixed-nodes.ts';
import { placeNewNodes } from './incremental.ts';
import type { LayoutInput } from './layout-input.ts';
import { localSearch } from './local-search.ts';

/** Above so many nodes, or so many new ones, the places are not polished: the limit is time. */
const MAX_POLISHED = 120;
const MAX_NEW = 40;

/** Whether nodes are added to a drawing that stands, instead of everything being laid out anew. */
export const grows = (input: LayoutInput): boolean => fixedCount(input) > 0 && !input.relayout;

/**
 * A drawing with new nodes in it: each is put beside its neighbours, inside of what is seen while there is
 * room, and then all newcomers are moved about until they stand as well as they can. The others do not move.
 * @param options.inColumns new nodes stand in the column of their kind, where there is one
 */
export function grownDrawing(input: LayoutInput, { inColumns = false } = {}): Point[] {
  const points = placeNewNodes(input, { inColumns });
  const footprints = input.nodes.flatMap(({ footprint }) => footprint ?? []);
  const count = input.nodes.length;
  const { view } = input;
  const known = view !== undefined && footprints.length === count;
  if (!known || inColumns || count > MAX_POLISHED || count - fixedCount(input) > MAX_NEW) return points;
  return localSearch(input, { footprints, zoom: view.zoom, frame: view.frame, points }).points;
}
