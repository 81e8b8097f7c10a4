import { overlapArea, type Box } from '../geometry.ts';
import { disputeSignBox } from '../labels/marks.ts';
import { clippedLength, segmentsCross } from '../segments.ts';
import type { EdgeSegment } from './drawing.ts';

/** Costs in square pixels of overlap, as those of label positions are; the values are our own. */
export const EDGE_COST = {
  /** A pixel of an edge through a node; behind a label; behind the plate of a hub's label. */
  throughNode: 40,
  behindLabel: 9,
  behindPlate: 2,
  crossing: 3000,
  /** Factor on the area that the sign of a disputed edge and a label share. */
  sign: 6,
};

export interface WeightedSegment extends EdgeSegment {
  disputed: boolean;
  weight: number;
}

/** What an edge of a node runs through, or could run through when the node moves. */
export interface EdgeInTheWay {
  segment: WeightedSegment;
  nodes: { body?: Box; label?: Box; hub: boolean }[];
  edges: WeightedSegment[];
}

export const boxOf = ({ from, to }: EdgeSegment): Box => ({
  left: Math.min(from.x, to.x),
  right: Math.max(from.x, to.x),
  top: Math.min(from.y, to.y),
  bottom: Math.max(from.y, to.y),
});

/** Whether two segments are further apart than a distance, to the sides or up and down: most are, and this is cheap to tell. */
export const areApart = (one: EdgeSegment, { from, to }: EdgeSegment, by: number): boolean =>
  Math.max(one.from.x, one.to.x) < Math.min(from.x, to.x) - by ||
  Math.min(one.from.x, one.to.x) > Math.max(from.x, to.x) + by ||
  Math.max(one.from.y, one.to.y) < Math.min(from.y, to.y) - by ||
  Math.min(one.from.y, one.to.y) > Math.max(from.y, to.y) + by;

/** What it costs that an edge runs through nodes and behind labels. */
function costBehind(segment: WeightedSegment, nodes: EdgeInTheWay['nodes']): number {
  let cost = 0;
  for (const { body, label, hub } of nodes) {
    if (body) cost += clippedLength(segment, body) * EDGE_COST.throughNode;
    if (!label) continue;
    cost += clippedLength(segment, label) * (hub ? EDGE_COST.behindPlate : EDGE_COST.behindLabel);
    if (segment.disputed) cost += overlapArea(disputeSignBox(segment), label) * EDGE_COST.sign;
  }
  return cost;
}

/**
 * What the edges of a node cost, wherever they lead: across other edges, through nodes, behind labels. What costs
 * more than a limit is not worked out to the end: a layout asks this some hundred thousand times, mostly of worse places.
 * @param near for each of them what it could run through
 */
export function edgesCost(
  own: readonly WeightedSegment[],
  near: readonly EdgeInTheWay[],
  limit: number,
): number {
  let cost = 0;
  for (const [k, segment] of own.entries()) {
    for (const other of near[k]?.edges ?? []) if (segmentsCross(segment, other)) cost += EDGE_COST.crossing;
    if (cost > limit) return cost;
  }
  for (const [k, segment] of own.entries()) {
    cost += costBehind(segment, near[k]?.nodes ?? []);
    if (cost > limit) return cost;
  }
  return cost;
}
