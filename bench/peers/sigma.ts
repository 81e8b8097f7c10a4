import Graph from 'graphology';
import { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2 from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';
import type { Clustered } from '../clustered.ts';
import { colourOf, frames, type Drawer, type Places } from './drawer.ts';

/** It has no end of its own: it stops where nodes move by less than this share of the picture in a look, or after this. */
const STILL = 0.001;
const LOOK = 250;
const LONGEST = 60_000;

function graphOf({ nodes, edges }: Clustered, places?: Places): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const [at, { en, cluster }] of nodes.entries()) {
    const angle = at * 2.4;
    const start = { x: Math.sqrt(at) * Math.cos(angle), y: Math.sqrt(at) * Math.sin(angle) };
    graph.addNode(at, { label: en, size: 4, color: colourOf(cluster), ...(places?.[at] ?? start) });
  }
  for (const [a, b] of edges) graph.addEdge(a, b, { size: 1, color: '#bbbbbb' });
  return graph;
}

/** The mean way of the nodes since the last look, as a share of the width of the picture. */
function movement(graph: Graph): () => number {
  let last = new Map<string, number>();
  return () => {
    const now = new Map<string, number>();
    graph.forEachNode((id, { x }) => now.set(id, x as number));
    const values = [...now.values()];
    const width = Math.max(...values.slice(0, 5000)) - Math.min(...values.slice(0, 5000)) || 1;
    const way = [...now].reduce((sum, [id, x]) => sum + Math.abs(x - (last.get(id) ?? Infinity)), 0);
    last = now;
    return way / now.size / width;
  };
}

async function untilStill(graph: Graph): Promise<void> {
  const layout = new ForceAtlas2(graph, { settings: inferSettings(graph) });
  const moved = movement(graph);
  layout.start();
  const until = performance.now() + LONGEST;
  do await new Promise((resolve) => setTimeout(resolve, LOOK));
  while (moved() > STILL && performance.now() < until);
  layout.kill();
}

async function drawn(stage: HTMLElement, graph: Graph, laidOut: boolean): Promise<void> {
  const sigma = new Sigma(graph, stage);
  if (!laidOut) await untilStill(graph);
  sigma.refresh();
  await frames(2);
}

export const sigma: Drawer = {
  layOut: (stage, graph) => drawn(stage, graphOf(graph), false),
  place: (stage, graph, places) => drawn(stage, graphOf(graph, places), true),
};
