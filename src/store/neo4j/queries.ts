import { lineTypes } from '../../graph/cypher/names.ts';
import { telling } from './meta-queries.ts';

/**
 * Every statement that the store asks. Values are parameters; the only text that is put together is
 * the list of line types, which comes from the checked vocabulary. Answers are scalars: `json` holds a
 * thing as it was loaded, since decoding nodes costs more than the question.
 */

type Words = Parameters<typeof lineTypes>[0];

// Things by id.
export const ENTITIES =
  'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.json AS json, n.id AS id, n.degree AS degree ORDER BY n.id';
export const DOCUMENTS = 'UNWIND $ids AS id MATCH (n:Document {id: id}) RETURN n.json AS json ORDER BY n.id';
export const CLAIMS = 'UNWIND $ids AS id MATCH (n:Claim {id: id}) RETURN n.json AS json ORDER BY n.id';
export const RELATIONS = 'UNWIND $ids AS id MATCH (n:Relation {id: id}) RETURN n.json AS json ORDER BY n.id';

/** Whoever asks for no limit gets all; a statement has to have one. */
export const NO_LIMIT = 2_147_483_647;

/** Two statements with the same parameters: one counts a list, the other returns a part of it. */
export interface Paged {
  total: string;
  items: string;
}

/** The part of a list that is asked for. */
const PART = 'SKIP $offset LIMIT $limit RETURN n.json AS json, n.id AS id, n.degree AS degree';

const paged = (match: string, item: string, order: string): Paged => ({
  total: [match, 'RETURN count(DISTINCT', item, ') AS total'].join(' '),
  items: [match, 'WITH DISTINCT', item, 'AS n ORDER BY', order, PART].join(' '),
});

/** The condition on the number, which every claim meets, is what lets the index of both be used. */
export const CLAIMS_IN = paged('MATCH (c:Claim {document: $id}) WHERE c.n >= 0', 'c', 'n.n');
/** As the loader has counted it. */
export const COVERAGE = telling('MATCH (d:Document {id: $id}) WITH d.coverage AS coverage');
export const CITING = paged(
  'MATCH (:Document {id: $id})<-[:CITES]-(c:Claim) WHERE c.document <> $id',
  'c',
  'n.id',
);
// Lists: a condition that was not given is null and lets everything through.
const CLAIM_CONDITIONS = `
  WHERE c.n >= 0 AND ($section IS NULL OR c.section = $section)
    AND ($modality IS NULL OR c.modality = $modality)
    AND ($status IS NULL OR c.status = $status)
    AND ($reaches IS NULL OR c.reach IN $reaches)`;

/** Things of which nothing is asked: counted by the store itself, and read in the order of an index, so far as is asked for. */
const all = (match: string, condition: string, order: string): Paged => ({
  total: [match, 'RETURN count(n) AS total'].join(' '),
  items: [match, condition, 'WITH n ORDER BY', order, PART].join(' '),
});

/** Every condition is one that all of them meet: with it the index is used. */
export const ALL_OF = {
  claims: all('MATCH (n:Claim)', "WHERE n.document > '' AND n.n >= 0", 'n.document, n.n'),
  entities: all('MATCH (n:Entity)', 'WHERE n.degree >= 0', 'n.degree DESC, n.id'),
  relations: all('MATCH (n:Relation)', "WHERE n.id > ''", 'n.id'),
};

export const LIST = {
  claims: paged(['MATCH (c:Claim)', CLAIM_CONDITIONS].join(''), 'c', 'n.document, n.n'),
  claimsOfOne: paged(['MATCH (c:Claim {document: $document})', CLAIM_CONDITIONS].join(''), 'c', 'n.n'),
  entities: paged('MATCH (e:Entity) WHERE $kind IS NULL OR e.kind = $kind', 'e', 'n.degree DESC, n.id'),
  relations: paged(
    `MATCH (r:Relation) WHERE ($kind IS NULL OR r.kind = $kind)
      AND ($status IS NULL OR r.status = $status) AND ($reality IS NULL OR r.reality = $reality)`,
    'r',
    'n.id',
  ),
  documents: paged('MATCH (d:Document) WHERE $class IS NULL OR d.class = $class', 'd', 'n.id'),
};

