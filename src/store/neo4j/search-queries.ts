import { telling } from './meta-queries.ts';

/** What the search asks: candidates only, as packed entries; matching and ranking are the same code for every store. */

/** What the full-text index finds for each of some queries, in its own order. */
const FOUND = `
  CALL (words) {
    CALL db.index.fulltext.queryNodes('entente_tokens', words, {limit: $most}) YIELD node
    RETURN collect(node) AS nodes
  }`;

/**
 * What is found for each of the queries `$first`; where none of these finds enough, for each of `$then`, too. Of few things
 * all is sent that an answer may need, of many their ids alone: whoever asks may know what is behind these.
 */
export const SEARCHED = telling(`
  UNWIND $first AS words
  ${FOUND}
  WITH collect(nodes) AS first, coalesce(max(size(nodes)), 0) AS most
  CALL (most) {
    UNWIND CASE WHEN most < $enough THEN $then ELSE [] END AS words
    ${FOUND}
    RETURN collect(nodes) AS others
  }
  WITH first + others AS found
  WITH [nodes IN found | CASE WHEN size(nodes) > $few THEN [n IN nodes | n.id] ELSE [] END] AS ids,
    [nodes IN found | CASE WHEN size(nodes) > $few THEN [] ELSE [n IN nodes | n.search_entry] END] AS entries,
    [nodes IN found | CASE WHEN size(nodes) > $few THEN [] ELSE [n IN nodes | n.json] END] AS things`);

/** Entries in one row: a row costs the driver more than what is in it, and so does a row that comes in many pieces. */
export const ENTRIES_AT_ONCE = 100;
/** The entries of some of the things that a query finds. */
export const ENTRIES_FOUND = `
  CALL db.index.fulltext.queryNodes('entente_tokens', $words, {limit: $most}) YIELD node
  WHERE node.id IN $ids
  WITH collect(node.search_entry) AS entries
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
  RETURN collect(n.search_entry) AS entries`;
export const BY_END_OF_ID = `
  CALL {
    MATCH (n:Entity) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Document) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
    UNION ALL
    MATCH (n:Claim) WHERE n.id ENDS WITH $id RETURN n LIMIT $most
  }
  RETURN collect(n.search_entry) AS entries`;
export const REFERENCED = `
  MATCH (d:Document)-[:REFERS_TO {number: $number}]->(n:Document)
  RETURN d.lang AS lang, n.search_entry AS entry ORDER BY d.id`;
