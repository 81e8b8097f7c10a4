import { compare } from './ids.ts';

/** The neighbours of an entity, each once, in any order. */
type Neighbours = (id: string) => readonly string[];

/** All shortest paths between two entities. */
export interface ShortestPaths {
  /** Their length; absent if there is no path within the allowed length. */
  steps?: number;
  /** How many there are, including those beyond the limit. */
  total: number;
  /** Ids from one end to the other; paths sorted by their ids. */
  paths: string[][];
}

/** A search from one end: how far everything is that it has met, and what it met last. */
interface Front {
  steps: Map<string, number>;
  edge: string[];
}

const frontAt = (start: string): Front => ({ steps: new Map([[start, 0]]), edge: [start] });

/** One step further; what was met already is left out. */
function advance({ steps, edge }: Front, next: Neighbours): Front {
  const step = (steps.get(edge[0] ?? '') ?? 0) + 1;
  const met: string[] = [];
  for (const id of edge) {
    for (const other of next(id)) {
      if (steps.has(other)) continue;
      steps.set(other, step);
      met.push(other);
    }
  }
  return { steps, edge: met };
}

/** The distance to the second front's start, of what that front met, and of all that lies between the two. */
function distancesAcross(near: Front, far: Front, { next, steps }: { next: Neighbours; steps: number }) {
  const found = new Map(far.steps);
  let edge = near.edge.filter((id) => far.steps.has(id));
  for (let at = steps - (near.steps.get(edge[0] ?? '') ?? 0); at < steps; at += 1) {
    const before = edge.flatMap(next).filter((id) => near.steps.get(id) === steps - at - 1);
    edge = [...new Set(before)];
    for (const id of edge) found.set(id, at + 1);
  }
  return found;
}

/**
 * Breadth-first search from both ends, always from the one that has met fewer (Pohl 1971): the distance to `to` of
 * everything on a shortest path, and of other things too; nothing where there is no path.
 */
function distancesBetween(
  { from, to }: { from: string; to: string },
  { next, most }: { next: Neighbours; most: number },
): Map<string, number> | undefined {
  let [near, far] = [frontAt(from), frontAt(to)];
  for (let steps = 0; steps <= most; steps += 1) {
    if (near.edge.some((id) => far.steps.has(id))) return distancesAcross(near, far, { next, steps });
    if (near.edge.length === 0 || far.edge.length === 0) return undefined;
    if (near.edge.length <= far.edge.length) near = advance(near, next);
    else far = advance(far, next);
  }
  return undefined;
}

/** How many paths lead from `id` to the start of the search, each entity visited once (as in Brandes 2001). */
function countPaths(id: string, nearer: Neighbours, counted = new Map<string, number>()): number {
  const known = counted.get(id);
  if (known !== undefined) return known;
  const below = nearer(id);
  const total =
    below.length === 0 ? 1 : below.reduce((sum, next) => sum + countPaths(next, nearer, counted), 0);
  counted.set(id, total);
  return total;
}

function* enumeratePaths(id: string, nearer: Neighbours): Generator<string[]> {
  const below = nearer(id);
  if (below.length === 0) yield [id];
  for (const next of below) for (const rest of enumeratePaths(next, nearer)) yield [id, ...rest];
}

function firstOf<T>(items: Generator<T>, limit: number): T[] {
  const first: T[] = [];
  while (first.length < limit) {
    const { done, value } = items.next();
    if (done) break;
    first.push(value);
  }
  return first;
}

/**
 * All shortest paths between two entities: breadth-first search from both ends, then paths are counted without
 * enumerating them (Brandes 2001), since a few levels of ties make very many.
 */
export function shortestPaths(
  ends: { from: string; to: string },
  next: Neighbours,
  most: { steps: number; limit: number },
): ShortestPaths {
  const steps = distancesBetween(ends, { next, most: most.steps });
  const length = steps?.get(ends.from);
  if (!steps || length === undefined) return { total: 0, paths: [] };
  const nearer: Neighbours = (id) => {
    const at = steps.get(id) ?? 0;
    return next(id)
      .filter((other) => steps.get(other) === at - 1)
      .sort(compare);
  };
  return {
    steps: length,
    total: countPaths(ends.from, nearer),
    paths: firstOf(enumeratePaths(ends.from, nearer), most.limit),
  };
}

/** A key of two ids, whichever comes first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The keys of every two that follow each other on these paths. */
export const pairsOn = (paths: readonly (readonly string[])[]): Set<string> =>
  new Set(paths.flatMap((path) => path.slice(1).map((id, at) => pairOf(path[at] ?? '', id))));
