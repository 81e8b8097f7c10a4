import type { SceneEdge } from '../../picture/scene.ts';
import { BUNDLE_STEP } from '../edge-strokes.ts';
import type { Bend } from './edge-curve.ts';

type Ends = Pick<SceneEdge, 'id' | 'from' | 'to'>;

/** Edges fanned out where the same two nodes share several; single edges and loops are not named. */
export function fannedOut(edges: readonly Ends[]): Map<string, Bend[]> {
  const bundles = new Map<string, Ends[]>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const key = JSON.stringify([edge.from, edge.to].sort());
    bundles.set(key, [...(bundles.get(key) ?? []), edge]);
  }
  const fanned = [...bundles.values()].filter((bundle) => bundle.length > 1);
  return new Map(
    fanned.flatMap((bundle) =>
      bundle.map(({ id, from }, i): [string, Bend[]] => {
        // What is right of one direction is left of the other.
        const turn = from === bundle[0]?.from ? 1 : -1;
        return [id, [{ along: 0.5, aside: turn * BUNDLE_STEP * (i - (bundle.length - 1) / 2) }]];
      }),
    ),
  );
}
