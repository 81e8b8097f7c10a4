/** The neighbours of an entity, each once, sorted by id. */
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

/** Breadth-first search: the distance of `start` to everything that is no farther than `goal`. */
function distancesFrom(start: string, goal: string, walk: { next: Neighbours; most: number }) {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= walk.most && edge.length > 0 && !steps.has(goal); step += 1) {
    edge = [...new Set(edge.flatMap(walk.next))].filter((id) => !steps.has(id));
    for (const id of edge) steps.set(id, step);
  }
  return steps;
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
 * All shortest paths between two entities: breadth-first search from the far end (Moore 1959), then paths are
 * counted without enumerating them (Brandes 2001), since a few levels of ties make very many.
 */
export function shortestPaths(
  ends: { from: string; to: string },
  next: Neighbours,
  most: { steps: number; limit: number },
): ShortestPaths {
  const steps = distancesFrom(ends.to, ends.from, { next, most: most.steps });
  const length = steps.get(ends.from);
  if (length === undefined) return { total: 0, paths: [] };
  const nearer: Neighbours = (id) => {
    const at = steps.get(id) ?? 0;
    return next(id).filter((other) => steps.get(other) === at - 1);
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
