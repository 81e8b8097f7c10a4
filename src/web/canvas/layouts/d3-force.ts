import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import { centreOf, type Point } from '../geometry.ts';
import { neighboursOf, placementOf, type LayoutJob, type Tell } from './layout-input.ts';
import { hash, seeded } from './seeded-random.ts';
import { separated } from './overlap-removal.ts';

/** Sweeps in which covering boxes are parted in the end: as many as time allows for thousands of nodes. */
const PARTINGS = 12;
const PULL = 0.04;

interface Body extends SimulationNodeDatum {
  radius: number;
}

/** About the radius of a node and its label, as if they were round. */
const radiusOf = ({ reach }: LayoutJob['nodes'][number]): number =>
  (reach.left + reach.right + reach.top + reach.bottom) / 4;

function simulationOf(job: LayoutJob): Simulation<Body, undefined> {
  const fixed = job.nodes.flatMap((node) => node.at ?? []);
  const middle = centreOf(fixed);
  const neighbours = neighboursOf(job);
  const bodies: Body[] = job.nodes.map((node) => ({
    radius: radiusOf(node),
    ...(node.at && { x: node.at.x, y: node.at.y, fx: node.at.x, fy: node.at.y }),
  }));
  const links = job.links.flatMap(([source, target]) => (source === target ? [] : [{ source, target }]));
  // A narrow room asks for a narrow picture.
  const shape = Math.sqrt(job.width / job.height);
  return forceSimulation(bodies)
    .randomSource(seeded(hash(job.nodes.map((node) => node.id).join('\n'))))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((_, i) => -160 - 20 * Math.min(12, neighbours[i]?.size ?? 0))
        .distanceMax(1200),
    )
    .force('link', forceLink<Body, { source: number; target: number }>(links).distance(80))
    .force(
      'apart',
      forceCollide<Body>(({ radius }) => radius),
    )
    .force('x', forceX<Body>(middle.x).strength(PULL / shape))
    .force('y', forceY<Body>(middle.y).strength(PULL * shape))
    .stop();
}

/**
 * A force layout for large pictures (d3-force: velocity Verlet with Barnes and Hut 1986), shown while it
 * settles. Nodes that have a place keep it; the same job gives the same places in the end.
 */
export function streamed(job: LayoutJob, tell?: Tell): Point[] {
  const simulation = simulationOf(job);
  const places = (): Point[] => simulation.nodes().map(({ x = 0, y = 0 }) => ({ x, y }));
  while (simulation.alpha() >= simulation.alphaMin()) {
    simulation.tick();
    tell?.(() => placementOf(places()));
  }
  return separated(job, places(), PARTINGS);
}
