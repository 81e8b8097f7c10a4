import { compare } from '../../graph/ids.ts';

/** A place in the picture; y grows downwards. */
interface Point {
  x: number;
  y: number;
}

/** Where a walk goes: lines, and where their ends stand. */
export interface DrawnGraph {
  edges: readonly { from: string; to: string }[];
  positions: Readonly<Record<string, Point>>;
}

/** The four ways of the arrow keys, as angles clockwise from the right. */
const ANGLES = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 } as const;
export type Way = keyof typeof ANGLES;

/** A line further off than this leads another way. */
const WIDEST = Math.PI / 3;
const FULL = 2 * Math.PI;

const angleOf = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The smaller angle between two directions. */
function between(a: number, b: number): number {
  const off = Math.abs(a - b) % FULL;
  return Math.min(off, FULL - off);
}

interface Neighbour {
  id: string;
  angle: number;
  distance: number;
}

/** Who stands at the other ends of the lines of an entity, and in which direction. */
function neighboursOf(id: string, { edges, positions }: DrawnGraph): Neighbour[] {
  const from = positions[id];
  if (!from) return [];
  const ends = edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : []));
  return [...new Set(ends)].flatMap((end) => {
    const to = positions[end];
    if (!to || end === id) return [];
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    return [{ id: end, angle: angleOf(from, to), distance }];
  });
}

/** The neighbour along the line that leads most nearly that way; none where no line does. */
export function towards(id: string, way: Way, drawn: DrawnGraph): string | undefined {
  const off = (near: Neighbour): number => between(near.angle, ANGLES[way]);
  const [best] = neighboursOf(id, drawn)
    .filter((near) => off(near) <= WIDEST)
    .sort((a, b) => off(a) - off(b) || a.distance - b.distance || compare(a.id, b.id));
  return best?.id;
}

/** One step around somebody: `1` clockwise, `-1` back. */
interface Turn {
  pivot: string;
  at: string;
  step: 1 | -1;
}

/**
 * The next neighbour of a pivot clockwise after one of them, or counter-clockwise before it, so that every
 * line of a crowded entity can be reached. Who is no neighbour of it begins at the top.
 */
export function around({ pivot, at, step }: Turn, drawn: DrawnGraph): string | undefined {
  const ring = neighboursOf(pivot, drawn)
    .map((near) => ({ ...near, turn: (near.angle - ANGLES.up + FULL) % FULL }))
    .sort((a, b) => a.turn - b.turn || a.distance - b.distance || compare(a.id, b.id));
  const place = ring.findIndex((near) => near.id === at);
  const next = place < 0 ? (step > 0 ? 0 : -1) : (place + step) % ring.length;
  return ring.at(next)?.id;
}
