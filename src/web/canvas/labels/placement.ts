import { overlapArea, type Box } from '../geometry.ts';
import { GridIndex } from '../grid-index.ts';
import { clippedLength } from '../segments.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { labelBox, type LabelledNode, type LabelPosition } from './candidate-positions.ts';
import type { Obstacles } from './obstacles.ts';
import {
  bodyBoxes,
  cheapestPosition,
  claimantsOf,
  labelCost,
  reachableBox,
  type Surroundings,
} from './label-cost.ts';

/** What it costs, in square pixels of overlap, to leave the side on which a label stood before. */
const LEAVING_COST = 250;
/** Rounds in which labels make way for each other; fewer when none moves any more. */
const MAX_ROUNDS = 5;

const NOBODY: ReadonlySet<string> = new Set();

/** Side of a cell in which what a label could cover is looked for, in model pixels. */
const CELL = 96;

/** For every node, by id, what its label could cover. */
function* surroundingsOf(
  nodes: readonly LabelledNode[],
  obstacles: Obstacles,
): Sliced<Map<string, Surroundings>> {
  const leading = new Set(nodes.flatMap((node) => (node.leading ? [node.id] : [])));
  const all = nodes.map((node) => ({
    ...{ id: node.id, bodies: bodyBoxes(node), claimants: claimantsOf(node) },
    reach: reachableBox(node),
  }));
  const reaches = new GridIndex<(typeof all)[number]>(CELL);
  for (const each of all) reaches.addBoxes(each, [each.reach]);
  const lines = new GridIndex<Obstacles['lines'][number]>(CELL);
  for (const line of obstacles.lines) lines.addSegment(line, line);
  const found = new Map<string, Surroundings>();
  for (const { id, reach } of all) {
    const others = reaches
      .nearBoxes([reach])
      .filter((other) => other.id !== id && overlapArea(reach, other.reach) > 0);
    const near = {
      ...obstacles,
      bodies: others.flatMap((other) => other.bodies),
      claimants: others.flatMap((other) =>
        obstacles.badgesSettled ? other.claimants : other.claimants.slice(0, 1),
      ),
      others: others.map((other) => other.id),
      yielding: leading.has(id)
        ? new Set(others.flatMap((other) => (leading.has(other.id) ? [] : [other.id])))
        : NOBODY,
      lines: lines.nearBoxes([reach]).filter((line) => clippedLength(line, reach) > 0),
      boxes: obstacles.boxes.filter((box) => overlapArea(reach, box) > 0),
    };
    found.set(id, near);
    yield;
  }
  return found;
}

/**
 * Point-feature label placement: for every node one of eight candidate positions, chosen so that labels
 * cover little of other labels, nodes, marks and edges. The model is that of Christensen, Marks and Shieber
 * 1995 (An Empirical Study of Algorithms for Point-Feature Label Placement), with costs of our own; the
 * search is a local one: in the order of the nodes each label takes its cheapest position as the others
 * stand, over and over until none moves. It may end in a local minimum.
 * @param nodes those that matter most first
 * @param before positions of an earlier placement: a label leaves its side only for a clear gain
 * @returns the position of every label, by the id of its node; the same input gives the same positions
 */
export function* placeLabelsSliced(
  nodes: readonly LabelledNode[],
  obstacles: Obstacles,
  before: ReadonlyMap<string, Pick<LabelPosition, 'side'>>,
): Sliced<Map<string, LabelPosition>> {
  const surroundings = yield* surroundingsOf(nodes, obstacles);
  const positions = new Map<string, LabelPosition>();
  const labels = new Map<string, Box>();
  /** By id, when a label moved last, and when its position was looked for last. */
  const movedAt = new Map<string, number>();
  const lookedAt = new Map<string, number>();
  let now = 0;
  for (let round = 0, moved = true; moved && round < MAX_ROUNDS; round++) {
    moved = false;
    for (const node of nodes) {
      const near = surroundings.get(node.id);
      if (!near) continue;
      const last = lookedAt.get(node.id);
      // As long as nothing around it has moved it would take the same position again.
      if (last !== undefined && !near.others.some((other) => (movedAt.get(other) ?? 0) > last)) continue;
      lookedAt.set(node.id, ++now);
      yield;
      const left = before.get(node.id)?.side;
      const { position } = cheapestPosition(node, (candidate, limit) => {
        const leaving = left && left !== candidate.side ? LEAVING_COST : 0;
        return leaving + labelCost(node, candidate, { near, labels, limit: limit - leaving });
      });
      if (positions.get(node.id)?.side === position.side) continue;
      moved = true;
      movedAt.set(node.id, now);
      positions.set(node.id, position);
      labels.set(node.id, labelBox(node, position));
    }
  }
  return positions;
}

/** The same at once. */
export const placeLabels = (...of: Parameters<typeof placeLabelsSliced>): Map<string, LabelPosition> =>
  atOnce(placeLabelsSliced(...of));
