import { boundsOf, meetsBounds } from '../../graph/evidence.ts';
import { compare, compareIds } from '../../graph/ids.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import type { ShortestPaths } from '../../graph/shortest.ts';
import { boundsOfPaths, pathsAnswer } from '../answers/paths.ts';
import { orNotFound } from '../answers/lookups.ts';
import {
  DEFAULT_LIMITS,
  type Expansion,
  type Answer,
  type Paths,
  type Subgraph,
  type Options,
} from '../port.ts';
import type { Run } from './transactions.ts';
import type { Transaction } from './stored-graph.ts';
import { ENTITIES, NO_LIMIT, shortest, shortestThroughDocuments } from './queries.ts';
import * as queries from './subgraph-queries.ts';
import { degreesIn, idsIn, thingsBy } from './lookups.ts';
import { listOf, numberOf, textOf, thingsIn, thingsOf, type Row } from './rows.ts';
import { totalsOf } from './overview.ts';
import { NEAR } from './schema.ts';

/** The degree of an entity that is there; one with the name of what every object has is not. */
const degreeOf = (degrees: Readonly<Record<string, number>>, id: string): number | undefined =>
  Object.hasOwn(degrees, id) ? degrees[id] : undefined;

/** The subgraph in the one row that a statement answers with. */
function subgraphIn(row: Row | undefined): Subgraph {
  const entities = thingsIn<Entity>(row, 'entities');
  const totals = listOf<number>(row, 'degrees');
  const degrees = Object.fromEntries(entities.map(({ id }, at) => [id, totals[at] ?? 0]));
  return { entities: entities.sort(compareIds), relations: thingsIn<Relation>(row, 'relations'), degrees };
}

/** The named entities, what is drawn among them, and their degrees. */
async function subgraphOf(run: Run, ids: readonly string[]): Promise<Subgraph> {
  const unique = [...new Set(ids)];
  return subgraphIn(unique.length === 0 ? undefined : (await run(queries.SUBGRAPH, { ids: unique }))[0]);
}

/** Some of the named entities, the drawn relations that join them to named ones, and who is at their ends. */
async function subgraphTouching(
  run: Run,
  ids: readonly string[],
  touching: readonly string[],
): Promise<Answer<'among'>> {
  const named = new Set(ids);
  const asked = [...new Set(touching)].filter((id) => named.has(id));
  if (asked.length === 0) return { entities: [], relations: [], degrees: {}, missing: [] };
  const relations = thingsOf<Relation>(await run(queries.TOUCHING, { ids, touching: asked }));
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const rows = await run(ENTITIES, { ids: [...new Set([...asked, ...ends])] });
  const degrees = degreesIn(rows);
  const missing = asked.filter((id) => !Object.hasOwn(degrees, id)).sort(compare);
  return { entities: thingsOf<Entity>(rows), relations, degrees, missing };
}

/** The named entities and the drawn relations among them; of those that touch some of them, only these. */
export async function among(
  run: Run,
  ids: readonly string[],
  { touching }: Options<'among'> = {},
): Promise<Answer<'among'>> {
  if (touching) return subgraphTouching(run, ids, touching);
  const subgraph = await subgraphOf(run, ids);
  const missing = [...new Set(ids)].filter((id) => !Object.hasOwn(subgraph.degrees, id)).sort(compare);
  return { ...subgraph, missing };
}

type Reached = Subgraph & { around: string };

/** An entity with its first neighbours, which the loader has written to it. */
async function withNear(
  { tell }: Transaction,
  asked: { id: string; limit: number; offset: number },
): Promise<Reached> {
  const [row] = await tell(queries.EXPANDED, asked);
  return { ...subgraphIn(row), around: textOf(row, 'around') };
}

