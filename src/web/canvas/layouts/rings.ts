import type { Point } from '../geometry.ts';
import { neighboursOf, type LayoutJob } from './layout-input.ts';

/** Radius of the first ring of an empty middle, and paper between one ring and the next. */
const BETWEEN = 56;
const PAPER = 8;
/** A ring takes so many times the nodes that fit it at its least radius, and is widened for them. */
const CROWDED = 1.6;

/** Nodes that stand around the middle at one distance. */
export interface Ring {
  /** Indexes, in the order in which they stand. */
  nodes: number[];
  radius: number;
  /** Angle of the first of them. */
  start: number;
}

/** The places on a ring, by the index of the node. */
export const seatsOf = ({ nodes, radius, start }: Ring): (readonly [number, Point])[] =>
  nodes.map((i, rank) => {
    const angle = start + (2 * Math.PI * rank) / nodes.length;
    return [i, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  });

/** About what a node takes of the length of a ring. */
const lengthOf = (node: LayoutJob['nodes'][number] | undefined): number =>
  node ? Math.max(node.reach.left + node.reach.right, node.reach.top + node.reach.bottom) + PAPER : 0;

/** How many of these nodes a ring takes, one at least. */
function fitting(job: LayoutJob, nodes: readonly number[], radius: number): number {
  const room = 2 * Math.PI * radius * CROWDED;
  let length = 0;
  const over = nodes.findIndex((i) => (length += lengthOf(job.nodes[i])) > room);
  return over < 0 ? nodes.length : Math.max(1, over);
}

/** A band of nodes on as many rings as it takes. */
function ringsFor(job: LayoutJob, band: readonly number[], first: number): Ring[] {
  const rings: Ring[] = [];
  for (let rest = band; rest.length > 0;) {
    const radius = first + rings.length * BETWEEN;
    const count = fitting(job, rest, radius);
    rings.push({ nodes: rest.slice(0, count), radius, start: -Math.PI / 2 });
    rest = rest.slice(count);
  }
  return rings;
}

/**
 * The best connected node in the middle and the others on rings around it: from one to the next the
 * degree halves. Among equals the order of the job counts.
 */
export function ringsOf(job: LayoutJob): { middle: number | undefined; rings: Ring[] } {
  const degrees = neighboursOf(job).map((neighbours) => neighbours.size);
  const degree = (i: number): number => degrees[i] ?? 0;
  const order = [...degrees.keys()].sort((a, b) => degree(b) - degree(a) || a - b);
  const [middle, ...others] = order;
  const most = Math.max(1, degree(middle ?? 0));
  const bands = new Map<number, number[]>();
  for (const i of others) {
    const band = Math.floor(Math.log2(most / Math.max(0.5, degree(i))));
    bands.set(band, [...(bands.get(band) ?? []), i]);
  }
  const rings: Ring[] = [];
  for (const band of bands.values()) rings.push(...ringsFor(job, band, BETWEEN * (rings.length + 1)));
  return { middle, rings };
}
