/** Statements of the loader that are no batches of rows; each may run twice and then changes nothing more. */

export const COMPONENTS =
  "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";

/** Whatever is in the database, to find out whether it is ours to write to. */
export const STRANGERS = 'MATCH (n) RETURN count(n) AS total';

/** From here on nobody reads, and an earlier load that is still running stops at its next batch. */
export const BEGIN = `
  MERGE (m:EntenteMeta {id: 'entente'})
  SET m = {id: 'entente', schema: $schema, state: 'loading', load: $load}`;

/**
 * First in every batch: waits for the batch of another load, and counts nothing if this load is no
 * longer the one that may write.
 */
export const STILL_OURS = `
  MATCH (m:EntenteMeta {id: 'entente'}) SET m.writing = $load
  WITH m WHERE m.load = $load
  RETURN count(m) AS ours`;

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

/** What a finished load left, to be compared with what there is. */
export const LEFT = 'MATCH (m:EntenteMeta) RETURN m.nodes AS nodes, m.edges AS edges';
export const NODES = 'MATCH (n:Entity|Document|Claim|Relation) RETURN count(n) AS total';
export const EDGES = 'MATCH (:Entity|Document|Claim|Relation)-[e]->() RETURN count(e) AS total';

export const INDEXES =
  "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'entente_' AND state = 'ONLINE' RETURN name";
