import type { Force, SimulationNodeDatum } from 'd3-force';
import { forceOverColumns, jiggle, type ForceColumns } from './force-columns.ts';
import { Quadtree } from './quadtree.ts';

interface Reach {
  /** From this distance on nodes do not push each other. */
  far: number;
  /** Whatever looks smaller than this, side over distance, is taken for one node in its middle. */
  theta?: number;
}

interface Repulsion<N> extends Reach {
  /** How hard a node pushes others: below 0. */
  strengthOf: (node: N, index: number) => number;
}

/** Room for the squares that are still to be looked at: three of each level and one more. */
const STACK = 128;

interface Pushing extends Required<Reach> {
  tree: Quadtree;
  columns: ForceColumns;
  alpha: number;
  random: () => number;
}

/** Push a node away from those of one leaf of the tree. */
function pushFromLeaf(at: number, first: number, { tree, columns, alpha, far, random }: Pushing): void {
  const { x, y, vx, vy, own } = columns;
  for (let other = first; other >= 0; other = tree.next[other] ?? -1) {
    if (other === at) continue;
    let dx = (x[other] ?? 0) - (x[at] ?? 0);
    const dy = (y[other] ?? 0) - (y[at] ?? 0);
    let squared = dx * dx + dy * dy;
    if (squared >= far * far) continue;
    if (squared === 0) squared = (dx = jiggle(random)) ** 2;
    // Nearer than 1 it would fling them apart.
    const push = (alpha * (own[other] ?? 0)) / (squared < 1 ? Math.sqrt(squared) : squared);
    vx[at] = (vx[at] ?? 0) + dx * push;
    vy[at] = (vy[at] ?? 0) + dy * push;
  }
}

/** Push a node away from all others: one by one where they are near, and a square of them at once where it is far. */
function pushFromAll(at: number, stack: Int32Array, pushing: Pushing): void {
  const { tree, columns, alpha, far, theta } = pushing;
  const { x, y, vx, vy } = columns;
  let top = 0;
  stack[top++] = 0;
  while (top > 0) {
    const square = stack[--top] ?? 0;
    const dx = (tree.x[square] ?? 0) - (x[at] ?? 0);
    const dy = (tree.y[square] ?? 0) - (y[at] ?? 0);
    const squared = dx * dx + dy * dy;
    const wide = (tree.side[square] ?? 0) / theta;
    if (wide * wide < squared) {
      if (squared >= far * far) continue;
      const push = (alpha * (tree.weight[square] ?? 0)) / squared;
      vx[at] = (vx[at] ?? 0) + dx * push;
      vy[at] = (vy[at] ?? 0) + dy * push;
      continue;
    }
    for (let slot = 4 * square; slot < 4 * square + 4; slot++) {
      const held = tree.child[slot] ?? 0;
      if (held > 0) stack[top++] = held;
      else if (held < 0) pushFromLeaf(at, -1 - held, pushing);
    }
  }
}

/**
 * What `forceManyBody` of d3-force does, by the same approximation (Barnes and Hut 1986), in columns of numbers in place
 * of objects.
 */
export function repulsion<N extends SimulationNodeDatum>({
  strengthOf,
  far,
  theta = 0.9,
}: Repulsion<N>): Force<N, undefined> {
  const tree = new Quadtree();
  const stack = new Int32Array(STACK);
  return forceOverColumns(strengthOf, (columns, alpha, random) => {
    tree.build(columns);
    const pushing = { tree, columns, alpha, random, far, theta };
    for (let at = 0; at < columns.x.length; at++) pushFromAll(at, stack, pushing);
  });
}
