/** Whom a walk may go on to from an entity: each once, sorted by id. */
type Neighbours = (id: string) => readonly string[];

/** The shortest paths between two ends, all of one length. */
export interface Tied {
  /** Absent where there is none of the asked length or shorter. */
  steps?: number;
  /** How many there are, whatever the limit. */
  total: number;
  /** From one end to the other, in order of their ids. */
  paths: string[][];
}

/** Breadth first: steps from `start` to everything that is no farther than `goal`. */
function stepsFrom(start: string, goal: string, walk: { next: Neighbours; most: number }) {
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; step <= walk.most && edge.length > 0 && !steps.has(goal); step += 1) {
    edge = [...new Set(edge.flatMap(walk.next))].filter((id) => !steps.has(id));
    for (const id of edge) steps.set(id, step);
  }
  return steps;
}

/** How many paths lead down from `id` to where there is nothing nearer; each entity is counted once. */
function countDown(id: string, nearer: Neighbours, counted = new Map<string, number>()): number {
  const known = counted.get(id);
  if (known !== undefined) return known;
  const below = nearer(id);
  const total =
    below.length === 0 ? 1 : below.reduce((sum, next) => sum + countDown(next, nearer, counted), 0);
  counted.set(id, total);
  return total;
}

function* walkDown(id: string, nearer: Neighbours): Generator<string[]> {
  const below = nearer(id);
  if (below.length === 0) yield [id];
  for (const next of below) for (const rest of walkDown(next, nearer)) yield [id, ...rest];
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
 * All shortest paths between two entities, by breadth-first search from the far end; counted without
 * walking them, since a few levels of ties make very many.
 */
export function tiedPaths(
  ends: { from: string; to: string },
  next: Neighbours,
  most: { steps: number; limit: number },
): Tied {
  const steps = stepsFrom(ends.to, ends.from, { next, most: most.steps });
  const length = steps.get(ends.from);
  if (length === undefined) return { total: 0, paths: [] };
  const nearer: Neighbours = (id) => {
    const at = steps.get(id) ?? 0;
    return next(id).filter((other) => steps.get(other) === at - 1);
  };
  return {
    steps: length,
    total: countDown(ends.from, nearer),
    paths: firstOf(walkDown(ends.from, nearer), most.limit),
  };
}
