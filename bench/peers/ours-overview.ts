import type { Clustered } from '../clustered.ts';
import { OverviewCanvas } from '../../src/web/canvas/overview/overview-canvas.ts';
import type { OverviewNetwork } from '../../src/web/canvas/overview/overview-renderer.ts';
import { loadFonts } from '../../src/web/canvas/labels/load-fonts.ts';
import '../../src/web/styles/fonts.ts';
import { frames, type Drawer, type Places } from './drawer.ts';

/** Frames without a painting after which nothing is left to paint. */
const QUIET = 2;

/** A network as the page gets one from the server: columns, those with most lines first. */
function networkOf({ nodes, edges }: Clustered): { network: OverviewNetwork; order: readonly number[] } {
  const degree = Array<number>(nodes.length).fill(0);
  for (const end of edges.flat()) degree[end] = (degree[end] ?? 0) + 1;
  const order = [...degree.keys()].sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0));
  const placeOf = Array<number>(nodes.length).fill(0);
  for (const [place, at] of order.entries()) placeOf[at] = place;
  const network: OverviewNetwork = {
    count: nodes.length,
    hue: order.map(() => 'country'),
    degree: order.map((at) => degree[at] ?? 0),
    from: edges.map(([from]) => placeOf[from] ?? 0),
    to: edges.map(([, to]) => placeOf[to] ?? 0),
    line: edges.map(() => 0),
    lines: [{ status: 'cited', predicted: false }],
  };
  return { network, order };
}

/** Resolves when the last positions are there and everything is painted. */
async function drawn(stage: HTMLElement, graph: Clustered, places?: Places): Promise<void> {
  await loadFonts(document);
  const { network, order } = networkOf(graph);
  const standing =
    places && Float32Array.from(order.flatMap((at) => [places[at]?.x ?? 0, places[at]?.y ?? 0]));
  let painted = 0;
  await new Promise<void>((resolve, reject) => {
    const ignore = (): void => undefined;
    const overview = new OverviewCanvas(stage, {
      ...{ select: ignore, hover: ignore, lasso: ignore, camera: ignore, unnamed: ignore, structure: ignore },
      ...{ frame: () => painted++, failed: reject },
      placed: (_, last) => last && resolve(),
    });
    const nameOf = (at: number): { value: string; lang: string } => ({
      ...{ value: graph.nodes[order[at] ?? 0]?.en ?? '', lang: 'en' },
    });
    overview.dress({ theme: 'light', lang: 'en', caught: [], nameOf });
    overview.show(network, standing ? { standing } : {});
  });
  for (let before = -1; before !== painted;) {
    before = painted;
    await frames(QUIET);
  }
}

export const oursAsOverview: Drawer = { layOut: drawn, place: drawn };
