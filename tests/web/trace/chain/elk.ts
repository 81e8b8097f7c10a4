import ELK from 'elkjs/lib/elk.bundled.js';
import { crossingsOf } from '../../../../src/web/trace/chain/layers.ts';
import { cutUp, type Drawn } from './layers.ts';

const elk = new ELK();

/**
 * How many lines cross where the Eclipse Layout Kernel orders the same layers: long links are cut into the same steps,
 * each layer is a partition of its own, and the crossings of both are counted in the same way.
 */
export async function elkCrossings(drawn: Drawn): Promise<number> {
  const { layers, steps } = cutUp(drawn);
  const heights = new Map(drawn.boxes.map(({ id, height }) => [id, height]));
  const { children = [] } = await elk.layout({
    id: 'chain',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.separateConnectedComponents': 'false',
    },
    children: layers.flatMap((layer, at) =>
      layer.map((id) => ({
        id,
        width: 100,
        height: heights.get(id) ?? 10,
        layoutOptions: { 'elk.partitioning.partition': `${at}` },
      })),
    ),
    edges: [...steps.right].flatMap(([from, ends]) =>
      ends.map((to, at) => ({ id: `${from} > ${to} ${at}`, sources: [from], targets: [to] })),
    ),
  });
  const levels = new Map(children.map(({ id, y = 0, height = 0 }) => [id, y + height / 2]));
  const columns = new Map(children.map(({ id, x = 0 }) => [id, x]));
  for (const layer of layers) {
    const xs = new Set(layer.map((id) => columns.get(id)));
    if (xs.size > 1) throw new Error(`a layer has come apart: ${layer.join(', ')}`);
  }
  const sorted = layers.map((layer) =>
    [...layer].sort((a, b) => (levels.get(a) ?? 0) - (levels.get(b) ?? 0)),
  );
  return crossingsOf(sorted, steps);
}
