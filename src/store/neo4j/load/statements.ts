/**
 * Statements of the loader other than those that write rows. Running one of them twice does the same as
 * running it once.
 */

export const COMPONENTS =
  "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";

/**
 * The number of all nodes but those of lanes, which are ours even where the metadata is gone: a database with nodes but
 * without our metadata belongs to somebody else.
 */
export const STRANGERS = `
  CALL () { MATCH (n) RETURN count(n) AS nodes }
  CALL () { MATCH (l:EntenteLane) RETURN count(l) AS lanes }
  RETURN nodes - lanes AS total`;

/**
 * Marks the database as being loaded: it cannot be read, and an earlier load that still runs stops at its
 * next batch. By setting a property it locks all lanes after the metadata, and so waits for every batch of an earlier load that is
 * under way: whatever that one writes later is refused.
 */
export const BEGIN = `
  MERGE (m:EntenteMeta {id: 'entente'})
  SET m = {id: 'entente', schema: $schema, state: 'loading', load: $load}
  WITH m
  UNWIND $lanes AS lane
  MERGE (l:EntenteLane {id: lane})
  SET l = {id: lane, writing: $load}`;

/**
 * Comes first in every batch. Setting a property locks the lane that it is written in until the transaction ends, so
 * that two loads never write at once, while one load may write in several lanes. `ours` is 0 if another load has
 * begun since; `last` is the batch that was written in this lane before: this one's own number where its commit went
 * through, though nobody heard of it.
 */
export const STILL_OURS = `
  MATCH (l:EntenteLane {id: $lane}) SET l.writing = $load
  WITH l, coalesce(l.batch, 0) AS last
  SET l.batch = $batch
  WITH last
  MATCH (m:EntenteMeta {id: 'entente'}) WHERE m.load = $load
  RETURN count(m) AS ours, max(last) AS last`;

export const DELETE = `
  MATCH (n:Entity|Document|Claim|Relation)
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS deleted`;

export const END = `
  MATCH (m:EntenteMeta {id: 'entente', load: $load})
  SET m = {id: 'entente', schema: $schema, state: 'ready', load: $load, format: $format, data: $data,
    vocabulary: $vocabulary, stories: $stories, nodes: $nodes, edges: $edges}
  RETURN count(m) AS ours`;

/** How many nodes and edges the last complete load wrote, to be compared with the actual numbers. */
export const LEFT = 'MATCH (m:EntenteMeta) RETURN m.nodes AS nodes, m.edges AS edges';
export const NODES = 'MATCH (n:Entity|Document|Claim|Relation) RETURN count(n) AS total';
export const EDGES = 'MATCH (:Entity|Document|Claim|Relation)-[e]->() RETURN count(e) AS total';

/** How far the server is with our indexes, those of constraints among them. */
export const INDEX_STATES = `
  SHOW INDEXES YIELD name, state, populationPercent, failureMessage
  WHERE name STARTS WITH 'entente_'
  RETURN name, state, populationPercent AS percent, failureMessage AS failure`;
