import {
  areaOf,
  around,
  boxAt,
  grown,
  hullOf,
  lengthWithin,
  overlap,
  reachOf,
  type Box,
  type Segment,
} from '../geometry.ts';
import { boxOf, SIDES, spotOf, type LabelItem, type Spot } from './candidate-positions.ts';

/** Costs, in square pixels of overlap. */
const COST = {
  side: {
    below: 0,
    right: 60,
    left: 60,
    above: 80,
    belowRight: 120,
    belowLeft: 120,
    aboveRight: 150,
    aboveLeft: 150,
  },
  /** A hub has its label below, on a plate that keeps the lines off, unless that costs more than this. */
  hubAside: 700,
  /** A label that stands well stays: it moves only away from something worse than this. */
  leaving: 250,
  /** Factors on the area that is shared with another label, a node or a mark. */
  label: 4,
  mark: 3,
  plate: 12,
  /** Outside of the frame. */
  outside: 1,
  /** For every pixel of line behind the label. */
  line: 7,
  lineUnderPlate: 2,
};
/** Rounds in which labels make way for each other; fewer where nothing changes any more. */
const ROUNDS = 5;

/** What is in the way of labels. */
export interface Obstacles {
  /** A line of weight 2 is twice as bad to cover as one of weight 1. */
  lines: (Segment & { weight: number })[];
  /** Marks on lines and whatever else must stay free, beside the nodes themselves. */
  boxes: Box[];
  /** What the picture may cover without being shown smaller. */
  frame?: Box;
}

/** What a label has to do with: obstacles that it could reach, nodes and marks of others, and whose labels. */
export interface Near extends Obstacles {
  bodies: readonly Box[];
  others: readonly string[];
}

/** A node and its marks, as boxes. */
export const bodyOf = ({ at, half, marks = {} }: LabelItem): Box[] => [
  grown(around(at, reachOf(half)), 2),
  ...[marks.badge, marks.pin].flatMap((box) => (box ? [boxAt(at, box)] : [])),
];

/** All that a node with its label can cover, wherever the label stands. */
export const extentOf = (item: LabelItem): Box =>
  grown(
    hullOf([...bodyOf(item), ...SIDES.map((side) => boxOf(item, spotOf(side, item)))]) ??
      around(item.at, reachOf(item.half)),
    6,
  );

/** What a label costs at a spot, apart from what it costs to go there. */
export function spotCost(
  item: LabelItem,
  spot: Spot,
  { near, labels }: { near: Near; labels: ReadonlyMap<string, Box> },
): number {
  // The plate of a hub hides a node that it covers, but ends a line neatly.
  const box = grown(boxOf(item, spot), item.hub ? 5 : 1);
  const onMark = item.hub ? COST.plate : COST.mark;
  const onLine = item.hub ? COST.lineUnderPlate : COST.line;
  let cost = COST.side[spot.side] + (item.hub && spot.side !== 'below' ? COST.hubAside : 0);
  if (near.frame) cost += (areaOf(box) - overlap(box, near.frame)) * COST.outside;
  for (const other of near.boxes) cost += overlap(box, other) * onMark;
  for (const body of near.bodies) cost += overlap(box, body) * onMark;
  for (const other of near.others) {
    const label = labels.get(other);
    if (label) cost += overlap(box, label) * COST.label;
  }
  for (const line of near.lines) cost += lengthWithin(line, box) * onLine * line.weight;
  return cost;
}

/** For every label what is so near that it matters. */
function nearOf(items: readonly LabelItem[], obstacles: Obstacles): Map<string, Near> {
  const all = items.map((item) => ({ id: item.id, bodies: bodyOf(item), extent: extentOf(item) }));
  return new Map(
    all.map(({ id, extent }) => {
      const others = all.filter((other) => other.id !== id && overlap(extent, other.extent) > 0);
      const near = {
        ...obstacles,
        bodies: others.flatMap((other) => other.bodies),
        others: others.map((other) => other.id),
        lines: obstacles.lines.filter((line) => lengthWithin(line, extent) > 0),
        boxes: obstacles.boxes.filter((box) => overlap(extent, box) > 0),
      };
      return [id, near];
    }),
  );
}

/**
 * A place for every label where it covers as little as possible of other labels, nodes, marks and
 * lines: greedy, hubs first, then by id, until nobody moves. Labels that had a place keep it where they can.
 */
export function placeLabels(
  items: readonly LabelItem[],
  obstacles: Obstacles,
  before: ReadonlyMap<string, Pick<Spot, 'side'>>,
): Map<string, Spot> {
  const order = [...items].sort((a, b) => Number(b.hub) - Number(a.hub) || (a.id < b.id ? -1 : 1));
  const nearby = nearOf(items, obstacles);
  const spots = new Map<string, Spot>();
  const labels = new Map<string, Box>();
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (const item of order) {
      const near = nearby.get(item.id);
      if (!near) continue;
      const last = before.get(item.id)?.side;
      const { spot } = cheapest(item, (candidate) => {
        const leaving = last && last !== candidate.side ? COST.leaving : 0;
        return leaving + spotCost(item, candidate, { near, labels });
      });
      moved ||= spots.get(item.id)?.side !== spot.side;
      spots.set(item.id, spot);
      labels.set(item.id, boxOf(item, spot));
    }
  }
  return spots;
}

/** A spot, and what it costs. */
export interface Offer {
  spot: Spot;
  cost: number;
}

/** The spot that costs least, the first among equals. */
export function cheapest(item: LabelItem, costOf: (spot: Spot) => number): Offer {
  let best: Offer = { spot: spotOf('below', item), cost: Infinity };
  for (const side of SIDES) {
    const spot = spotOf(side, item);
    const cost = costOf(spot);
    if (cost < best.cost) best = { spot, cost };
  }
  return best;
}
