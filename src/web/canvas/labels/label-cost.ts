import {
  areaOf,
  boundingBoxOf,
  boxAround,
  boxAt,
  boxDistance,
  extentsOf,
  inflated,
  overlapArea,
  type Box,
} from '../geometry.ts';
import { clippedLength } from '../segments.ts';
import {
  LABEL_SIDES,
  labelBox,
  labelPosition,
  type LabelledNode,
  type LabelPosition,
  type LabelSide,
} from './candidate-positions.ts';
import type { Obstacles } from './obstacles.ts';

/** What it costs to stand on this side instead of on the preferred one; between two sides, as much as on the worst. */
const SIDE_COST: Readonly<Partial<Record<LabelSide, number>>> = {
  below: 0,
  right: 60,
  left: 60,
  above: 80,
  belowRight: 120,
  belowLeft: 120,
  aboveRight: 150,
  aboveLeft: 150,
};
const BETWEEN_COST = 150;

/** Costs, in square pixels of overlap; the values are our own, found by looking at pictures. */
const COST = {
  /** The label of a hub stands below, on a plate that keeps edges off, unless that costs more than this. */
  hubAside: 250,
  /** Factors on the area that is shared with another label; with the space around one; with a node or mark; with one under a plate. */
  label: 4,
  labelNear: 0.7,
  /** Factor on both of them where the other label makes way. */
  yielding: 0.2,
  body: 3,
  bodyUnderPlate: 12,
  /** That it covers a node at all: then it is not shown, or hides the node. */
  onNode: 500,
  /** That it is as near to another node, or to the badge of one, as to its own, and would be taken for that one's name. */
  astray: 400,
  /** Factor on the area that lies outside the frame. */
  outside: 1,
  /** For every pixel of an edge behind the label; of one under a plate. */
  edge: 7,
  edgeUnderPlate: 4,
};

/** Space that a label keeps around itself to be told apart from others, in model pixels. */
const LABEL_GAP = 10;

/** What a label could cover: obstacles, nodes and marks in reach, and the ids of nodes whose labels are. */
export interface Surroundings extends Obstacles {
  bodies: readonly Box[];
  /** Shapes of the nodes, and badges: a name that is near to one seems to belong to it. */
  claimants?: readonly Box[];
  others: readonly string[];
  /** Those of them whose labels make way for this one. */
  yielding?: ReadonlySet<string>;
}

/** A label position, and what it costs. */
export interface CostedPosition {
  position: LabelPosition;
  cost: number;
}

const loopBoxes = ({ at, loops = [] }: LabelledNode): Box[] => loops.map((box) => boxAt(at, box));

const shapeBox = ({ at, halfSize }: Pick<LabelledNode, 'at' | 'halfSize'>): Box =>
  inflated(boxAround(at, extentsOf(halfSize)), 2);

/** What a node covers without its label: its shape first, then its marks and its loops. */
export const bodyBoxes = (node: LabelledNode): Box[] => {
  const { at, marks = {} } = node;
  return [
    shapeBox(node),
    ...[marks.badge, marks.pin].flatMap((box) => (box ? [boxAt(at, box)] : [])),
    ...loopBoxes(node),
  ];
};

/** What a name beside a node seems to belong to: the shape of the node first, then its badge. */
export const claimantsOf = (node: LabelledNode): Box[] => {
  const { at, marks: { badge } = {} } = node;
  return [shapeBox(node), ...(badge ? [boxAt(at, badge)] : [])];
};

/** The bounds of everything that a node and its label can cover, whichever side the label takes. */
export const reachableBox = (node: LabelledNode): Box =>
  inflated(
    boundingBoxOf([
      ...bodyBoxes(node),
      ...LABEL_SIDES.map((side) => labelBox(node, labelPosition(side, node))),
    ]) ?? boxAround(node.at, extentsOf(node.halfSize)),
    LABEL_GAP,
  );

/** Whether a label is as near to another node, or to its badge, as to the shape of its own. */
function isAstray({ at, halfSize }: LabelledNode, label: Box, { claimants = [] }: Surroundings): boolean {
  if (claimants.length === 0) return false;
  const own = boxDistance(label, shapeBox({ at, halfSize }));
  return claimants.some((box) => boxDistance(label, box) <= own);
}

/**
 * What is wrong with a label at a position, in square pixels of overlap.
 * @param given.labels boxes of the other labels, by the id of their node, as they stand now
 * @param given.limit what costs more than this need not be worked out to the end
 */
export function labelCost(
  node: LabelledNode,
  position: LabelPosition,
  {
    near,
    labels,
    limit = Infinity,
  }: { near: Surroundings; labels: ReadonlyMap<string, Box>; limit?: number },
): number {
  // The plate of a hub hides a node that it covers, but cuts off an edge neatly.
  const own = labelBox(node, position);
  const box = inflated(own, node.hub ? 5 : 1);
  const wide = inflated(own, LABEL_GAP);
  const plate = node.plate ?? node.hub;
  const onBody = plate ? COST.bodyUnderPlate : COST.body;
  const onEdge = plate ? COST.edgeUnderPlate : COST.edge;
  let cost = SIDE_COST[position.side] ?? BETWEEN_COST;
  if (node.hub && position.side !== 'below') cost += COST.hubAside;
  if (near.frame) cost += (areaOf(box) - overlapArea(box, near.frame)) * COST.outside;
  for (const other of near.boxes) cost += overlapArea(box, other) * onBody;
  let covered = 0;
  for (const body of near.bodies) covered += overlapArea(box, body);
  if (covered > 0) cost += COST.onNode + covered * onBody;
  if (cost <= limit && isAstray(node, own, near)) cost += COST.astray;
  // Its sides keep clear of its own shape and marks, but a loop may stand on any of them.
  for (const body of loopBoxes(node)) cost += overlapArea(box, body) * onBody;
  if (cost > limit) return cost;
  for (const other of near.others) {
    const label = labels.get(other);
    const around = label ? overlapArea(wide, label) : 0;
    if (!label || around === 0) continue;
    const factor = near.yielding?.has(other) ? COST.yielding : 1;
    cost += (overlapArea(box, label) * COST.label + around * COST.labelNear) * factor;
  }
  if (cost > limit) return cost;
  for (const line of near.lines) cost += clippedLength(line, box) * onEdge * line.weight;
  return cost;
}

/**
 * The cheapest of the eight candidate positions, the earlier one among equals.
 * @param costOf what a position costs; what costs more than the limit need not be exact
 * @param limit above it the answer need not be exact either
 */
export function cheapestPosition(
  node: LabelledNode,
  costOf: (position: LabelPosition, limit: number) => number,
  limit = Infinity,
): CostedPosition {
  let best: CostedPosition = { position: labelPosition('below', node), cost: Infinity };
  for (const side of LABEL_SIDES) {
    const position = labelPosition(side, node);
    const cost = costOf(position, Math.min(best.cost, limit));
    if (cost < best.cost) best = { position, cost };
  }
  return best;
}
