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

const SOURCE = `
  MATCH (d:Document)
  WHERE $document IS NULL
    OR EXISTS { (:Document {id: $document})-[:REFERS_TO]->(d) }
    OR EXISTS { MATCH (c:Claim {document: $document})-[:CITES]->(d) WHERE c.n >= 0 }`;

export const SOURCES = {
  total: [SOURCE, 'RETURN count(d) AS total'].join(' '),
  items: [
    SOURCE,
    `
  WITH d ORDER BY d.id SKIP $before LIMIT $most
  WITH d,
    COUNT {
      MATCH (c:Claim)-[:CITES {scope: 'narrow'}]->(d)
      WHERE $document IS NULL OR c.document = $document
      RETURN DISTINCT c
    } AS narrow,
    COUNT {
      MATCH (c:Claim)-[:CITES]->(d)
      WHERE ($document IS NULL OR c.document = $document) AND NOT EXISTS { (c)-[:CITES {scope: 'narrow'}]->(d) }
      RETURN DISTINCT c
    } AS wide,
    COLLECT {
      MATCH (d)<-[:CITES {scope: 'narrow'}]-(c:Claim) RETURN c
      UNION
      MATCH (d)<-[:STANDS_IN]-(c:Claim) WHERE d.class IN $speaking RETURN c
    } AS claims
  WITH *, COLLECT { UNWIND claims AS c MATCH (c)-[:ASSERTS]->(r:Relation) RETURN DISTINCT r } AS relations
  WITH d, narrow, wide, size(claims) AS restingClaims, size(relations) AS restingRelations,
    COUNT {
      UNWIND claims AS c
      WITH c
      WHERE NOT EXISTS { MATCH (c)-[:CITES {scope: 'narrow'}]->(o:Document) WHERE o <> d }
        AND NOT EXISTS { MATCH (c)-[:STANDS_IN]->(o:Document) WHERE o.class IN $speaking AND o <> d }
      RETURN c
    } AS aloneClaims,
    COUNT {
      UNWIND relations AS r
      WITH r
      WHERE NOT EXISTS { MATCH (r)<-[:ASSERTS]-(:Claim)-[:CITES {scope: 'narrow'}]->(o:Document) WHERE o <> d }
        AND NOT EXISTS {
          MATCH (r)<-[:ASSERTS]-(:Claim)-[:STANDS_IN]->(o:Document) WHERE o.class IN $speaking AND o <> d
        }
      RETURN r
    } AS aloneRelations
  ORDER BY
    CASE $order WHEN 'alone' THEN aloneClaims WHEN 'resting' THEN restingClaims ELSE 0 END DESC,
    CASE $order WHEN 'alone' THEN aloneRelations WHEN 'resting' THEN restingRelations ELSE 0 END DESC,
    d.id
  SKIP $offset LIMIT $limit
  RETURN d.json AS json, narrow, wide, restingClaims, restingRelations, aloneClaims, aloneRelations`,
  ].join(' '),
};

export const DISPUTED = {
  relations: "MATCH (r:Relation {status: 'disputed'}) RETURN r.json AS json",
  entities: "MATCH (:Claim {status: 'disputed'})-[:STATES]->(e:Entity) RETURN DISTINCT e.json AS json",
} as const;
