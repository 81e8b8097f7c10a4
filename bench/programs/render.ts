import { Samples, shuffled } from '../measure/samples.ts';
import { openStage, oursFor } from '../peers/stage.ts';
import type { DrawerName } from '../peers/page.ts';

/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
const SIZES = [500, 2000, 10_000];
/** Steps of a drag. */
const STEPS = 60;
/** Without the one that cannot be told where nodes stand, and lays out first. */
const PEERS: readonly DrawerName[] = [
  'neovis.js, physics off',
  'vis-network, tuned',
  'sigma 3 + ForceAtlas2 worker',
  'cytoscape + fcose',
];

/** From known places to a picture that is drawn and flushed, and frames while it is dragged. */
export async function main(args: readonly string[]): Promise<void> {
  const stage = await openStage();
  const samples = new Samples('render', [stage.browser]);
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  for (const nodes of sizes) {
    const drawers = [...oursFor(nodes), ...PEERS];
    const gone = new Set<string>();
    for (let round = 0; round < ROUNDS; round++)
      for (const drawer of shuffled(drawers.filter((each) => !gone.has(each)))) {
        const drawn = await stage.draw({ drawer, nodes, placed: true, steps: STEPS });
        // Whoever did not come to an end is not asked again.
        if (!drawn) gone.add(drawer);
        const { ready = NaN, block = NaN, improved = NaN, frame = NaN } = drawn ?? {};
        samples.add(
          `${nodes}: ${drawer}`,
          {
            ...{ 'first paint ms': ready, 'improved ms': improved, 'longest block ms': block },
            'ms a step of a drag': frame,
          },
          round,
        );
      }
    samples.print(
      `${nodes} nodes with places, ${2 * nodes} edges: until all is drawn; median (least–most) of ${ROUNDS}`,
      { prefix: `${nodes}: ` },
    );
  }
  await stage.close();
  samples.end();
}
