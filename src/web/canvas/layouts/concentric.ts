import { around, grown, overlap, type Box, type Point } from '../geometry.ts';
import { faultsOf } from './aesthetics.ts';
import { neighboursOf, placementOf, type LayoutJob, type Layout } from './layout-input.ts';
import { anchored, pinnedIn } from './fixed-nodes.ts';
import { ringsOf, seatsOf, type Ring } from './rings.ts';
import { separated } from './overlap-removal.ts';
import { centred } from './fit-to-viewport.ts';

/** Paper around a box, and by how much a ring is widened at a time. */
const GAP = 4;
const WIDER = 6;
/** Rounds in which the rings are sorted and turned by where their neighbours stand. */
const SWEEPS = 6;
/** Above this many nodes the first round has to do: counting crossings takes time. */
const MOST_COUNTED = 300;

const meanAngle = (angles: readonly number[]): number =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );

/** The places of all rings; the middle is at 0, 0. */
function pointsOf(job: LayoutJob, rings: readonly Ring[]): Point[] {
  const points: Point[] = job.nodes.map(() => ({ x: 0, y: 0 }));
  for (const ring of rings) for (const [i, at] of seatsOf(ring)) points[i] = at;
  return points;
}

/** A ring whose nodes stand in the order, and as near as can be, of where their neighbours are. */
function turned(ring: Ring, points: readonly Point[], neighbours: readonly Set<number>[]): Ring {
  const angleAt = (i: number): number => Math.atan2(points[i]?.y ?? 0, points[i]?.x ?? 0);
  const inMiddle = (i: number): boolean => points[i]?.x === 0 && points[i]?.y === 0;
  const wanted = ring.nodes
    .map((i) => {
      const others = [...(neighbours[i] ?? [])].filter((other) => !inMiddle(other)).map(angleAt);
      return { i, angle: others.length > 0 ? meanAngle(others) : angleAt(i) };
    })
    .sort((a, b) => a.angle - b.angle || a.i - b.i);
  const step = (2 * Math.PI) / wanted.length;
  return {
    ...ring,
    nodes: wanted.map(({ i }) => i),
    start: meanAngle(wanted.map(({ angle }, rank) => angle - rank * step)),
  };
}

/** The rings in the order in which fewest lines cross. */
function sorted(job: LayoutJob, rings: readonly Ring[]): Ring[] {
  const neighbours = neighboursOf(job);
  const counted = job.nodes.length <= MOST_COUNTED;
  let [now, best] = [[...rings], [...rings]];
  let least = counted ? faultsOf(job, pointsOf(job, now)) : Infinity;
  for (let sweep = 0; sweep < (counted ? SWEEPS : 1); sweep++) {
    // Inwards and outwards in turn, so that each ring hears from both of its sides.
    for (let k = 0; k < now.length; k++) {
      const at = sweep % 2 === 0 ? now.length - 1 - k : k;
      now = now.map((ring, i) => (i === at ? turned(ring, pointsOf(job, now), neighbours) : ring));
    }
    const faults = counted ? faultsOf(job, pointsOf(job, now)) : 0;
    if (faults < least) [best, least] = [now, faults];
  }
  return best;
}

/** Rings wide enough that no node with its label covers another, on its own ring or further in. */
function widened(job: LayoutJob, middle: number, rings: readonly Ring[]): Ring[] {
  const boxAt = (i: number, at: Point): Box => {
    const node = job.nodes[i];
    return grown(around(at, node?.reach ?? { left: 0, top: 0, right: 0, bottom: 0 }), GAP);
  };
  let inner = [boxAt(middle, { x: 0, y: 0 })];
  let radius = 0;
  return rings.map((ring) => {
    for (radius = Math.max(ring.radius, radius + WIDER); ; radius += WIDER) {
      const boxes = seatsOf({ ...ring, radius }).map(([i, at]) => boxAt(i, at));
      const free = boxes.every(
        (box, k) =>
          boxes.every((other, l) => k === l || overlap(box, other) === 0) &&
          inner.every((other) => overlap(box, other) === 0),
      );
      if (!free) continue;
      // Two rings back nothing is in reach any more.
      inner = [...inner.slice(-2 * boxes.length - 40), ...boxes];
      return { ...ring, radius };
    }
  });
}

/**
 * The best connected node in the middle, the others by degree on rings around it. The same job gives the
 * same places; nodes that have a place keep it, and the others make way for them.
 */
export const concentricPlacement: Layout = (job) => {
  const { middle, rings } = ringsOf(job);
  if (middle === undefined) return placementOf([]);
  const points = pointsOf(job, widened(job, middle, sorted(job, rings)));
  if (pinnedIn(job) === 0) return placementOf(centred(job, points));
  return placementOf(separated(job, anchored(job, points)));
};