/** An entity with its neighbours in some kinds of relations, or far down the list. */
async function withOthers(
  { run, metadata }: Transaction,
  id: string,
  { kinds, limit, offset }: { kinds: readonly string[] | undefined; limit: number; offset: number },
): Promise<Reached> {
  const relations = metadata.vocabulary.relations.filter((kind) => kinds?.includes(kind.id) ?? true);
  const [reached, [row]] = await Promise.all([
    run(queries.neighbours({ relations }), { id, limit, offset }),
    run(queries.AROUND, { id }),
  ]);
  const subgraph = await subgraphOf(run, [id, ...reached.map((one) => textOf(one, 'id'))]);
  return { ...subgraph, around: textOf(row, 'around') };
}

/** An entity, some of its neighbours, and all drawn relations among them. */
export async function expand(
  asked: Transaction,
  id: string,
  options: Options<'expand'> = {},
): Promise<Expansion> {
  const { kinds, limit = DEFAULT_LIMITS.neighbours, offset = 0 } = options;
  const written = kinds === undefined && offset + limit <= NEAR;
  const { around, ...subgraph } = await (written
    ? withNear(asked, { id, limit, offset })
    : withOthers(asked, id, { kinds, limit, offset }));
  const total = orNotFound(degreeOf(subgraph.degrees, id), 'entity', id);
  return { ...subgraph, total, kinds: JSON.parse(around) as Expansion['kinds'] };
}

/** Whoever has a drawn relation, biggest degree first, and the drawn relations among them. */
export async function network(asked: Transaction, limit = NO_LIMIT): Promise<Answer<'network'>> {
  const { run, metadata } = asked;
  const [rows, total] = await Promise.all([
    run(queries.biggest(metadata.vocabulary), { limit }),
    totalsOf(asked),
  ]);
  const relations =
    rows.length === total.entities
      ? thingsOf<Relation>(await run(queries.ALL_DRAWN))
      : thingsIn<Relation>((await run(queries.BETWEEN, { ids: idsIn(rows) }))[0], 'relations');
  return { entities: thingsOf<Entity>(rows), relations, degrees: degreesIn(rows), total };
}

async function shortestPaths(
  { run, metadata }: Transaction,
  ends: { from: string; to: string },
  options: Options<'paths'>,
): Promise<ShortestPaths> {
  const { steps, limit } = boundsOfPaths(options);
  // The server refuses a path from something to itself.
  if (ends.from === ends.to) return { steps: 0, total: 1, paths: [[ends.from]].slice(0, limit) };
  if (steps === 0) return { total: 0, paths: [] };
  const statement = options.documents ? shortestThroughDocuments : shortest;
  const [row] = await run(statement(metadata.vocabulary, steps), {
    ...ends,
    limit,
    ...boundsOf(options),
  });
  const paths = (row?.['paths'] ?? []) as string[][];
  const total = numberOf(row, 'total');
  return { total, paths, ...(total > 0 && { steps: numberOf(row, 'steps') }) };
}

/** All tied shortest paths between two entities. */
export async function paths(
  asked: Transaction,
  ends: { from: string; to: string },
  options: Options<'paths'> = {},
): Promise<Paths> {
  const ids = [...new Set([ends.from, ends.to])];
  const things = thingsBy(asked.run);
  const documentsOf = async (some: readonly string[]): Promise<Document[]> =>
    options.documents ? things.documents(some) : [];
  const [entities, documents, tied] = await Promise.all([
    things.entities(ids),
    documentsOf(ids),
    shortestPaths(asked, ends, options),
  ]);
  const found = new Set([...entities, ...documents].map(({ id }) => id));
  for (const id of ids) orNotFound(found.has(id) || undefined, 'entity', id);
  const { steps: looked } = boundsOfPaths(options);
  const bounds = boundsOf(options);
  const met = tied.paths.flat();
  const [subgraph, through] = await Promise.all([subgraphOf(asked.run, met), documentsOf(met)]);
  const known = { entities: async () => subgraph.entities, documents: async () => through };
  return pathsAnswer({ ...tied, looked }, known, {
    lines: subgraph.relations.filter((line) => meetsBounds(bounds, line)),
    degrees: async () => subgraph.degrees,
  });
}
