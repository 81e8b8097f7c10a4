import bundle from 'neovis.js/dist/neovis.js';
import type { Clustered } from '../clustered.ts';
import { frames, type Drawer, type Places } from './drawer.ts';

const { default: NeoVis } = bundle;

const integer = (low: number) => ({ low, high: 0 });

/** Records as a server of the driver hands them on: one for each edge, with both of its nodes. */
function recordsOf({ nodes, edges }: Clustered): object[] {
  const node = (at: number) => ({
    ...{ identity: integer(at), labels: ['Entity'], elementId: `n${at}` },
    properties: { name: nodes[at]?.en, cluster: nodes[at]?.cluster },
  });
  return edges.map(([a, b], at) => ({
    ...{ keys: ['n', 'r', 'm'], length: 3, _fieldLookup: { n: 0, r: 1, m: 2 } },
    _fields: [
      node(a),
      {
        ...{ identity: integer(at), start: integer(a), end: integer(b), type: 'WORKS_WITH', properties: {} },
        ...{ elementId: `e${at}`, startNodeElementId: `n${a}`, endNodeElementId: `n${b}` },
      },
      node(b),
    ],
  }));
}

/** With its defaults, but for `physics`; data come from a function of ours in place of a database. */
function drawn(
  stage: HTMLElement,
  graph: Clustered,
  { physics, places }: { physics: boolean; places?: Places },
): Promise<void> {
  stage.id = 'stage';
  const own = NeoVis.NEOVIS_ADVANCED_CONFIG;
  const at = ({ identity }: { identity: { low?: number } | number }): { x: number; y: number } | undefined =>
    places?.[typeof identity === 'number' ? identity : (identity.low ?? 0)];
  const viz = new NeoVis({
    containerId: 'stage',
    labels: {
      Entity: {
        ...{ label: 'name', group: 'cluster' },
        ...(places && {
          [own]: { function: { x: (node: never) => at(node)?.x, y: (node: never) => at(node)?.y } },
        }),
      },
    },
    relationships: { WORKS_WITH: {} },
    ...(!physics && { visConfig: { physics: { enabled: false }, layout: { improvedLayout: false } } }),
    dataFunction: () => recordsOf(graph),
  });
  return new Promise((resolve, reject) => {
    viz.registerOnEvent('error', ({ error }: { error: unknown }) => reject(error));
    viz.registerOnEvent('completed', () => {
      const { network } = viz;
      network.once(physics ? 'stabilizationIterationsDone' : 'afterDrawing', async () => {
        await frames(2);
        resolve();
      });
    });
    viz.render();
  });
}

export const neovis: Drawer = { layOut: (stage, graph) => drawn(stage, graph, { physics: true }) };

export const neovisWithoutPhysics: Drawer = {
  layOut: (stage, graph) => drawn(stage, graph, { physics: false }),
  place: (stage, graph, places) => drawn(stage, graph, { physics: false, places }),
};
