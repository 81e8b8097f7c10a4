import { areaOf, inflated, overlapArea, type Box, type Point } from '../geometry.ts';
import {
  labelBox,
  labelPosition,
  type LabelledNode,
  type LabelPosition,
} from '../labels/candidate-positions.ts';
import { plannedSizes, type Footprint } from '../labels/footprint.ts';
import { DISPUTE_SIGN_EXTENTS, disputeSignBox } from '../labels/marks.ts';
import {
  bodyBoxes,
  cheapestPosition,
  labelCost,
  reachableBox,
  type CostedPosition,
  type Surroundings,
} from '../labels/label-cost.ts';
import { clippedLength, comesNear } from '../segments.ts';
import { edgeSegments, shareNoEnd } from './drawing.ts';
import {
  areApart,
  boxOf,
  EDGE_COST,
  edgesCost,
  type EdgeInTheWay,
  type WeightedSegment,
} from './edge-cost.ts';
import type { LayoutInput } from './layout-input.ts';

/** Costs in square pixels of overlap, as those of label positions are; the values are our own. */
const COST = {
  /** Factors on the area that two nodes share, with some space around them; that a node and a label share. */
  body: 12,
  label: 6,
  /** A pixel away from where the layout has put a node. */
  away: 0.6,
  /** Factor on the area outside the frame. */
  outside: 6,
};
/** How far the sign of a disputed edge reaches from the middle of the edge, at most. */
const LARGEST_SIGN = Math.max(...Object.values(DISPUTE_SIGN_EXTENTS));
/** Space that a node keeps around itself, in model pixels. */
const NODE_GAP = 5;

export interface DrawingCostOptions {
  points: readonly Point[];
  footprints: readonly Footprint[];
  /** Zoom at which the drawing is going to be shown. */
  zoom: number;
  /** What it may cover then, in model pixels. */
  frame: Box;
}

const NOWHERE: CostedPosition = {
  position: { side: 'below', align: 'center', dx: 0, dy: 0 },
  cost: Infinity,
};

/**
 * How hard a drawing with its labels is to read, in square pixels of overlap, and how that changes when one
 * node is moved. Nodes are named by their index in the layout input.
 */
export class DrawingCost {
  readonly #options: DrawingCostOptions;
  readonly #nodes: LabelledNode[];
  readonly #bodies: Box[][];
  readonly #labels = new Map<string, Box>();
  readonly #segments: WeightedSegment[];
  /** For every node the segments that end in it. */
  readonly #incident: WeightedSegment[][];

