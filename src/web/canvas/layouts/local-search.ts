import { centreOf, type Point } from '../geometry.ts';
import { neighboursOf, type LayoutJob } from './layout-input.ts';
import { Sheet, type SheetParts } from './drawing-cost.ts';

/** Distances, in pixels, over which a node is tried; the coarse ones first. */
const STEPS = [90, 50, 28, 14, 6];
/** Those after the leaps, which disturb little. */
const FINE = STEPS.slice(2);
const DIRECTIONS = 12;
const ROUNDS = 2;
/** Distances from its neighbours at which a node with few of them is tried, and how many are few. */
const RINGS = [80, 120, 170, 230];
const FEW = 3;
const FAR = 1000;
/** Less than this is not worth a move. */
const GAIN = 1;

interface Trial {
  /** How far the places are that are tried. */
  within: number;
  places: (i: number, here: Point) => Point[];
}

const ring = ({ x, y }: Point, radius: number, directions: number): Point[] =>
  Array.from({ length: directions }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / directions;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

/** Put a node where it costs least; whether that was worth it. */
function tried(sheet: Sheet, i: number, { within, places }: Trial): boolean {
  const here = sheet.places[i];
  if (!here) return false;
  const offer = sheet.offers(i, within);
  const before = offer(here);
  let [at, best] = [here, before];
  for (const there of places(i, here)) {
    const other = offer(there);
    if (other.cost < best.cost - GAIN) [at, best] = [there, other];
  }
  sheet.put(i, at, best.spot);
  return at !== here;
}

/**
 * A drawing in which every node has been moved, a little at a time, to where it and its label can be
 * read best, and what is still wrong with it, in square pixels of overlap. Nodes that have a place keep it.
 */
export function polished(job: LayoutJob, parts: SheetParts): { points: Point[]; cost: number } {
  const sheet = new Sheet(job, parts);
  const neighbours = neighboursOf(job);
  const all = [...job.nodes.keys()];
  const free = all.filter((i) => !job.nodes[i]?.at);
  const sweep = (trial: Trial): boolean => free.map((i) => tried(sheet, i, trial)).some(Boolean);
  const settle = (steps: readonly number[]): void => {
    for (const step of steps) {
      const trial = { within: step, places: (_: number, here: Point) => ring(here, step, DIRECTIONS) };
      for (let round = 0; round < ROUNDS && sweep(trial); round++);
    }
  };
  // Each label takes its best side first, whatever the nodes do later.
  for (const i of all) tried(sheet, i, { within: 0, places: () => [] });
  settle(STEPS);
  // A leaf that is shut in somewhere gets out by a leap, never by steps.
  sweep({
    within: FAR,
    places: (i) => {
      const near = [...(neighbours[i] ?? [])].flatMap((j) => sheet.places[j] ?? []);
      const few = near.length > 0 && near.length <= FEW;
      return few ? RINGS.flatMap((radius) => ring(centreOf(near), radius, 2 * DIRECTIONS)) : [];
    },
  });
  settle(FINE);
  return { points: sheet.places, cost: sheet.cost };
}
