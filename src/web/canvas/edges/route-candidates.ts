import { boxAround, contains, extentsOf, inflated, type Point } from '../geometry.ts';
import type { Crossings } from './crossing-index.ts';
import type { Detours } from './detour.ts';
import { bendAt, controlPoints, type Bend } from './edge-curve.ts';
import type { LanesApart } from './lanes-apart.ts';
import { lengthOf, type RoutedEdge, type RouteObstacles } from './route-cost.ts';
import { roundedControls } from './rounded-corners.ts';

/** Distance that control points keep from the ends of their edge, in model pixels. */
const CONTROL_GAP = 8;
/** Distances from the straight line that are tried, where along it, and the steepest bow, as share of its length. */
const BOWS = [14, 24, 36, 50, 68, 90, 120, 160];
const PLACES = [0.5, 0.3, 0.7];
const STEEPEST = 0.55;
/** How far from its corners a detour may be rounded, in model pixels. */
const ROUNDINGS = [40, 20, 10, 3];
/** Distance between two detours around one corner, and how many keep apart. */
const LANE = 5;
const MAX_LANES = 5;
/** So many lanes farther out an edge may turn that keeps apart from another between the same nodes. */
const BUNDLE_LANES = 2;

/** What a way around has to respect. */
interface DetoursAmong {
  detours: Detours | undefined;
  /** Nodes and names with the distance that edges keep. */
  kept: RouteObstacles;
  /** How the other edges run so far, and what it costs to cross one. */
  crossings: Crossings;
  crossingCost: number;
  lanes: LanesApart;
}

/** Whether a control point keeps clear of both ends of its edge: cytoscape does not draw an edge that turns in a node. */
const isFree = ({ from, to, sizes }: RoutedEdge, point: Point): boolean =>
  [from, to].every((end, i) => {
    const half = sizes[i];
    return !half || !contains(inflated(boxAround(end, extentsOf(half)), CONTROL_GAP), point);
  });

/** Single bows to both sides, the flat ones first, on top of how an edge is fanned out already. */
export function bowsOf(edge: RoutedEdge, fanned: readonly Bend[]): Bend[][] {
  const base = fanned[0]?.aside ?? 0;
  const most = Math.max(40, lengthOf(edge) * STEEPEST);
  return BOWS.filter((bow) => bow <= most).flatMap((bow) =>
    PLACES.flatMap((along) =>
      [base + bow, base - bow]
        .map((aside) => [{ along, aside }])
        .filter((bends) => controlPoints(edge, bends).every((point) => isFree(edge, point))),
    ),
  );
}

/**
 * The way around everything, as bends, its corners rounded more and less; none where there is none. Where others
 * turn already, it keeps off their lane if there is room.
 */
export function detourOf(
  edge: RoutedEdge,
  { detours, kept, crossings, crossingCost, lanes: bundles }: DetoursAmong,
): Bend[][] {
  const own = edge.ends.flatMap((id) => kept.bodies.get(id) ?? []);
  const corners = detours?.around(edge, own, (stretch) => crossings.count(stretch) * crossingCost);
  if (!detours || !corners) return [];
  const uses = detours.usesOf(corners);
  const lanes = Math.min(MAX_LANES, uses > 0 && bundles.has(edge.id) ? uses + BUNDLE_LANES : uses);
  detours.take(corners);
  return Array.from({ length: lanes + 1 }, (_, k) => (lanes - k) * LANE).flatMap((lane) => {
    const moved = corners.map(({ x, y, away }) => ({ x: x + away.x * lane, y: y + away.y * lane }));
    return ROUNDINGS.map((rounding) =>
      roundedControls(edge, moved, rounding)
        .filter((point) => isFree(edge, point))
        .map((point) => bendAt(edge, point)),
    );
  });
}
