import { byId } from '../../graph/collections.ts';
import { compare, compareIds } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { DEFAULT_LIMITS, type Expansion, type Answer, type Subgraph, type Options } from '../port.ts';
import { isDrawn, lineOf } from '../../graph/line.ts';
import { oncePer } from '../../graph/once-per.ts';
import { degreeOf, degreesOf, type Indexes } from './indexes.ts';
import { byDegree } from './lists.ts';
import { orNotFound, pick } from '../answers/lookups.ts';
import { neighbourKinds } from '../answers/neighbour-kinds.ts';
import { overviewAnswer } from '../answers/overview.ts';

const drawnOf = (indexes: Indexes, id: string): Relation[] =>
  (indexes.relationsOf.get(id) ?? []).filter(isDrawn);

/**
 * Every drawn relation that has both ends in the set. Each is looked for at the end that has fewer relations, so that a
 * hub among them costs no more than its neighbours do; what leads from something to itself is kept apart.
 */
function relationsAmong(indexes: Indexes, entities: readonly Entity[]): Relation[] {
  const ends = entities
    .map(({ id }) => ({ id, lines: indexes.relationsOf.get(id) ?? [] }))
    .sort((a, b) => a.lines.length - b.lines.length);
  const left = new Set(ends.map(({ id }) => id));
  const found: Relation[] = [];
  for (const { id, lines } of ends) {
    left.delete(id);
    found.push(...(indexes.loopsOf.get(id) ?? []).filter(isDrawn));
    if (left.size === 0) break;
    for (const line of lines) if (left.has(farEnd(line, id)) && isDrawn(line)) found.push(line);
  }
  return found.sort(compareIds);
}

const subgraphOf = (indexes: Indexes, entities: Entity[]): Subgraph => ({
  entities,
  relations: relationsAmong(indexes, entities),
  degrees: degreesOf(indexes, entities),
});

const missingIn = (indexes: Indexes, ids: Iterable<string>): string[] =>
  [...new Set(ids)].filter((id) => !indexes.entities.has(id)).sort(compare);

/** The named entities and the drawn relations among them; of those that touch some of them, only these. */
export function among(
  indexes: Indexes,
  ids: readonly string[],
  { touching }: Options<'among'> = {},
): Answer<'among'> {
  if (!touching)
    return { ...subgraphOf(indexes, pick(indexes.entities, ids)), missing: missingIn(indexes, ids) };
  const named = new Set(ids);
  const asked = [...new Set(touching)].filter((id) => named.has(id));
  const relations = asked.flatMap((id) =>
    drawnOf(indexes, id).filter((relation) => named.has(farEnd(relation, id))),
  );
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const entities = pick(indexes.entities, [...asked, ...ends]);
  return {
    entities,
    relations: [...byId(relations).values()].sort(compareIds),
    degrees: degreesOf(indexes, entities),
    missing: missingIn(indexes, asked),
  };
}

/** The other end; of a relation with itself, itself. */
export const farEnd = (relation: Relation, id: string): string =>
  relation.from === id ? relation.to : relation.from;

/** Neighbours by kind as counted before: a hub is expanded part by part, and counting takes all of its lines. */
const counted = oncePer((_: Indexes) => new Map<string, Expansion['kinds']>());

function kindsOf(indexes: Indexes, id: string): Expansion['kinds'] {
  const known = counted(indexes);
  const kinds = known.get(id) ?? neighbourKinds(id, drawnOf(indexes, id), indexes.graph.vocabulary.relations);
  known.set(id, kinds);
  return kinds;
}

/** The neighbours that these kinds of relation lead to, by id. */
function neighboursBy(indexes: Indexes, id: string, kinds: readonly string[] | undefined): string[] {
  const all = indexes.neighboursOf.get(id) ?? [];
  if (kinds === undefined) return all;
  const reached = drawnOf(indexes, id).filter(({ kind }) => kinds.includes(kind));
  const wanted = new Set(reached.map((relation) => farEnd(relation, id)));
  return all.filter((neighbour) => wanted.has(neighbour));
}

/** An entity, some of its neighbours, and all drawn relations among them. */
export function expand(indexes: Indexes, id: string, options: Options<'expand'> = {}): Expansion {
  orNotFound(indexes.entities.get(id), 'entity', id);
  const { kinds, limit = DEFAULT_LIMITS.neighbours, offset = 0 } = options;
  const some = neighboursBy(indexes, id, kinds).slice(offset, offset + limit);
  return {
    ...subgraphOf(indexes, pick(indexes.entities, [id, ...some])),
    total: indexes.neighboursOf.get(id)?.length ?? 0,
    kinds: kindsOf(indexes, id),
  };
}

interface Drawn {
  all: Entity[];
  relations: Relation[];
  total: Answer<'network'>['total'];
}

/** Whoever has a drawn relation, biggest degree first, and all drawn relations. */
const drawnIn = oncePer((indexes: Indexes): Drawn => {
  const relations = [...indexes.relations.values()].filter(isDrawn);
  // Whoever is related only to itself has no neighbour, and a relation all the same.
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const all = pick(indexes.entities, ends).sort(byDegree(indexes));
  return { all, relations, total: { entities: all.length, relations: relations.length } };
});

/** Whoever has a drawn relation, biggest degree first, and the drawn relations among them. */
export function network(indexes: Indexes, limit?: number): Answer<'network'> {
  const { all, total } = drawnIn(indexes);
  return { ...subgraphOf(indexes, all.slice(0, limit)), total };
}

/** The same as columns. */
export function overview(indexes: Indexes, limit?: number): Answer<'overview'> {
  const { all, relations, total } = drawnIn(indexes);
  return overviewAnswer({
    entities: all.slice(0, limit).map(({ id, kind }) => ({ id, kind, degree: degreeOf(indexes, id) })),
    relations: relations.map((relation) => ({
      from: relation.from,
      to: relation.to,
      line: lineOf(relation),
    })),
    total,
  });
}
