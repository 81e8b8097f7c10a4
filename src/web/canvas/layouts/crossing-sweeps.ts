import type { Point } from '../geometry.ts';
import { aestheticCost } from './aesthetics.ts';
import type { LayoutInput } from './layout-input.ts';

/** Above this many nodes crossings are not counted: that takes time. */
const MAX_COUNTED = 300;

interface SweepOptions<Layer> {
  /** Number of sweeps where crossings are counted, and where they are not. */
  sweeps: { counted: number; uncounted: number };
  /** Whether the first sweep goes from the last layer to the first; the direction then alternates. */
  backwards: boolean;
  pointsOf: (layers: readonly Layer[]) => Point[];
  /** A layer in another order, which may depend on where all nodes are now. */
  reorder: (layer: Layer, points: readonly Point[]) => Layer;
}

/**
 * Crossing reduction on layers: sweep over them forwards and backwards in turn, reorder one at a time, and
 * keep the state with the lowest aesthetic cost (as Sugiyama, Tagawa and Toda 1981 do on the levels of a
 * hierarchy). In a large graph nothing is counted and the last state is taken.
 */
export function withFewestCrossings<Layer>(
  input: LayoutInput,
  layers: readonly Layer[],
  { sweeps, backwards, pointsOf, reorder }: SweepOptions<Layer>,
): readonly Layer[] {
  const counted = input.nodes.length <= MAX_COUNTED;
  const costOf = (state: readonly Layer[]): number => aestheticCost(input, pointsOf(state));
  let [now, best] = [layers, layers];
  let least = counted ? costOf(now) : Infinity;
  for (let sweep = 0; sweep < (counted ? sweeps.counted : sweeps.uncounted); sweep++) {
    const reversed = (sweep % 2 === 0) === backwards;
    for (let k = 0; k < now.length; k++) {
      const at = reversed ? now.length - 1 - k : k;
      const points = pointsOf(now);
      now = now.map((layer, i) => (i === at ? reorder(layer, points) : layer));
    }
    const cost = counted ? costOf(now) : 0;
    if (cost < least || !counted) [best, least] = [now, cost];
  }
  return best;
}
