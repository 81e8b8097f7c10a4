import { neighboursIn } from './collections.ts';
import { hubAmong } from './hub.ts';
import { compareIds } from './ids.ts';
import { isDrawn } from './line.ts';
import type { Entity, Relation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A network of which a part is chosen. */
export interface Network {
  entities: readonly Entity[];
  relations: readonly Relation[];
}

/** Part of a network around its hub. */
export interface Neighbourhood {
  hub: Entity;
  /** Ids, the hub first, then the nearest, and of those that are as near the best connected. */
  ids: string[];
}

/** Whoever joins fewer than two others only hangs on one. */
const JOINS = 2;

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Who is joined to whom among these entities by what is stated as fact. */
function joinedAmong(entities: readonly Entity[], relations: readonly Relation[]): Neighbours {
  const ids = new Set(entities.map(({ id }) => id));
  const facts = relations.filter((relation) => isDrawn(relation) && relation.reality !== 'predicted');
  return neighboursIn(facts.filter(({ from, to }) => ids.has(from) && ids.has(to)));
}

/** Steps from the hub to whoever can be reached from it, by breadth-first search. */
function stepsFrom(hub: string, neighbours: Neighbours): Map<string, number> {
  const steps = new Map([[hub, 0]]);
  // A map that grows while it is walked is a queue.
  for (const [id, far] of steps) {
    for (const near of neighbours.get(id) ?? []) if (!steps.has(near)) steps.set(near, far + 1);
  }
  return steps;
}

/**
 * What to show first of a network that is too large to be read at once: its hub and what is nearest to it.
 *
 * Entities come in the order of their distance from the hub, those at the same distance by their number of
 * neighbours, then by id. Whoever joins fewer than two others comes last, after whoever cannot be reached from it.
 * Only facts count: a forecast joins nobody, and what is only foretold and collective terms are left out.
 * @param limit so many at most, the hub included
 * @returns undefined where the network is empty
 */
export function neighbourhoodOf(
  { entities, relations }: Network,
  vocabulary: Pick<Vocabulary, 'kinds' | 'relations'>,
  limit: number,
): Neighbourhood | undefined {
  const terms = new Set(vocabulary.kinds.flatMap(({ id, memberless }) => (memberless ? id : [])));
  const real = entities.filter(({ kind, prospective }) => !prospective && !terms.has(kind)).sort(compareIds);
  const all = joinedAmong(real, relations);
  const degree = ({ id }: Entity): number => all.get(id)?.length ?? 0;
  const hub = hubAmong(
    real.map((entity) => ({ entity, degree: degree(entity) })),
    vocabulary.relations,
  );
  if (!hub) return undefined;
  const joining = real.filter((entity) => entity === hub || degree(entity) >= JOINS);
  const steps = stepsFrom(hub.id, joinedAmong(joining, relations));
  const far = ({ id }: Entity): number => steps.get(id) ?? Infinity;
  const nearest = real.sort((a, b) =>
    far(a) === far(b) ? degree(b) - degree(a) || compareIds(a, b) : far(a) - far(b),
  );
  return { hub, ids: nearest.slice(0, limit).map(({ id }) => id) };
}