// Counts.
export const ENTITY_KINDS = 'MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS total ORDER BY kind';
export const RELATION_KINDS = 'MATCH (r:Relation) RETURN r.kind AS kind, count(*) AS total ORDER BY kind';
export const RELATION_STATUSES = `
  MATCH (r:Relation)
  RETURN r.status AS status, count(*) AS total,
    sum(CASE r.reality WHEN 'predicted' THEN 1 ELSE 0 END) AS predicted`;
export const DOCUMENT_COUNT = 'MATCH (d:Document) RETURN count(d) AS total';
export const CLAIM_COUNT = 'MATCH (c:Claim) RETURN count(c) AS total';
export const PUBLISHER_COUNT =
  "MATCH (:Document)-[:WRITTEN_BY {role: 'publisher'}]->(e:Entity) RETURN count(DISTINCT e) AS total";
export const TEXTS = `
  MATCH (c:Claim)
  WITH c.document AS id, count(*) AS claims,
    sum(CASE c.reach WHEN 'narrow' THEN 1 ELSE 0 END) AS cited,
    sum(CASE c.reach WHEN 'wide' THEN 1 ELSE 0 END) AS wideOnly,
    sum(CASE c.modality WHEN 'forecast' THEN 1 ELSE 0 END) AS forecasts
  MATCH (d:Document {id: id})
  RETURN d.json AS json, claims, cited, wideOnly, forecasts, COUNT {
    MATCH (citing:Claim {document: id})-[:CITES {scope: 'narrow'}]->(source:Document)
    WHERE citing.n >= 0 AND source <> d RETURN DISTINCT source
  } AS sources ORDER BY id`;

/** Rows of the named entities and documents and of what lines of bibliographies join to them. */
export const BIBLIOGRAPHY = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (found:Entity {id: id}) RETURN found
    UNION ALL
    MATCH (found:Document {id: id}) RETURN found
  }
  OPTIONAL MATCH (found)-[:WRITTEN_BY|REFERS_TO|SECONDARY_TO]-(other) WHERE other <> found
  WITH collect(DISTINCT found) + collect(DISTINCT other) AS nodes
  UNWIND nodes AS n
  WITH DISTINCT n
  RETURN n.id AS id, n.json AS json, n:Document AS isDocument,
    COUNT { MATCH (n)-[:WRITTEN_BY|REFERS_TO|SECONDARY_TO]-(other) WHERE other <> n RETURN DISTINCT other } AS degree
  ORDER BY id`;

/** @param steps a whole number from 1 to LONGEST_PATH: the length of a pattern cannot be a parameter. */
export const shortest = (words: Words, steps: number): string => `
  MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  MATCH path = allShortestPaths((a)-[:${lineTypes(words)}*..${steps}]-(b))
  WHERE all(line IN relationships(path) WHERE
    line.sources >= $sources AND line.status IN $statuses AND line.reality IN $realities)
  WITH DISTINCT [node IN nodes(path) | node.id] AS ids ORDER BY ids
  WITH collect(ids) AS paths
  RETURN size(paths) AS total, size(paths[0]) - 1 AS steps, paths[..$limit] AS paths`;

/** The same, over the lines of bibliographies too, which have no status and which nothing holds back. */
export const shortestThroughDocuments = (words: Words, steps: number): string => `
  CALL {
    MATCH (a:Entity {id: $from}) RETURN a
    UNION ALL
    MATCH (a:Document {id: $from}) RETURN a
  }
  CALL {
    MATCH (b:Entity {id: $to}) RETURN b
    UNION ALL
    MATCH (b:Document {id: $to}) RETURN b
  }
  MATCH path = allShortestPaths((a)-[:${lineTypes(words)}|WRITTEN_BY|REFERS_TO|SECONDARY_TO*..${steps}]-(b))
  WHERE all(line IN relationships(path) WHERE line.status IS NULL
    OR (line.sources >= $sources AND line.status IN $statuses AND line.reality IN $realities))
  WITH DISTINCT [node IN nodes(path) | node.id] AS ids ORDER BY ids
  WITH collect(ids) AS paths
  RETURN size(paths) AS total, size(paths[0]) - 1 AS steps, paths[..$limit] AS paths`;

// The whole graph, in its own order.
export const ALL = {
  entities: 'MATCH (n:Entity) RETURN n.json AS json ORDER BY n.id',
  documents: 'MATCH (n:Document) RETURN n.json AS json ORDER BY n.id',
  claims: 'MATCH (n:Claim) RETURN n.json AS json ORDER BY n.id',
  relations: 'MATCH (n:Relation) RETURN n.json AS json ORDER BY n.id',
} as const;
