import { Samples, shuffled } from '../measure/samples.ts';
import { openStage, oursFor } from '../peers/stage.ts';
import type { DrawerName } from '../peers/page.ts';

/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
const SIZES = [500, 2000];
const PEERS: readonly DrawerName[] = [
  'neovis.js, defaults',
  'vis-network, tuned',
  'sigma 3 + ForceAtlas2 worker',
  'cytoscape + fcose',
];

/** From data in the page to a picture that is laid out, drawn and flushed. */
export async function main(args: readonly string[]): Promise<void> {
  const stage = await openStage();
  const samples = new Samples('layout', [stage.browser]);
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  for (const nodes of sizes) {
    const drawers = [...oursFor(nodes), ...PEERS];
    const gone = new Set<string>();
    for (let round = 0; round < ROUNDS; round++)
      for (const drawer of shuffled(drawers.filter((each) => !gone.has(each)))) {
        const drawn = await stage.draw({ drawer, nodes, placed: false });
        if (!drawn) gone.add(drawer);
        const { ready = NaN, block = NaN, improved = NaN } = drawn ?? {};
        samples.add(
          `${nodes}: ${drawer}`,
          { 'laid out ms': ready, 'improved ms': improved, 'longest block ms': block },
          round,
        );
      }
    samples.print(
      `${nodes} nodes, ${2 * nodes} edges, no places: until it is laid out and drawn; median (least–most) of ${ROUNDS}`,
      { prefix: `${nodes}: ` },
    );
  }
  await stage.close();
  samples.end();
}
