import type { Scene } from '../picture/scene.ts';
import { polar, type NodePositions, type Point } from './geometry.ts';

/**
 * Where new nodes come from: each from the node beside it that is drawn already, of several from the one that
 * has brought most. One that has no such neighbour comes from nowhere.
 * @param drawn positions of the nodes that are drawn already
 */
export function originsOf({ nodes, edges }: Scene, drawn: NodePositions): Map<string, Point> {
  const isNew = new Set(nodes.flatMap(({ id }) => (drawn.has(id) ? [] : [id])));
  const lines = edges.flatMap(({ from, to }) => [
    { id: from, by: to },
    { id: to, by: from },
  ]);
  const brought = lines.filter(({ id, by }) => isNew.has(id) && drawn.has(by));
  const count = new Map<string, number>();
  for (const { by } of brought) count.set(by, (count.get(by) ?? 0) + 1);
  const most = brought.sort(
    (a, b) => (count.get(a.by) ?? 0) - (count.get(b.by) ?? 0) || (a.by < b.by ? -1 : 1),
  );
  return new Map(
    most.flatMap(({ id, by }) => {
      const at = drawn.get(by);
      return at ? [[id, at] as const] : [];
    }),
  );
}

/** By which each seed of a sunflower is turned from the one before, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lengths in model pixels. */
interface Crowd {
  /** How far the first stands from the middle of where it comes from. */
  from: number;
  /** Roughly how far they stand from each other. */
  apart: number;
}

/**
 * Where new nodes wait until a layout has found their places: close around where they come from, so that one sees
 * at once how many have come and whose they are. They stand as the seeds of a sunflower do (Vogel 1979, A better
 * way to construct the sunflower head).
 */
export function waitingPlaces(origins: NodePositions, { from, apart }: Crowd): Map<string, Point> {
  const waiting = new Map<Point, number>();
  return new Map(
    [...origins].map(([id, origin]) => {
      const rank = waiting.get(origin) ?? 0;
      waiting.set(origin, rank + 1);
      // The same area for each.
      const radius = Math.sqrt(from ** 2 + (rank * apart ** 2) / 2);
      return [id, polar(origin, radius, rank * GOLDEN_ANGLE)];
    }),
  );
}
