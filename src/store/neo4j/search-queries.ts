import { telling } from './meta-queries.ts';

/** What the search asks: candidates only, as packed entries; matching and ranking are the same code for every store. */

/** What the full-text index finds for each of some queries, which of many in the order that `$rank` says. */
const FOUND = `
  CALL (words) {
    CALL db.index.fulltext.queryNodes('entente_tokens', words + $rank, {limit: $most}) YIELD node
    RETURN collect(node) AS nodes
  }`;

/**
 * What is found for each of the queries `$first`; where none of these finds enough, or what has one of the `$names`, for each
 * of `$then`, too. Of few things all is sent that an answer may need, of many their nodes alone: whoever asks may know what is behind these. The number that
 * the server has for a node means it as long as a load is there, and costs no look at the node.
 */
export const SEARCHED = telling(`
  UNWIND $first AS words
  ${FOUND}
  WITH collect(nodes) AS first
  WITH first, any(nodes IN first WHERE size(nodes) >= $enough
    OR any(n IN nodes WHERE any(token IN split(n.tokens_rank, ' ') WHERE token IN $names))) AS isEnough
  CALL (isEnough) {
    UNWIND CASE WHEN isEnough THEN [] ELSE $then END AS words
    ${FOUND}
    RETURN collect(nodes) AS others
  }
  WITH [nodes IN first + others | CASE WHEN size(nodes) > $few THEN [n IN nodes | id(n)]
    ELSE [n IN nodes | [id(n), n.search_entry, n.json]] END] AS found`);

/** Entries in one row: a row costs the driver more than what is in it, and so does a row that comes in many pieces. */
export const ENTRIES_AT_ONCE = 100;
/** The entries of some of the things that were found. */
export const ENTRIES_FOUND = `
  MATCH (n) WHERE id(n) IN $nodes
  WITH collect([id(n), n.search_entry]) AS entries
  UNWIND range(0, size(entries) - 1, $atOnce) AS first
  RETURN entries[first..first + $atOnce] AS entries`;

/** Things whose id begins so. */
export const BY_BEGINNING_OF_ID = `
  CALL {
    MATCH (n:Entity) WHERE n.id STARTS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Document) WHERE n.id STARTS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Claim) WHERE n.id STARTS WITH $id RETURN n LIMIT $most
  }
  RETURN collect([id(n), n.search_entry]) AS entries`;
export const BY_END_OF_ID = `
  CALL {
    MATCH (n:Entity) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Document) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Claim) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
  }
  RETURN collect([id(n), n.search_entry]) AS entries`;
export const REFERENCED = `
  MATCH (d:Document)-[:REFERS_TO {number: $number}]->(n:Document)
  RETURN d.lang AS lang, n.search_entry AS entry ORDER BY d.id`;
