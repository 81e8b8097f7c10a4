import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from 'd3-force';
import { mulberry32 } from '../../../graph/random.ts';
import { centroidOf, GOLDEN_ANGLE, type Point } from '../geometry.ts';
import { collision } from './collision.ts';
import { degreesOf, toPositionArray, type LayoutInput, type ReportProgress } from './layout-input.ts';
import { withoutOverlaps } from './overlap-removal.ts';
import { pivotPoints } from './pivot-mds.ts';
import { repulsion } from './repulsion.ts';
import { seedOf } from './seeded-random.ts';

/** Rounds of overlap removal at the end: as many as time allows for thousands of nodes. */
const OVERLAP_ROUNDS = 12;
const CENTRING = 0.04;
/** From this distance on nodes do not push each other away, in model pixels. */
const FAR = 1200;
/** Length that a link would have, in model pixels. */
const LINK = 80;
/**
 * Ticks from alpha 1 to 0.001. From d3-force's own start, a spiral, 300 do not end as well. On clustered graphs of 200 to
 * 540 nodes 100 leave some twentieth more crossings and lines through nodes, and 200 save hardly as much again.
 */
const TICKS = 130;
/** Room for a node at the start, as the radius of its share of a disc: those with the same neighbours come apart. */
const ROOM = 3;

interface SimulatedNode extends SimulationNodeDatum {
  radius: number;
}

/** Roughly the radius of a node with its label, as if they were a circle. */
const radiusOf = ({ extents }: LayoutInput['nodes'][number]): number =>
  (extents.left + extents.right + extents.top + extents.bottom) / 4;

interface Link {
  source: number;
  target: number;
}

/** Where so many nodes begin: links are twice as long as they will be, as forces pull a drawing together. */
function startOf(count: number, links: readonly Link[]): Point[] {
  const [from, to] = [links.map(({ source }) => source), links.map(({ target }) => target)];
  return pivotPoints({ count, from, to }, 2 * LINK).map(({ x, y }, at) => {
    const far = ROOM * Math.sqrt(at);
    return { x: x + far * Math.cos(at * GOLDEN_ANGLE), y: y + far * Math.sin(at * GOLDEN_ANGLE) };
  });
}

function simulationOf(input: LayoutInput): Simulation<SimulatedNode, undefined> {
  const middle = centroidOf(input.nodes.flatMap((node) => node.fixed ?? []));
  const degree = degreesOf(input);
  // A loop pulls nothing anywhere.
  const links = input.edges.flatMap(([source, target]) => (source === target ? [] : [{ source, target }]));
  const free = input.nodes.every(({ fixed }) => !fixed);
  const start = free ? startOf(input.nodes.length, links) : [];
  const nodes: SimulatedNode[] = input.nodes.map((node, at) => ({
    radius: radiusOf(node),
    ...start[at],
    ...(node.fixed && { x: node.fixed.x, y: node.fixed.y, fx: node.fixed.x, fy: node.fixed.y }),
  }));
  // A narrow viewport asks for a narrow drawing.
  const aspect = Math.sqrt(input.width / input.height);
  return forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / (free ? TICKS : 3 * TICKS)))
    .randomSource(mulberry32(seedOf(input.nodes)))
    .force(
      'charge',
      repulsion<SimulatedNode>({ strengthOf: (_, i) => -160 - 20 * Math.min(12, degree(i)), far: FAR }),
    )
    .force('link', forceLink<SimulatedNode, Link>(links).distance(LINK))
    .force(
      'collide',
      collision<SimulatedNode>(({ radius }) => radius),
    )
    .force('x', forceX<SimulatedNode>(middle.x).strength(CENTRING / aspect))
    .force('y', forceY<SimulatedNode>(middle.y).strength(CENTRING * aspect))
    .stop();
}

/**
 * A force-directed layout for large graphs, by d3-force: velocity Verlet integration, with forces of our own in place of
 * its two dearest, repulsion and collision. Intermediate positions are offered after every tick.
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
