import { polar, type Point } from '../geometry.ts';
import { degreesOf, type LayoutInput } from './layout-input.ts';

/** Distance between two rings, and radius of the first; space between two nodes of a ring. In model pixels. */
const RING_DISTANCE = 56;
const NODE_GAP = 8;
/** A ring is given this factor times the nodes that fit it at its least radius, and is widened for them. */
const CROWDING = 1.6;

/** Nodes at one distance from the centre. */
export interface Ring {
  /** Indexes in the order in which they stand, at equal angles. */
  nodes: number[];
  /** In model pixels. */
  radius: number;
  /** Angle of the first of them, in radians. */
  start: number;
}

/** The points of a ring's nodes by their index; the centre is at 0, 0. */
export const pointsOnRing = ({ nodes, radius, start }: Ring): (readonly [number, Point])[] =>
  nodes.map((i, rank) => [i, polar({ x: 0, y: 0 }, radius, start + (2 * Math.PI * rank) / nodes.length)]);

/** Roughly what a node takes of the circumference of a ring. */
const arcOf = (node: LayoutInput['nodes'][number] | undefined): number => {
  if (!node) return 0;
  const { left, right, top, bottom } = node.extents;
  return Math.max(left + right, top + bottom) + NODE_GAP;
};

/** How many of these nodes a ring of a radius takes, one at least. */
function capacityOf(input: LayoutInput, nodes: readonly number[], radius: number): number {
  const circumference = 2 * Math.PI * radius * CROWDING;
  let length = 0;
  const over = nodes.findIndex((i) => (length += arcOf(input.nodes[i])) > circumference);
  return over < 0 ? nodes.length : Math.max(1, over);
}

/** These nodes on as many rings as it takes, from a first radius outwards. */
function ringsFor(input: LayoutInput, nodes: readonly number[], first: number): Ring[] {
  const rings: Ring[] = [];
  for (let rest = nodes; rest.length > 0;) {
    const radius = first + rings.length * RING_DISTANCE;
    const count = capacityOf(input, rest, radius);
    // Two nodes stand side by side: the line between them then runs through no name.
    const start = input.nodes.length === 2 ? 0 : -Math.PI / 2;
    rings.push({ nodes: rest.slice(0, count), radius, start });
    rest = rest.slice(count);
  }
  return rings;
}

/**
 * The node with most neighbours as the centre and the others on rings around it by degree: from one band of
 * rings to the next outer one the degree halves. Among equals the order of the input counts.
 */
export function degreeRings(input: LayoutInput): { centre: number | undefined; rings: Ring[] } {
  const degree = degreesOf(input);
  const order = [...input.nodes.keys()].sort((a, b) => degree(b) - degree(a) || a - b);
  const [centre, ...others] = order;
  const most = Math.max(1, degree(centre ?? 0));
  const bands = new Map<number, number[]>();
  for (const i of others) {
    const band = Math.floor(Math.log2(most / Math.max(0.5, degree(i))));
    bands.set(band, [...(bands.get(band) ?? []), i]);
  }
  const rings: Ring[] = [];
  for (const band of bands.values()) rings.push(...ringsFor(input, band, RING_DISTANCE * (rings.length + 1)));
  return { centre, rings };
}
