import { lineTypes, loopTypes } from '../../graph/cypher/names.ts';
import { telling } from './meta-queries.ts';

/** The statements about parts of the graph and the whole of it. */

type Words = Parameters<typeof lineTypes>[0];

/**
 * The drawn relations among `nodes`, which stand in order of degree. Each is met at both of its ends; the last, which may
 * be a hub with more relations than all others together, is not gone through: what joins it to the others is met at
 * theirs. What leads from something to itself, and would be met at one end only, is known by its id. They come in one
 * list: as rows, hundreds of them cost as much again to send.
 */
const AMONG_NODES = `
  CALL (nodes) {
    CALL (nodes) {
      UNWIND nodes[..-1] AS a
      MATCH (a)<-[:FROM|TO]-(r:Relation {drawn: true})
      WITH nodes[-1] AS last, r, count(DISTINCT a) AS ends
      WHERE ends = 2 OR EXISTS { (r)-[:FROM|TO]->(last) }
      RETURN r
      UNION
      UNWIND nodes AS a
      UNWIND coalesce(a.loops, []) AS loop
      MATCH (r:Relation {id: loop})
      RETURN r
    }
    WITH r ORDER BY r.id
    RETURN collect(r.json) AS relations
  }`;

const ENTITIES_AND_RELATIONS =
  '[n IN nodes | n.json] AS entities, [n IN nodes | n.degree] AS degrees, relations';

const NAMED = [
  'UNWIND $ids AS id MATCH (n:Entity {id: id})',
  'WITH DISTINCT n ORDER BY n.degree, n.id WITH collect(n) AS nodes',
  AMONG_NODES,
].join(' ');

/** Some entities, and the drawn relations among them. */
export const SUBGRAPH = [NAMED, 'RETURN', ENTITIES_AND_RELATIONS].join(' ');
/** The relations alone. */
export const BETWEEN = [NAMED, 'RETURN relations'].join(' ');
/** An entity, some neighbours that the loader has written to it, and the drawn relations among them all. */
export const EXPANDED = telling(
  [
    'MATCH (e:Entity {id: $id})',
    'UNWIND [e.id] + coalesce(e.near, [])[$offset..$offset + $limit] AS id',
    'MATCH (n:Entity {id: id})',
    'WITH DISTINCT e, n ORDER BY n.degree, n.id WITH e, collect(n) AS nodes',
    AMONG_NODES,
    'WITH e.around AS around,',
    ENTITIES_AND_RELATIONS,
  ].join(' '),
);
/** Neighbours by kind and direction, as JSON. */
export const AROUND = 'MATCH (e:Entity {id: $id}) RETURN e.around AS around';

export const TOUCHING = `
  UNWIND $touching AS id
  MATCH (:Entity {id: id})<-[:FROM|TO]-(r:Relation {drawn: true})-[:FROM|TO]->(b:Entity)
  WHERE b.id IN $ids
  WITH DISTINCT r
  RETURN r.json AS json ORDER BY r.id`;
export const ALL_DRAWN = 'MATCH (r:Relation {drawn: true}) RETURN r.json AS json ORDER BY r.id';
/** There is a line for each: lines the server has counted already. */
export const drawnCount = (words: Words): string =>
  `MATCH ()-[line:${lineTypes(words)}]->() RETURN count(line) AS total`;
/** Who is related only to itself has no neighbour: looked for where there may be such, as only degrees have an index. */
export const biggest = (words: Words): string => `
  MATCH (e:Entity)
  WHERE e.degree > 0${loopTypes(words) ? ` OR EXISTS { (e)-[:${loopTypes(words)}]->(e) }` : ''}
  RETURN e.json AS json, e.id AS id, e.degree AS degree ORDER BY e.degree DESC, e.id LIMIT $limit`;

/** Things in one row: a row costs the driver more than what is in it, and so does a row that comes in many pieces. */
export const AT_ONCE = 1000;

/** The same as columns. */
export const biggestAsColumns = (words: Words): string => `
  MATCH (e:Entity)
  WHERE e.degree > 0${loopTypes(words) ? ` OR EXISTS { (e)-[:${loopTypes(words)}]->(e) }` : ''}
  WITH e ORDER BY e.degree DESC, e.id LIMIT $limit
  WITH collect(e) AS biggest
  UNWIND range(0, size(biggest) - 1, $atOnce) AS first
  WITH biggest[first..first + $atOnce] AS some
  RETURN [e IN some | e.id] AS ids, [e IN some | e.kind] AS kinds, [e IN some | e.degree] AS degrees`;
export const relatedCount = (words: Words): string => `
  MATCH (e:Entity)
  WHERE e.degree > 0${loopTypes(words) ? ` OR EXISTS { (e)-[:${loopTypes(words)}]->(e) }` : ''}
  RETURN count(e) AS total`;
/** Lines among those with so many neighbours at least, and some that lead to others with as many: as columns, by their look. */
export const linesAmongBiggest = (words: Words): string => `
  MATCH (a:Entity)-[line:${lineTypes(words)}]->(b:Entity)
  WHERE a.degree >= $least AND b.degree >= $least
  WITH line.status AS status, line.reality AS reality, collect(a) AS starts, collect(b) AS ends
  UNWIND range(0, size(starts) - 1, $atOnce) AS first
  RETURN status, reality, [a IN starts[first..first + $atOnce] | a.id] AS from,
    [b IN ends[first..first + $atOnce] | b.id] AS to`;

/** All neighbours in some kinds of relations, or beyond those that the loader has written to an entity. */
export const neighbours = (words: Words): string => `
  MATCH (e:Entity {id: $id})-[:${lineTypes(words)}]-(n:Entity) WHERE n <> e
  WITH DISTINCT n.id AS id ORDER BY id SKIP $offset LIMIT $limit
  RETURN id`;
