import { DataSet, Network } from 'vis-network/standalone';
import type { Clustered } from '../clustered.ts';
import { colourOf, frames, type Drawer, type Places } from './drawer.ts';

/** As its pages on speed advise: dots, straight lines, no clever start, lines hidden while it moves. */
const TUNED = {
  nodes: { shape: 'dot', size: 8 },
  edges: { smooth: false, width: 1 },
  interaction: { hideEdgesOnDrag: true, hideEdgesOnZoom: true },
  layout: { improvedLayout: false },
};
const PHYSICS = {
  solver: 'forceAtlas2Based',
  timestep: 0.5,
  stabilization: { iterations: 100, updateInterval: 100, fit: true },
};

function drawn(stage: HTMLElement, { nodes, edges }: Clustered, places?: Places): Promise<void> {
  const data = {
    nodes: new DataSet(
      nodes.map(({ en, cluster }, id) => ({ id, label: en, color: colourOf(cluster), ...places?.[id] })),
    ),
    edges: new DataSet(edges.map(([from, to], id) => ({ id, from, to }))),
  };
  const network = new Network(stage, data, { ...TUNED, physics: places ? { enabled: false } : PHYSICS });
  return new Promise((resolve) => {
    network.once(places ? 'afterDrawing' : 'stabilizationIterationsDone', async () => {
      // It would go on to move in every frame: the picture is usable when it stands.
      network.stopSimulation();
      if (places) network.fit({ animation: false });
      await frames(2);
      resolve();
    });
  });
}

export const visNetwork: Drawer = {
  layOut: (stage, graph) => drawn(stage, graph),
  place: (stage, graph, places) => drawn(stage, graph, places),
};
