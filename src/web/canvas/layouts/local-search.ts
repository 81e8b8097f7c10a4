import { centroidOf, polar, type Point } from '../geometry.ts';
import { DrawingCost, type DrawingCostOptions } from './drawing-cost.ts';
import type { Drawing } from './drawing.ts';
import { neighboursOf, type LayoutInput } from './layout-input.ts';

/** Distances over which a node is moved, in model pixels: the coarse ones first. */
const STEPS = [90, 50, 28, 14, 6];
/** The steps after the leaps, which disturb little. */
const FINE_STEPS = STEPS.slice(2);
const DIRECTIONS = 12;
const MAX_ROUNDS = 2;
/** Distances from the middle of its neighbours to which a node with few of them leaps. */
const LEAP_DISTANCES = [80, 120, 170, 230];
const FEW_NEIGHBOURS = 3;
const LEAP_REACH = 1000;
/** A move has to gain more than this. */
const MIN_GAIN = 1;

/** A kind of move. */
interface Move {
  /** The farthest that it goes, in model pixels. */
  within: number;
  candidates: (i: number, here: Point) => Point[];
}

const circle = (centre: Point, radius: number, count: number): Point[] =>
  Array.from({ length: count }, (_, k) => polar(centre, radius, (2 * Math.PI * k) / count));

/** Put a node at the cheapest of the candidates; whether it moved. Its label takes its best position in any case. */
function improve(drawing: DrawingCost, i: number, { within, candidates }: Move): boolean {
  const here = drawing.pointOf(i);
  if (!here) return false;
  const costAt = drawing.evaluator(i, within);
  let [at, best] = [here, costAt(here)];
  for (const there of candidates(i, here)) {
    const other = costAt(there, best.cost);
    if (other.cost < best.cost - MIN_GAIN) [at, best] = [there, other];
  }
  drawing.moveNode(i, at, best.position);
  return at !== here;
}

/** Leaps for nodes with few neighbours: a leaf that is shut in gets out by a leap, never by steps. */
const leap = (input: LayoutInput, drawing: DrawingCost): Move => {
  const neighbours = neighboursOf(input);
  return {
    within: LEAP_REACH,
    candidates: (i) => {
      const near = [...(neighbours[i] ?? [])].flatMap((j) => drawing.pointOf(j) ?? []);
      const few = near.length > 0 && near.length <= FEW_NEIGHBOURS;
      const middle = centroidOf(near);
      return few ? LEAP_DISTANCES.flatMap((radius) => circle(middle, radius, 2 * DIRECTIONS)) : [];
    },
  };
};

/**
 * Improve a drawing by local search: node by node, each is moved to the cheapest of some points around it,
 * over distances that become smaller. The idea, a weighted sum of what makes a drawing hard to read that
 * moves of single nodes make smaller and smaller, is that of Davidson and Harel 1996 (Drawing Graphs Nicely
 * Using Simulated Annealing). Unlike theirs this search is greedy and without chance: it takes improvements
 * only, and it counts labels as well.
 * @returns the drawing, and what it still costs in square pixels of overlap; fixed nodes are where they were
 */
export function localSearch(
  input: LayoutInput,
  options: DrawingCostOptions,
): Pick<Drawing, 'points'> & { cost: number } {
  const drawing = new DrawingCost(input, options);
  const all = [...input.nodes.keys()];
  const free = all.filter((i) => !input.nodes[i]?.fixed);
  const sweep = (move: Move): boolean => free.map((i) => improve(drawing, i, move)).some(Boolean);
  const descend = (steps: readonly number[]): void => {
    for (const step of steps) {
      const move = { within: step, candidates: (_: number, here: Point) => circle(here, step, DIRECTIONS) };
      for (let round = 0; round < MAX_ROUNDS && sweep(move); round++);
    }
  };
  // Each label takes its best side first, whatever the nodes do later.
  for (const i of all) improve(drawing, i, { within: 0, candidates: () => [] });
  descend(STEPS);
  sweep(leap(input, drawing));
  descend(FINE_STEPS);
  return { points: drawing.points, cost: drawing.total };
}
