import { clustered, type Clustered } from '../clustered.ts';
import { flush, frames, type Drawer, type Places } from './drawer.ts';

/** Each comes when it is asked for: nobody waits for the code of another. */
const DRAWERS = {
  'Entente, a scene': () => import('./ours.ts').then(({ ours }) => ours),
  'Entente, the overview': () => import('./ours-overview.ts').then(({ oursAsOverview }) => oursAsOverview),
  'neovis.js, defaults': () => import('./neovis.ts').then(({ neovis }) => neovis),
  'neovis.js, physics off': () => import('./neovis.ts').then((module) => module.neovisWithoutPhysics),
  'vis-network, tuned': () => import('./vis-network.ts').then(({ visNetwork }) => visNetwork),
  'sigma 3 + ForceAtlas2 worker': () => import('./sigma.ts').then(({ sigma }) => sigma),
  'cytoscape + fcose': () => import('./cytoscape.ts').then(({ plainCytoscape }) => plainCytoscape),
} satisfies Record<string, () => Promise<Drawer>>;
export type DrawerName = keyof typeof DRAWERS;

/** Nodes, with twice as many edges; laid out here, or drawn where every node has its place. */
export interface Task {
  drawer: DrawerName;
  nodes: number;
  placed: boolean;
  /** Steps by which the picture is dragged afterwards. */
  steps?: number;
}

/** Milliseconds. */
export interface Drawn {
  /** From the call with the data to everything drawn and flushed. */
  ready: number;
  /** Longest time in which the page did nothing else: 50 or more, else 0. */
  block: number;
  /** Until nothing is improved any more, where something is after that. */
  improved?: number;
  /** Of one step of a drag; none where the picture was not dragged. */
  frame?: number;
}

/** Clusters on a grid, their nodes around its points: where every drawer finds the same. */
const placesOf = ({ nodes }: Clustered): Places => {
  const across = Math.ceil(Math.sqrt((nodes.at(-1)?.cluster ?? 0) + 1));
  return nodes.map(({ cluster }, at) => {
    const [angle, radius] = [at * 2.4, 30 + (at % 40) * 6];
    return {
      x: (cluster % across) * 620 + radius * Math.cos(angle),
      y: Math.floor(cluster / across) * 620 + radius * Math.sin(angle),
    };
  });
};

/** Until the next frame is drawn and flushed. */
async function nextFrame(): Promise<void> {
  await frames(1);
  flush(stageOf());
}

function stageOf(): HTMLElement {
  const stage = document.querySelector<HTMLElement>('#stage');
  if (!stage) throw new Error('The page has no stage.');
  return stage;
}

async function draw({ drawer, nodes, placed }: Task): Promise<Drawn> {
  const stage = stageOf();
  const graph = clustered({ nodes, edges: 2 * nodes });
  const places = placesOf(graph);
  const by: Drawer = await DRAWERS[drawer]();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  await frames(2);
  observer.observe({ entryTypes: ['longtask'] });
  const begun = performance.now();
  const work = placed ? by.place?.(stage, graph, places) : by.layOut(stage, graph);
  if (!work) throw new Error(`${drawer} draws nothing without a layout.`);
  await work;
  flush(stage);
  const ready = performance.now() - begun;
  await by.improved?.();
  const improved = performance.now() - begun;
  // Long tasks are told of a moment later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { ready, block: Math.max(0, ...tasks), ...(by.improved && { improved }) };
}

/** What the command calls in the page. */
export interface Calls {
  draw: typeof draw;
  nextFrame: typeof nextFrame;
}
Object.assign(globalThis, { draw, nextFrame } satisfies Calls);
