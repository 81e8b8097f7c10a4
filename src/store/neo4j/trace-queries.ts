/**
 * The statements about what rests on what. `$speaking` are the source classes that speak for themselves, `$documents`
 * the ids of the documents that are looked at, `$alone` whether what also stands on others is left out.
 */

/** Claims that stand on one of the documents. */
const STANDING = `
  UNWIND $documents AS id
  MATCH (d:Document {id: id})
  CALL (d) {
    MATCH (d)<-[:CITES {scope: 'narrow'}]-(c:Claim) RETURN c
    UNION
    MATCH (d)<-[:STANDS_IN]-(c:Claim) WHERE d.class IN $speaking RETURN c
  }
  WITH DISTINCT c`;

const CLAIM_ELSEWHERE = `
  EXISTS { MATCH (c)-[:CITES {scope: 'narrow'}]->(o:Document) WHERE NOT o.id IN $documents }
  OR EXISTS { MATCH (c)-[:STANDS_IN]->(o:Document) WHERE o.class IN $speaking AND NOT o.id IN $documents }`;

const RELATION_ELSEWHERE = `
  EXISTS { MATCH (r)<-[:ASSERTS]-(:Claim)-[:CITES {scope: 'narrow'}]->(o:Document) WHERE NOT o.id IN $documents }
  OR EXISTS {
    MATCH (r)<-[:ASSERTS]-(:Claim)-[:STANDS_IN]->(o:Document)
    WHERE o.class IN $speaking AND NOT o.id IN $documents
  }`;

const CLAIMS = [STANDING, 'WHERE NOT $alone OR NOT (', CLAIM_ELSEWHERE, ')'].join(' ');
const RELATIONS = [
  STANDING,
  'MATCH (c)-[:ASSERTS]->(r:Relation) WITH DISTINCT r WHERE NOT $alone OR NOT (',
  RELATION_ELSEWHERE,
  ')',
].join(' ');

export const RESTING = {
  claims: {
    total: [CLAIMS, 'RETURN count(c) AS total'].join(' '),
    items: [CLAIMS, 'WITH c ORDER BY c.document, c.n SKIP $offset LIMIT $limit RETURN c.json AS json'].join(
      ' ',
    ),
  },
  claimIds: [CLAIMS, 'RETURN c.id AS id ORDER BY id LIMIT $most'].join(' '),
  relations: {
    total: [RELATIONS, 'RETURN count(r) AS total'].join(' '),
    items: [RELATIONS, 'WITH r ORDER BY r.id SKIP $offset LIMIT $limit RETURN r.json AS json'].join(' '),
  },
  relationIds: [RELATIONS, 'RETURN r.id AS id ORDER BY id LIMIT $most'].join(' '),
} as const;

export const WRITTEN_BY = `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[w:WRITTEN_BY]-(d:Document) WHERE w.role <> 'venue'
  RETURN DISTINCT d.id AS id`;
export const OF_CLASS = 'MATCH (d:Document) WHERE d.class IN $classes RETURN d.id AS id';

export const BELONGING = {
  from: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:FROM]-(r:Relation) WHERE r.kind IN $kinds
    RETURN DISTINCT r.json AS json`,
  to: `
    UNWIND $ids AS id
    MATCH (:Entity {id: id})<-[:TO]-(r:Relation) WHERE r.kind IN $kinds
    RETURN DISTINCT r.json AS json`,
} as const;

/** What rests on a document was counted by the loader: of a million claims that takes longer than a question may. */
const TOTALS = `d.resting_claims AS restingClaims, d.resting_relations AS restingRelations,
    d.alone_claims AS aloneClaims, d.alone_relations AS aloneRelations`;

const IN_ORDER = `
  ORDER BY
    CASE $order WHEN 'alone' THEN aloneClaims WHEN 'resting' THEN restingClaims ELSE 0 END DESC,
    CASE $order WHEN 'alone' THEN aloneRelations WHEN 'resting' THEN restingRelations ELSE 0 END DESC,
    d.id
  SKIP $offset LIMIT $limit
  RETURN d.json AS json, narrow, wide, restingClaims, restingRelations, aloneClaims, aloneRelations`;

/** Every document as a source. */
export const SOURCES = {
  total: 'MATCH (d:Document) RETURN count(d) AS total',
  items: [
    'MATCH (d:Document) WITH d, d.cited_narrow AS narrow, d.cited_wide AS wide,',
    TOTALS,
    IN_ORDER,
  ].join(' '),
};

/** Those that a text refers to or cites, with what cites them there: found from the text, as a document may have many that cite it. */
const OF_TEXT = `
  CALL () {
    MATCH (:Document {id: $document})-[:REFERS_TO]->(d:Document)
    RETURN d, 0 AS narrowly, 0 AS widely
    UNION ALL
    MATCH (c:Claim {document: $document})-[cites:CITES]->(d:Document) WHERE c.n >= 0
    WITH d, c, max(CASE cites.scope WHEN 'narrow' THEN 1 ELSE 0 END) AS narrow
    RETURN d, sum(narrow) AS narrowly, sum(1 - narrow) AS widely
  }`;

export const SOURCES_OF_TEXT = {
  total: [OF_TEXT, 'RETURN count(DISTINCT d) AS total'].join(' '),
  items: [OF_TEXT, 'WITH d, sum(narrowly) AS narrow, sum(widely) AS wide,', TOTALS, IN_ORDER].join(' '),
};

export const DISPUTED = {
  relations: "MATCH (r:Relation {status: 'disputed'}) RETURN r.json AS json",
  entities: "MATCH (:Claim {status: 'disputed'})-[:STATES]->(e:Entity) RETURN DISTINCT e.json AS json",
} as const;
