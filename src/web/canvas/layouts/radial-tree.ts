import { mulberry32, shuffled } from '../../../graph/random.ts';
import { polar, type Point } from '../geometry.ts';
import { neighboursOf, type LayoutInput } from './layout-input.ts';
import { seedOf } from './seeded-random.ts';

/** Distance from one layer to the next, in model pixels; the drawing is scaled to the window afterwards. */
const LAYER_DISTANCE = 150;

/** The tree of a breadth-first search, by index. */
interface Tree {
  layer: number[];
  children: number[][];
}

/** What lies how many steps from a root. */
function layersFrom(root: number, neighbours: readonly ReadonlySet<number>[]): number[] {
  const layer = neighbours.map(() => -1);
  layer[root] = 0;
  const queue = [root];
  for (const i of queue)
    for (const next of neighbours[i] ?? []) {
      if (layer[next] !== -1) continue;
      layer[next] = (layer[i] ?? 0) + 1;
      queue.push(next);
    }
  return layer;
}

/** Each node hangs on that neighbour of the layer before it which has the fewest neighbours: on the most particular. */
function treeFrom(root: number, neighbours: readonly ReadonlySet<number>[]): Tree {
  const layer = layersFrom(root, neighbours);
  const children: number[][] = neighbours.map(() => []);
  const degree = (i: number): number => neighbours[i]?.size ?? 0;
  for (const [i, near] of neighbours.entries()) {
    const before = [...near].filter((other) => layer[other] === (layer[i] ?? 0) - 1);
    const parent = before.sort((a, b) => degree(a) - degree(b) || a - b)[0];
    if (parent !== undefined) children[parent]?.push(i);
  }
  return { layer, children };
}

/** How many leaves hang on each node; 1 on a leaf. */
function leavesOf({ layer, children }: Tree): number[] {
  const leaves = layer.map(() => 1);
  const outermostFirst = [...layer.keys()].sort((a, b) => (layer[b] ?? 0) - (layer[a] ?? 0));
  for (const i of outermostFirst) {
    const sum = (children[i] ?? []).reduce((all, child) => all + (leaves[child] ?? 1), 0);
    leaves[i] = Math.max(1, sum);
  }
  return leaves;
}

/** For every node the branch of the root that it hangs on. */
function branchesOf(root: number, { children }: Tree): Map<number, number> {
  const branch = new Map<number, number>();
  for (const top of children[root] ?? []) {
    const queue = [top];
    for (const i of queue) {
      branch.set(i, top);
      queue.push(...(children[i] ?? []));
    }
  }
  return branch;
}

/** Pairs of branches that edges outside of the tree connect. */
function tiesOf({ edges }: LayoutInput, branch: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return edges.flatMap(([from, to]) => {
    const [one, other] = [branch.get(from), branch.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
  });
}

/** How far edges between branches run around the root, where these stand in an order. */
function lengthAround(order: readonly number[], ties: readonly (readonly [number, number])[]): number {
  const rank = new Map(order.map((i, at) => [i, at]));
  let sum = 0;
  for (const [one, other] of ties) {
    const apart = Math.abs((rank.get(one) ?? 0) - (rank.get(other) ?? 0));
    sum += Math.min(apart, order.length - apart);
  }
  return sum;
}

/** Branches in an order in which those that are tied stand near each other: exchanged in pairs as long as that helps. */
function ordered(start: readonly number[], ties: readonly (readonly [number, number])[]): number[] {
  const order = [...start];
  let length = lengthAround(order, ties);
  for (let better = true; better;) {
    better = false;
    for (let i = 0; i < order.length; i++)
      for (let j = i + 1; j < order.length; j++) {
        const swapped = order.with(i, order[j] ?? 0).with(j, order[i] ?? 0);
        const there = lengthAround(swapped, ties);
        if (there >= length) continue;
        [length, better] = [there, true];
        order.splice(0, order.length, ...swapped);
      }
  }
  return order;
}

/** The points of a tree whose every node has a wedge as wide as the leaves on it; the root is at 0, 0. */
function pointsIn(root: number, tree: Tree, order: readonly number[]): Point[] {
  const leaves = leavesOf(tree);
  const points: Point[] = tree.layer.map(() => ({ x: 0, y: 0 }));
  const place = (nodes: readonly number[], from: number, width: number): void => {
    const all = nodes.reduce((sum, i) => sum + (leaves[i] ?? 1), 0);
    let angle = from;
    for (const i of nodes) {
      const wedge = (width * (leaves[i] ?? 1)) / Math.max(1, all);
      points[i] = polar({ x: 0, y: 0 }, LAYER_DISTANCE * (tree.layer[i] ?? 0), angle + wedge / 2);
      place(tree.children[i] ?? [], angle, wedge);
      angle += wedge;
    }
  };
  place(order, 0, 2 * Math.PI);
  return points;
}

/**
 * A radial tree around the hub: its neighbours on a circle, what hangs on each of them behind it, in a wedge as wide as
 * the leaves there (Eades 1992, Drawing Free Trees). Branches that other edges tie stand near each other.
 * @param root of a connected graph
 * @param attempt changes the order in which branches start, to get another drawing of the same graph
 */
export function radialPoints(input: LayoutInput, root: number, attempt: number): Point[] {
  const tree = treeFrom(root, neighboursOf(input));
  const branches = tree.children[root] ?? [];
  const ties = tiesOf(input, branchesOf(root, tree));
  const start = shuffled(branches, mulberry32(seedOf(input.nodes) + attempt));
  return pointsIn(root, tree, ordered(start, ties));
}
