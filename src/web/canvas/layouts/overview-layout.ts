import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { adjacencyOf, type Adjacency, type Lines } from '../../../graph/adjacency.ts';
import { communitiesOf, componentsOf, sizesOf, type Grouping } from '../../../graph/communities.ts';
import { mulberry32 } from '../../../graph/random.ts';
import { GOLDEN_ANGLE } from '../geometry.ts';
import type { PositionArray, ReportProgress } from './layout-input.ts';
import { repulsion } from './repulsion.ts';

/** What the layout of an overview works on. */
export interface OverviewInput extends Lines {
  /** x, y, x, y … of who stands already, and does not move; not numbers for newcomers. */
  standing?: PositionArray;
}

/** What is known of a network before it is laid out. */
export interface Structure {
  adjacency: Adjacency;
  components: Grouping;
  communities: Grouping;
}

/** Room for a node at the start, as the radius of its share of the plane, in model pixels. */
const ROOM = 12;
/**
 * Ticks by how many nodes there are: the start is near the end already. Of clustered networks of 5,000 and 14,000 nodes
 * more ticks leave hardly fewer crossings.
 */
const ticksFor = (count: number): number => Math.round(Math.min(200, Math.max(50, 900_000 / count)));

export function structureOf(lines: Lines): Structure {
  const adjacency = adjacencyOf(lines);
  return { adjacency, components: componentsOf(adjacency), communities: communitiesOf(adjacency) };
}

/** Each community on a disc of its own, the discs in a spiral, the largest in the middle. */
function onDiscs(communities: Grouping): PositionArray {
  const positions = new Float32Array(2 * communities.length);
  const disc = new Map<number, { x: number; y: number; filled: number }>();
  let before = 0;
  sizesOf(communities).forEach(([first, size], place) => {
    const far = place === 0 ? 0 : ROOM * Math.sqrt(2 * before + size);
    disc.set(first, {
      x: far * Math.cos(place * GOLDEN_ANGLE),
      y: far * Math.sin(place * GOLDEN_ANGLE),
      filled: 0,
    });
    before += size;
  });
  communities.forEach((community, at) => {
    const own = disc.get(community) ?? { x: 0, y: 0, filled: 0 };
    const far = ROOM * Math.sqrt(own.filled);
    positions[2 * at] = own.x + far * Math.cos(own.filled * GOLDEN_ANGLE);
    positions[2 * at + 1] = own.y + far * Math.sin(own.filled * GOLDEN_ANGLE);
    own.filled++;
  });
  return positions;
}

/** Where everybody is at first: who stands, there; a newcomer beside the first of its neighbours who stands. */
function startOf({ standing }: OverviewInput, { adjacency, communities }: Structure): PositionArray {
  const positions = onDiscs(communities);
  if (!standing) return positions;
  const { start, other } = adjacency;
  const stands = (at: number): boolean => !Number.isNaN(standing[2 * at] ?? NaN);
  for (let at = 0; at < communities.length; at++) {
    let near = stands(at) ? at : undefined;
    for (let i = start[at] ?? 0; near === undefined && i < (start[at + 1] ?? 0); i++)
      if (stands(other[i] ?? 0)) near = other[i];
    if (near === undefined) continue;
    const [aside, turn] = [near === at ? 0 : 2 * ROOM, at * GOLDEN_ANGLE];
    positions[2 * at] = (standing[2 * near] ?? 0) + aside * Math.cos(turn);
    positions[2 * at + 1] = (standing[2 * near + 1] ?? 0) + aside * Math.sin(turn);
  }
  return positions;
}

/**
 * A force-directed layout for tens of thousands of nodes, by d3-force, which begins with every community in a place
 * of its own: that can be shown at once, and is offered first. Who stands keeps the place; the same input gives the
 * same positions.
 */
export function overviewPositions(
  input: OverviewInput,
  structure: Structure,
  report: ReportProgress,
): PositionArray {
  const positions = startOf(input, structure);
  report(() => positions.slice());
  const { count, from, to, standing } = input;
  if (standing && !standing.some(Number.isNaN)) return positions;
  const nodes = Array.from({ length: count }, (_, at): SimulationNodeDatum => {
    const [x, y] = [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0];
    return standing && !Number.isNaN(standing[2 * at] ?? NaN) ? { x, y, fx: x, fy: y } : { x, y };
  });
  const links = Array.from(from, (source, line) => ({ source, target: to[line] ?? 0 }));
  const simulation = forceSimulation(nodes)
    .randomSource(mulberry32(count))
    .alpha(0.5)
    .alphaDecay(1 - 0.002 ** (1 / ticksFor(count)))
    .force('charge', repulsion({ strengthOf: () => -30, far: 2000, theta: 1.1 }))
    .force(
      'link',
      forceLink<SimulationNodeDatum, (typeof links)[number]>(
        links.filter(({ source, target }) => source !== target),
      ).distance(30),
    )
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.03))
    .stop();
  const now = (): PositionArray => Float32Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
  while (simulation.alpha() >= simulation.alphaMin()) {
    simulation.tick();
    report(now);
  }
  return now();
}
