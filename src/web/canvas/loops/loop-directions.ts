import { overlapArea, type Box, type HalfSize } from '../geometry.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { loopBoxes, loopShape, type LoopShape } from './loop-shape.ts';

/** Directions that are tried, the first upwards and then to both sides in turn. */
const COUNT = 36;
const UP = -Math.PI / 2;
const DIRECTIONS = Array.from(
  { length: COUNT },
  (_, k) => UP + Math.ceil(k / 2) * (k % 2 === 0 ? -1 : 1) * ((2 * Math.PI) / COUNT),
);
/** Costs, in square pixels of overlap; the values are our own, found by looking at pictures. */
const COST = {
  /** A radian away from the top. */
  tilt: 30,
  /** Standing where the label stands best, in the direction of a line or of another loop; nothing beyond the angle. */
  label: { most: 600, angle: Math.PI / 2.6 },
  line: { most: 1400, angle: Math.PI / 4.5 },
  loop: { most: 2000, angle: Math.PI / 3 },
  /** Beside another loop, as long as there is room to stand further off. */
  besideLoop: { most: 300, angle: Math.PI / 2.2 },
  /** Factor on the area that is shared with a mark or another node. */
  covered: 3,
  /** A pixel of a line of others behind it. */
  crossed: 7,
};

/** What the loops of one node have to keep clear of; boxes and lines of others relative to its centre. */
export interface Around {
  halfSize: HalfSize;
  /** Directions of its own lines. */
  lines: readonly number[];
  /** Its marks, and other nodes. */
  boxes: readonly Box[];
  /** Lines of others. */
  segments: readonly Segment[];
}

/** The smaller angle between two directions. */
function angleBetween(a: number, b: number): number {
  const off = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(off, 2 * Math.PI - off);
}

/** What it costs to lie so near to a direction. */
const nearness = (off: number, { most, angle }: { most: number; angle: number }): number =>
  Math.max(0, most * (1 - off / angle));

function costOf(shape: LoopShape, { lines, boxes, segments }: Around, others: readonly LoopShape[]): number {
  const parts = loopBoxes(shape);
  let cost = angleBetween(shape.direction, UP) * COST.tilt;
  cost += nearness(angleBetween(shape.direction, -UP), COST.label);
  for (const line of lines) cost += nearness(angleBetween(line, shape.direction), COST.line);
  for (const other of others) {
    const off = angleBetween(other.direction, shape.direction);
    cost += nearness(off, COST.loop) + nearness(off, COST.besideLoop);
  }
  for (const part of parts) {
    for (const other of boxes) cost += overlapArea(part, other) * COST.covered;
    for (const segment of segments) cost += clippedLength(segment, part) * COST.crossed;
  }
  return cost;
}

/**
 * The loops of one node, one after the other in the cheapest direction that is left: clear of its lines, its
 * marks, other loops and other nodes, and as near to the top as that goes. A greedy heuristic of our own.
 */
export function loopShapesAround(around: Around, count: number): LoopShape[] {
  const shapes: LoopShape[] = [];
  for (let rank = 0; rank < count; rank++) {
    const candidates = DIRECTIONS.map((direction) => {
      const shape = loopShape(direction, around.halfSize, rank);
      return { shape, cost: costOf(shape, around, shapes) };
    });
    shapes.push(candidates.reduce((best, one) => (one.cost < best.cost ? one : best)).shape);
  }
  return shapes;
}
