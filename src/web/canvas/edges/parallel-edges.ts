import type { SceneEdge } from '../../picture/scene.ts';
import { BUNDLE_STEP } from '../edge-strokes.ts';
import { boundingBoxOf, sizeOf, type NodePositions } from '../geometry.ts';
import { drawableSize, type Screen } from '../viewport.ts';
import type { Bend } from './edge-curve.ts';

type Ends = Pick<SceneEdge, 'id' | 'from' | 'to'>;

/** Distance between neighbours of a bundle on the screen, in screen pixels, and the widest step that makes it. */
const APART = 9;
const WIDEST_STEP = 44;
/** What names take of the room for a drawing beyond its outermost nodes, in screen pixels. */
const FOR_NAMES = { width: 120, height: 40 };

/** The edges that share their two nodes with others, in bundles; single edges and loops are in none. */
export function bundlesOf<T extends Ends>(edges: readonly T[]): T[][] {
  const bundles = new Map<string, T[]>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const key = JSON.stringify([edge.from, edge.to].sort());
    bundles.set(key, [...(bundles.get(key) ?? []), edge]);
  }
  return [...bundles.values()].filter((bundle) => bundle.length > 1);
}

/**
 * Distance between the control points of neighbours, in model pixels: the smaller a drawing has to be shown, the
 * wider, so that each edge can be told apart and hit. A curve reaches half as far as its control point.
 */
export function bundleStep(positions: NodePositions, screen: Screen): number {
  const bounds = boundingBoxOf(
    [...positions.values()].map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
  );
  if (!bounds) return BUNDLE_STEP;
  const [drawn, room] = [sizeOf(bounds), drawableSize(screen)];
  const zoom = Math.min(
    1,
    (room.width - FOR_NAMES.width) / drawn.width,
    (room.height - FOR_NAMES.height) / drawn.height,
  );
  if (zoom <= 0) return WIDEST_STEP;
  return Math.min(WIDEST_STEP, Math.max(BUNDLE_STEP, (2 * APART) / zoom));
}

/** Edges fanned out where the same two nodes share several; single edges and loops are not named. */
export const fannedOut = (edges: readonly Ends[], step = BUNDLE_STEP): Map<string, Bend[]> =>
  new Map(
    bundlesOf(edges).flatMap((bundle) =>
      bundle.map(({ id, from }, i): [string, Bend[]] => {
        // What is right of one direction is left of the other.
        const turn = from === bundle[0]?.from ? 1 : -1;
        return [id, [{ along: 0.5, aside: turn * step * (i - (bundle.length - 1) / 2) }]];
      }),
    ),
  );
