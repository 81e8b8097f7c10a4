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
import { mulberry32 } from '../../../graph/random.ts';
import { centroidOf, type Point } from '../geometry.ts';
import { degreesOf, toPositionArray, type LayoutInput, type ReportProgress } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';
import { seedOf } from './seeded-random.ts';

/** Rounds of overlap removal at the end: as many as time allows for thousands of nodes. */
const OVERLAP_ROUNDS = 12;
const CENTRING = 0.04;

interface SimulatedNode extends SimulationNodeDatum {
  radius: number;
}

/** Roughly the radius of a node with its label, as if they were a circle. */
const radiusOf = ({ extents }: LayoutInput['nodes'][number]): number =>
  (extents.left + extents.right + extents.top + extents.bottom) / 4;

function simulationOf(input: LayoutInput): Simulation<SimulatedNode, undefined> {
  const middle = centroidOf(input.nodes.flatMap((node) => node.fixed ?? []));
  const degree = degreesOf(input);
  const nodes: SimulatedNode[] = input.nodes.map((node) => ({
    radius: radiusOf(node),
    ...(node.fixed && { x: node.fixed.x, y: node.fixed.y, fx: node.fixed.x, fy: node.fixed.y }),
  }));
  const links = input.edges.flatMap(([source, target]) => (source === target ? [] : [{ source, target }]));
  // A narrow viewport asks for a narrow drawing.
  const aspect = Math.sqrt(input.width / input.height);
  return forceSimulation(nodes)
    .randomSource(mulberry32(seedOf(input.nodes)))
    .force(
      'charge',
      forceManyBody<SimulatedNode>()
        .strength((_, i) => -160 - 20 * Math.min(12, degree(i)))
        .distanceMax(1200),
    )
    .force('link', forceLink<SimulatedNode, { source: number; target: number }>(links).distance(80))
    .force(
      'collide',
      forceCollide<SimulatedNode>(({ radius }) => radius),
    )
    .force('x', forceX<SimulatedNode>(middle.x).strength(CENTRING / aspect))
    .force('y', forceY<SimulatedNode>(middle.y).strength(CENTRING * aspect))
    .stop();
}

/**
 * A force-directed layout for large graphs, by d3-force: velocity Verlet integration, with repulsion
 * approximated by a quadtree (Barnes and Hut 1986). Intermediate positions are offered after every tick.
 * Fixed nodes stay; the same input gives the same points.
 */
export function d3ForcePoints(input: LayoutInput, report?: ReportProgress): Point[] {
  const simulation = simulationOf(input);
  const points = (): Point[] => simulation.nodes().map(({ x = 0, y = 0 }) => ({ x, y }));
  while (simulation.alpha() >= simulation.alphaMin()) {
    simulation.tick();
    report?.(() => toPositionArray(points()));
  }
  return withoutOverlaps(input, points(), OVERLAP_ROUNDS);
}
