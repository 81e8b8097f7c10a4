import type { Point } from '../geometry.ts';
import { clippedLength, segmentsCross } from '../segments.ts';
import { edgeSegments, nodeBoxes, shareNoEnd } from './drawing.ts';
import type { LayoutInput } from './layout-input.ts';

/** What an edge through a node or its label costs; a crossing of two edges costs 1. */
const EDGE_THROUGH_NODE = 1.5;
/** An edge may graze a box by so many pixels. */
const GRAZE = 4;

/**
 * How hard a drawing is to read: its edge crossings, and edges that run through nodes or their labels.
 * Crossings are the aesthetic that matters most to readers (Purchase 1997, Which Aesthetic Has the Greatest
 * Effect on Human Understanding?); the weight of the other one is our own.
 * @param points one for every node of the input
 */
export function aestheticCost(input: LayoutInput, points: readonly Point[]): number {
  const segments = edgeSegments(input, points);
  const boxes = nodeBoxes(input, points);
  let cost = 0;
  for (const [i, segment] of segments.entries()) {
    for (const other of segments.slice(i + 1))
      if (shareNoEnd(segment, other) && segmentsCross(segment, other)) cost++;
    for (const [j, box] of boxes.entries()) {
      const own = j === segment.a || j === segment.b;
      if (!own && clippedLength(segment, box) > GRAZE) cost += EDGE_THROUGH_NODE;
    }
  }
  return cost;
}
