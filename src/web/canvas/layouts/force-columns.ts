import type { Force, SimulationNodeDatum } from 'd3-force';

/**
 * The nodes of a simulation as columns of numbers: where they are, how they move, and what a force is told of each, its
 * strength or its radius. A force of d3-force reads and writes objects; over columns it takes a fraction of the time.
 */
export interface ForceColumns {
  x: Float64Array;
  y: Float64Array;
  vx: Float64Array;
  vy: Float64Array;
  own: Float64Array;
}

type Act = (columns: ForceColumns, alpha: number, random: () => number) => void;

const columnsFor = (own: Float64Array): ForceColumns => {
  const [x, y, vx, vy] = [
    new Float64Array(own),
    new Float64Array(own),
    new Float64Array(own),
    new Float64Array(own),
  ];
  return { x, y, vx, vy, own };
};

/** Hardly anything, in some direction: nodes that lie on each other have to part. */
export const jiggle = (random: () => number): number => (random() - 0.5) * 1e-6;

/**
 * A force for d3-force from what it does with columns: it changes how nodes move.
 * @param ownOf what it is told of each node, asked once
 */
export function forceOverColumns<N extends SimulationNodeDatum>(
  ownOf: (node: N, index: number) => number,
  act: Act,
): Force<N, undefined> {
  let nodes: readonly N[] = [];
  let columns = columnsFor(new Float64Array());
  let random = Math.random;
  const force = (alpha: number): void => {
    const { x, y, vx, vy } = columns;
    nodes.forEach((node, at) => {
      x[at] = node.x ?? 0;
      y[at] = node.y ?? 0;
      vx[at] = node.vx ?? 0;
      vy[at] = node.vy ?? 0;
    });
    act(columns, alpha, random);
    nodes.forEach((node, at) => {
      node.vx = vx[at] ?? 0;
      node.vy = vy[at] ?? 0;
    });
  };
  force.initialize = (all: N[], source: () => number): void => {
    nodes = all;
    columns = columnsFor(Float64Array.from(all, ownOf));
    random = source;
  };
  return force;
}
