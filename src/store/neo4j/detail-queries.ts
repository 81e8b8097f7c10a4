import { telling } from './meta-queries.ts';

/**
 * One thing with all that its detailed answer names, read by one statement: what would be a round trip for each step
 * away from it is walked by the server. Each answers with one row of lists; `$limit` is how long a list may be.
 */

/** The documents that `claims` stand in or cite. */
const DOCUMENTS_OF_CLAIMS = 'UNWIND claims AS c MATCH (c)-[:STANDS_IN|CITES]->(d:Document) RETURN d';

/**
 * The entities that `relations`, `claims` and `documents` name. Each once, but not by UNION: that compares whole rows, in
 * which the three lists stand too, and the server would hold these once for every entity.
 */
const ENTITIES_NAMED = `
  CALL (relations, claims, documents) {
    CALL (relations, claims, documents) {
      UNWIND relations AS r MATCH (r)-[:FROM|TO]->(n:Entity) RETURN n
      UNION ALL
      UNWIND claims AS c MATCH (c)-[:MENTIONS|STATES]->(n:Entity) RETURN n
      UNION ALL
      UNWIND claims AS c MATCH (c)-[:ASSERTS|DENIES]->(:Relation)-[:FROM|TO]->(n:Entity) RETURN n
      UNION ALL
      UNWIND documents AS d MATCH (d)-[:WRITTEN_BY]->(n:Entity) RETURN n
    }
    RETURN collect(DISTINCT n) AS entities
  }`;

const DOCUMENTS_NAMED = '[n IN documents | n.json] AS documents';

/** A relation with the claims about it, and the documents behind these as far as those to which they are secondary. */
export const RELATION_AROUND = telling(`
  MATCH (relation:Relation {id: $id})
  CALL (relation) { MATCH (relation)<-[:ASSERTS|DENIES]-(c:Claim) RETURN collect(DISTINCT c) AS claims }
  CALL (claims) {
    CALL (claims) {
      ${DOCUMENTS_OF_CLAIMS}
      UNION ALL
      UNWIND claims AS c MATCH (c)-[:STANDS_IN|CITES]->(:Document)-[:SECONDARY_TO]->(d:Document) RETURN d
    }
    RETURN collect(DISTINCT d) AS documents
  }
  WITH [relation] AS relations, claims, documents
  ${ENTITIES_NAMED}
  WITH [n IN relations | n.json] AS relations, [n IN claims | n.json] AS claims,
    [n IN entities | n.json] AS entities, ${DOCUMENTS_NAMED}`);

/** By kind and direction seen from the entity; a symmetric kind goes out, and so does what leads back to it. */
const RELATIONS_ALIKE = `
  CALL (e) {
    MATCH (e)<-[:FROM|TO]-(r:Relation)
    WITH DISTINCT e, r ORDER BY r.id
    WITH r.kind AS kind, r,
      CASE WHEN r.kind IN $symmetric OR EXISTS { (r)-[:FROM]->(e) } THEN 'out' ELSE 'in' END AS direction
    WITH kind, direction, collect(r) AS alike ORDER BY kind, direction
    RETURN collect(kind) AS kinds, collect(direction) AS directions, collect(size(alike)) AS totals,
      collect(alike[..$limit]) AS alike
  }`;

/** The first claims about an entity, how many there are, and how many of each status: by one way through all of them. */
const CLAIMS_ABOUT = `
  CALL (e) {
    CALL (e) {
      MATCH (e)<-[:MENTIONS|STATES]-(c:Claim) RETURN c
      UNION
      MATCH (e)<-[:FROM|TO]-(:Relation)<-[:ASSERTS|DENIES]-(c:Claim) RETURN c
    }
    WITH DISTINCT c ORDER BY c.id
    WITH collect(c) AS about
    CALL (about) {
      UNWIND about AS c
      WITH c.status AS status, count(*) AS total
      RETURN collect(status) AS statuses, collect(total) AS withStatus
    }
    RETURN about[..$limit] AS claims, size(about) AS claimsTotal, statuses, withStatus
  }`;

/** The first claims about an entity and how many there are. */
export const CLAIMS_OF = `
  MATCH (e:Entity {id: $id})
  ${CLAIMS_ABOUT}
  RETURN [c IN claims | c.json] AS claims, claimsTotal`;

/** An entity with its relations, the claims about it, their documents, those that it wrote, and who is named there. */
export const ENTITY_AROUND = telling(`
  MATCH (e:Entity {id: $id})
  ${RELATIONS_ALIKE}
  ${CLAIMS_ABOUT}
  CALL (e) {
    MATCH (e)<-[w:WRITTEN_BY]-(d:Document)
    WITH d, w ORDER BY d.id, w.role
    RETURN collect(d) AS written, collect(w.role) AS roles
  }
  CALL (claims, written) {
    CALL (claims, written) {
      ${DOCUMENTS_OF_CLAIMS}
      UNION ALL
      UNWIND written AS d RETURN d
    }
    RETURN collect(DISTINCT d) AS documents
  }
  WITH *, reduce(flat = [], some IN alike | flat + some) AS relations
  ${ENTITIES_NAMED}
  WITH e.degree AS degree, kinds, directions, totals, [some IN alike | [r IN some | r.json]] AS alike,
    [c IN claims | c.json] AS claims, claimsTotal, statuses, withStatus,
    [d IN written | d.id] AS written, roles, [n IN [e] + entities | n.json] AS entities, ${DOCUMENTS_NAMED}`);
