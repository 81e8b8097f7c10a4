import type { Scene } from '../explorer/scene.ts';
import { around, type Point } from './geometry.ts';
import type { Obstacles } from './labels.ts';
import type { LayoutJob } from './layouts/job.ts';
import type { Lettering } from './lettering.ts';

/** What a layout is told of a scene; nodes in `places` keep their place. */
export function jobOf(
  scene: Scene,
  places: ReadonlyMap<string, Point>,
  { lettering, room }: { lettering: Lettering; room: { width: number; height: number } },
): LayoutJob {
  const index = new Map(scene.nodes.map((node, i) => [node.id, i]));
  return {
    nodes: scene.nodes.map((node) => {
      const at = places.get(node.id);
      const reach = lettering.reach(node, { lang: scene.lang, placed: at !== undefined });
      return { id: node.id, reach, ...(at && { at: { ...at } }) };
    }),
    links: scene.edges.flatMap(({ from, to }) => {
      const [a, b] = [index.get(from), index.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
    ...room,
  };
}

/** The places of a placement, for those nodes of the job that had none. */
export function newPlaces(job: LayoutJob, placement: Float32Array): Map<string, Point> {
  return new Map(
    job.nodes.flatMap((node, i) =>
      node.at ? [] : [[node.id, { x: placement[2 * i] ?? 0, y: placement[2 * i + 1] ?? 0 }] as const],
    ),
  );
}

/** Half the side of what a mark of dispute keeps free. */
const DISC = { left: 10, top: 10, right: 10, bottom: 10 };

/** What labels have to keep clear of beside the nodes: lines, and the marks in the middle of some. */
export function obstaclesOf({ edges }: Scene, places: ReadonlyMap<string, Point>): Obstacles {
  const drawn = edges.flatMap(({ from, to, line }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ line, from: a, to: b, weight: line === 'disputed' ? 2 : 1 }] : [];
  });
  const disputed = drawn.filter(({ line }) => line === 'disputed');
  return {
    lines: drawn,
    boxes: disputed.map(({ from, to }) => around({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, DISC)),
  };
}

/** Two nodes nearer than this stand in each other's way. */
const CLOSE = 40;

/**
 * The places that are known before any layout: of those who stay, those that were asked for, and
 * those of nodes that come back. Where nobody stays, old places count only if they make the whole picture.
 */
export function recalled(
  { nodes }: Scene,
  stayed: ReadonlyMap<string, Point>,
  { wished, left }: { wished: ReadonlyMap<string, Point>; left: ReadonlyMap<string, Point> },
): Map<string, Point> {
  const known = new Map(stayed);
  for (const { id } of nodes) {
    const at = known.get(id) ?? wished.get(id);
    if (at) known.set(id, at);
  }
  const whole = nodes.every(({ id }) => known.has(id) || left.has(id));
  if (stayed.size === 0 && !whole) return known;
  for (const { id } of nodes) {
    const at = left.get(id);
    if (!at || known.has(id)) continue;
    const taken = [...known.values()].some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < CLOSE);
    if (!taken) known.set(id, at);
  }
  return known;
}