  constructor(input: LayoutInput, options: DrawingCostOptions) {
    const { points, footprints, zoom } = options;
    this.#options = options;
    this.#nodes = footprints.map((footprint, i) => ({
      id: input.nodes[i]?.id ?? '',
      at: points[i] ?? { x: 0, y: 0 },
      hub: footprint.hub,
      ...plannedSizes(footprint, zoom),
    }));
    this.#bodies = this.#nodes.map(bodyBoxes);
    const marked = new Set(input.disputedEdges);
    this.#segments = edgeSegments(input, points).map((segment) => {
      const disputed = marked.has(segment.edge);
      return { ...segment, disputed, weight: disputed ? 2 : 1 };
    });
    this.#incident = this.#nodes.map((_, i) => this.#segments.filter(({ a, b }) => a === i || b === i));
    for (const node of this.#nodes) this.#labels.set(node.id, labelBox(node, labelPosition('below', node)));
  }

  get points(): Point[] {
    return this.#nodes.map((node) => node.at);
  }

  pointOf(i: number): Point | undefined {
    return this.#nodes[i]?.at;
  }

  /** The cost of the whole drawing as it stands. */
  get total(): number {
    return this.#nodes.reduce((sum, { at }, i) => sum + this.evaluator(i, 0)(at).cost, 0);
  }

  /**
   * A function that tells what a node and its label would cost at a point, and where the label would stand.
   * What costs more than a limit is not worked out to the end.
   * @param within distance of the farthest point that will be asked for; what lies further away is ignored
   */
  evaluator(i: number, within: number): (at: Point, limit?: number) => CostedPosition {
    const node = this.#nodes[i];
    if (!node) return () => NOWHERE;
    const near = this.#surroundings(i, within);
    const edges = (this.#incident[i] ?? []).map((segment) => this.#inTheWayOf(i, segment, within));
    // One node and its edges are moved from point to point: new ones for each would take longer than the sums.
    const moved = { ...node };
    const own = edges.map(({ segment }) => ({ ...segment }));
    const lines = [...near.lines, ...own];
    const disputed = own.filter((segment) => segment.disputed);
    return (at, limit = Infinity) => {
      moved.at = at;
      for (const segment of own) segment[segment.a === i ? 'from' : 'to'] = at;
      const drawn = this.#bodyCost(i, moved, near);
      const unlabelled = drawn > limit ? drawn : drawn + edgesCost(own, edges, limit - drawn);
      if (unlabelled > limit) return { ...NOWHERE, cost: unlabelled };
      const boxes = disputed.length > 0 ? [...near.boxes, ...disputed.map(disputeSignBox)] : near.boxes;
      const given = { near: { ...near, lines, boxes }, labels: this.#labels, limit };
      const { position, cost } = cheapestPosition(
        moved,
        (candidate, least) => {
          given.limit = least;
          return labelCost(moved, candidate, given);
        },
        limit - unlabelled,
      );
      return { position, cost: cost + unlabelled };
    };
  }

  /** Move a node to a point, with its label at a position. */
  moveNode(i: number, at: Point, position: LabelPosition): void {
    const node = this.#nodes[i];
    if (!node) return;
    const moved = { ...node, at };
    this.#nodes[i] = moved;
    this.#bodies[i] = bodyBoxes(moved);
    this.#labels.set(node.id, labelBox(moved, position));
    for (const segment of this.#incident[i] ?? []) {
      if (segment.a === i) segment.from = at;
      else segment.to = at;
    }
  }

  /** What of the others is near a node; its own edges apart. */
  #surroundings(i: number, within: number): Surroundings {
    const node = this.#nodes[i];
    const reach = node ? inflated(reachableBox(node), NODE_GAP + within) : this.#options.frame;
    const boxesOf = (j: number): Box[] => [
      ...(this.#bodies[j] ?? []),
      this.#labels.get(this.#nodes[j]?.id ?? '') ?? reach,
    ];
    const others = [...this.#nodes.keys()].filter(
      (j) => j !== i && boxesOf(j).some((box) => overlapArea(reach, box) > 0),
    );
    const lines = this.#segments.filter(
      (segment) => segment.a !== i && segment.b !== i && clippedLength(segment, reach) > 0,
    );
    return {
      bodies: others.flatMap((j) => this.#bodies[j] ?? []),
      others: others.flatMap((j) => this.#nodes[j]?.id ?? []),
      lines,
      boxes: lines.flatMap((segment) => (segment.disputed ? [disputeSignBox(segment)] : [])),
      frame: this.#options.frame,
    };
  }

  /** What a node costs without its label and its edges. */
  #bodyCost(i: number, moved: LabelledNode, near: Surroundings): number {
    const start = this.#options.points[i] ?? moved.at;
    let cost = Math.hypot(moved.at.x - start.x, moved.at.y - start.y) * COST.away;
    const bodies = bodyBoxes(moved);
    for (const body of bodies) {
      const box = inflated(body, NODE_GAP);
      cost += (areaOf(body) - overlapArea(body, this.#options.frame)) * COST.outside;
      for (const other of near.bodies) cost += overlapArea(box, other) * COST.body;
      for (const other of near.boxes) cost += overlapArea(body, other) * COST.body;
      for (const id of near.others) cost += overlapArea(body, this.#labels.get(id) ?? box) * COST.label;
    }
    const shape = bodies[0] ?? DISPUTE_SIGN_EXTENTS;
    for (const line of near.lines) cost += clippedLength(line, shape) * EDGE_COST.throughNode;
    return cost;
  }

  /** What an edge of a node could run through, if that node moved by no more than a distance. */
  #inTheWayOf(i: number, segment: WeightedSegment, within: number): EdgeInTheWay {
    const reach = within + 1;
    const nodes: EdgeInTheWay['nodes'] = [];
    for (const [j, { id, hub }] of this.#nodes.entries()) {
      if (j === i) continue;
      const [body, label] = [this.#bodies[j]?.[0], this.#labels.get(id)];
      const ownEnd = j === segment.a || j === segment.b;
      const isBehind = label && comesNear(segment, label, segment.disputed ? reach + LARGEST_SIGN : reach);
      const isThrough = body && !ownEnd && comesNear(segment, body, reach);
      if (isBehind || isThrough) nodes.push({ ...(isThrough && { body }), ...(isBehind && { label }), hub });
    }
    const edges = this.#segments.filter(
      (other) =>
        !areApart(segment, other, reach) &&
        shareNoEnd(segment, other) &&
        comesNear(segment, boxOf(other), reach),
    );
    return { segment, nodes, edges };
  }
}
