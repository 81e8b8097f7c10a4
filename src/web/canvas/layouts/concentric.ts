import { boxAround, inflated, overlapArea, type Box, type Point } from '../geometry.ts';
import { byComponents } from './components-apart.ts';
import { withFewestCrossings } from './crossing-sweeps.ts';
import { centred } from './drawing.ts';
import { alignedToFixed, fixedCount } from './fixed-nodes.ts';
import { grows, grownDrawing } from './growing.ts';
import { neighboursOf, toPositionArray, type Layout, type LayoutInput } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';
import { degreeRings, pointsOnRing, type Ring } from './rings.ts';

/** Space around a box, and by how much a ring is widened at a time; in model pixels. */
const GAP = 7;
const WIDENING_STEP = 6;
const SWEEPS = { counted: 6, uncounted: 1 };

/** The circular mean of some angles, in radians. */
const meanAngle = (angles: readonly number[]): number =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );

/** The points of all nodes; the centre is at 0, 0. */
function pointsOf(input: LayoutInput, rings: readonly Ring[]): Point[] {
  const points: Point[] = input.nodes.map(() => ({ x: 0, y: 0 }));
  for (const ring of rings) for (const [i, at] of pointsOnRing(ring)) points[i] = at;
  return points;
}

/**
 * The barycentre heuristic on a circle: a ring sorted by the mean angle of each node's neighbours, and
 * rotated so that nodes come as near to those angles as they can.
 */
function byMeanAngle(ring: Ring, points: readonly Point[], neighbours: readonly Set<number>[]): Ring {
  const angleOf = (i: number): number => Math.atan2(points[i]?.y ?? 0, points[i]?.x ?? 0);
  const isCentre = (i: number): boolean => points[i]?.x === 0 && points[i]?.y === 0;
  const wanted = ring.nodes
    .map((i) => {
      const angles = [...(neighbours[i] ?? [])].filter((other) => !isCentre(other)).map(angleOf);
      return { i, angle: angles.length > 0 ? meanAngle(angles) : angleOf(i) };
    })
    .sort((a, b) => a.angle - b.angle || a.i - b.i);
  const step = (2 * Math.PI) / wanted.length;
  return {
    ...ring,
    nodes: wanted.map(({ i }) => i),
    start: meanAngle(wanted.map(({ angle }, rank) => angle - rank * step)),
  };
}

/** Rings wide enough that no node with its label covers another, on its own ring or further in. */
function widened(input: LayoutInput, centre: number, rings: readonly Ring[]): Ring[] {
  const boxOf = (i: number, at: Point): Box => {
    const node = input.nodes[i];
    return inflated(boxAround(at, node?.extents ?? { left: 0, top: 0, right: 0, bottom: 0 }), GAP);
  };
  let inner = [boxOf(centre, { x: 0, y: 0 })];
  let radius = 0;
  return rings.map((ring) => {
    for (radius = Math.max(ring.radius, radius + WIDENING_STEP); ; radius += WIDENING_STEP) {
      const boxes = pointsOnRing({ ...ring, radius }).map(([i, at]) => boxOf(i, at));
      const free = boxes.every(
        (box, k) =>
          boxes.every((other, l) => k === l || overlapArea(box, other) === 0) &&
          inner.every((other) => overlapArea(box, other) === 0),
      );
      if (!free) continue;
      // What lies two rings further in is out of reach: comparing with it would only cost time.
      inner = [...inner.slice(-2 * boxes.length - 40), ...boxes];
      return { ...ring, radius };
    }
  });
}

function ringPoints(input: LayoutInput): Point[] {
  const { centre, rings } = degreeRings(input);
  if (centre === undefined) return [];
  const neighbours = neighboursOf(input);
  const ordered = withFewestCrossings(input, rings, {
    sweeps: SWEEPS,
    backwards: true,
    pointsOf: (state: readonly Ring[]) => pointsOf(input, state),
    reorder: (ring: Ring, points) => byMeanAngle(ring, points, neighbours),
  });
  return pointsOf(input, widened(input, centre, ordered));
}

/**
 * A concentric layout by degree centrality: the node with most neighbours in the centre, the others on rings
 * around it. The rings and their widths are a heuristic of our own; on the rings, crossings are reduced by
 * barycentre sweeps, outwards and inwards in turn. Pieces without a connection to the largest one stand outside
 * of its rings, each in rings of its own. The same input gives the same positions; fixed nodes stay, and the
 * others make way for them.
 */
export const concentricLayout: Layout = (input, report) => {
  if (grows(input)) return toPositionArray(grownDrawing(input, { report }));
  const points = byComponents(input, ringPoints);
  if (fixedCount(input) === 0) return toPositionArray(centred(input, points));
  return toPositionArray(withoutOverlaps(input, alignedToFixed(input, points)));
};
