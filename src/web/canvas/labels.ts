import { areaOf, around, grown, lengthWithin, overlap, type Box, type Segment } from './geometry.ts';
import { boxOf, SIDES, spotOf, type LabelItem, type Spot } from './spots.ts';

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
const ROUNDS = 2;

/** What is in the way of labels. */
export interface Obstacles {
  /** A line of weight 2 is twice as bad to cover as one of weight 1. */
  lines: (Segment & { weight: number })[];
  /** Marks on lines and whatever else must stay free, beside the nodes themselves. */
  boxes: Box[];
  /** What the picture may cover without being shown smaller. */
  frame?: Box;
}

/**
 * A place for every label where it covers as little as possible of other labels, nodes, marks and
 * lines: greedy, hubs first, then by id, in two rounds. Labels that had a place keep it where they can.
 */
export function placeLabels(
  items: readonly LabelItem[],
  { lines, boxes, frame }: Obstacles,
  before: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const order = [...items].sort((a, b) => Number(b.hub) - Number(a.hub) || (a.id < b.id ? -1 : 1));
  const nodes = items.map(({ id, at, half }) => {
    const reach = { left: half.width, right: half.width, top: half.height, bottom: half.height };
    return { id, box: grown(around(at, reach), 2) };
  });
  const spots = new Map<string, Spot>();
  const placed = new Map<string, Box>();

  const costOf = (item: LabelItem, spot: Spot): number => {
    // The plate of a hub hides a node that it covers, but ends a line neatly.
    const box = grown(boxOf(item, spot), item.hub ? 5 : 1);
    const onMark = item.hub ? COST.plate : COST.mark;
    const onLine = item.hub ? COST.lineUnderPlate : COST.line;
    const last = before.get(item.id);
    let cost = COST.side[spot.side] + (last && last.side !== spot.side ? COST.leaving : 0);
    if (item.hub && spot.side !== 'below') cost += COST.hubAside;
    if (frame) cost += (areaOf(box) - overlap(box, frame)) * COST.outside;
    for (const other of boxes) cost += overlap(box, other) * onMark;
    for (const other of nodes) if (other.id !== item.id) cost += overlap(box, other.box) * onMark;
    for (const [id, other] of placed) if (id !== item.id) cost += overlap(box, other) * COST.label;
    for (const line of lines) cost += lengthWithin(line, box) * onLine * line.weight;
    return cost;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const item of order) {
      const spot = cheapest(item, (candidate) => costOf(item, candidate));
      spots.set(item.id, spot);
      placed.set(item.id, boxOf(item, spot));
    }
  }
  return spots;
}

function cheapest(item: LabelItem, costOf: (spot: Spot) => number): Spot {
  let best = spotOf('below', item);
  let least = Infinity;
  for (const side of SIDES) {
    const spot = spotOf(side, item);
    const cost = costOf(spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
