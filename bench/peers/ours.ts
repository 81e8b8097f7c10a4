import type { Clustered } from '../clustered.ts';
import { CytoscapeRenderer } from '../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { loadFonts } from '../../src/web/canvas/labels/load-fonts.ts';
import type { Scene } from '../../src/web/picture/scene.ts';
import { sizeOf } from '../../src/web/parts/node-size.ts';
import '../../src/web/styles/fonts.ts';
import { frames, type Drawer, type Places } from './drawer.ts';

/** A scene as the page derives one: names, marks by degree, and lines by their evidence. */
function sceneOf({ nodes, edges }: Clustered, places?: Places): Scene {
  const degrees = new Map<number, number>();
  for (const end of edges.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const state = { selected: false, faded: false };
  return {
    nodes: nodes.map(({ en }, at) => ({
      ...{ id: `n${at}`, kind: 'country', hue: 'country', shape: 'ellipse', icon: 'flag', dashed: false },
      ...{ label: en, lang: 'en', size: sizeOf(degrees.get(at) ?? 0), hub: false, ...state },
      ...{ pinned: false, hidden: 0 },
      ...(places?.[at] && { at: places[at] }),
    })),
    edges: edges.map(([a, b], at) => ({
      ...{ id: `e${at}`, from: `n${a}`, to: `n${b}`, line: { status: 'cited', predicted: false } },
      ...{ arrow: false, label: 'works with', ...state, off: false, onPath: false },
    })),
    ...{ theme: 'light', lang: 'en', reducedMotion: true, layout: 'force' },
  };
}

/** Names and lines of many nodes find better places after everything is seen. */
let improving = Promise.resolve();

async function drawn(stage: HTMLElement, scene: Scene): Promise<void> {
  await new Promise<void>((settled) => {
    const events = { select: () => undefined, open: () => undefined, settled: () => settled() };
    improving = new CytoscapeRenderer(stage, events).draw(scene, { whole: true });
  });
  await frames(2);
}

export const ours: Drawer = {
  async layOut(stage, graph) {
    await loadFonts(document);
    return drawn(stage, sceneOf(graph));
  },
  async place(stage, graph, places) {
    await loadFonts(document);
    return drawn(stage, sceneOf(graph, places));
  },
  improved: () => improving,
};
