/**
 * One statement finds who matches a pattern, whatever its steps are: they come as `$steps`, the last one first, and each
 * looks once through the relations of its kind for those that lead to where the step before it in that order was gone
 * from. So a hub costs no more than its lines. A pattern has four steps at most: those that it lacks are null and find
 * nothing, so that the database plans the statement once for all patterns.
 */
const BEGIN = `
  WITH 0 AS i, [] AS reached, [] AS parts`;

const STEP = `
  WITH i, reached, parts, $steps[i] AS step
  CALL (step, reached) {
    MATCH (r:Relation {drawn: true})
    WHERE r.kind = step.kind AND r.reality IN $realities
    MATCH (near:Entity)<-[a:FROM|TO]-(r)-[b:FROM|TO]->(far:Entity)
    WHERE type(a) IN step.near AND type(b) IN step.far
      AND (step.id IS NULL OR far.id = step.id) AND (step.of IS NULL OR far.kind = step.of)
      AND (step.ends OR far.id IN reached)
    RETURN collect(DISTINCT near.id) AS ids
  }
  WITH i + 1 AS i, ids AS reached,
    parts + CASE WHEN step.begins THEN [{ids: ids, without: step.without}] ELSE [] END AS parts`;

/** Whoever is in every part that is asked for and in none that is to be missing. */
const MATCHED = `
  CALL () {
    MATCH (s:Entity) WHERE ($id IS NULL OR s.id = $id) AND ($kind IS NULL OR s.kind = $kind)
    RETURN collect(s.id) AS starts
  }
  UNWIND parts + [{ids: starts, without: false}] AS part
  UNWIND part.ids AS id
  WITH id, count(CASE WHEN part.without THEN 1 END) AS against, count(CASE WHEN NOT part.without THEN 1 END) AS within
  WHERE against = 0 AND within = $parts`;

const REFUSED = `EXISTS {
  MATCH (party)<-[:FROM]-(o:Relation {drawn: true, reality: 'actual'})-[:TO]->(circle) WHERE o.kind IN $refusals
}`;

/** Ids of all who match a pattern. */
export const MATCHES = [BEGIN, STEP, STEP, STEP, STEP, MATCHED, 'RETURN id ORDER BY id'].join(' ');

/**
 * Of whom a list that is not known to be complete may have more to say: by whether the start is a party or what the
 * circle is around.
 */
export const OPEN = {
  forwards: `
    UNWIND $ids AS id
    MATCH (party:Entity {id: id})
    MATCH (circle:Entity)
    WHERE ($named IS NULL OR circle.id = $named) AND circle.kind IN $kinds
      AND NOT coalesce(circle.complete, false) AND NOT ${REFUSED}
    RETURN DISTINCT id`,
  backwards: `
    UNWIND $ids AS id
    MATCH (circle:Entity {id: id})
    WHERE NOT coalesce(circle.complete, false)
    OPTIONAL MATCH (party:Entity {id: $named})
    WITH id, party, circle WHERE party IS NULL OR NOT ${REFUSED}
    RETURN DISTINCT id`,
} as const;

/** The lines that a step may go along from some entities. */
export const WALKED = `
  UNWIND $from AS id
  MATCH (near:Entity {id: id})<-[a:FROM|TO]-(r:Relation {drawn: true})-[b:FROM|TO]->(far:Entity)
  WHERE r.kind IN $kinds AND r.reality IN $realities AND type(a) IN $near AND type(b) IN $far
    AND ($to IS NULL OR far.id = $to) AND ($of IS NULL OR far.kind = $of)
  RETURN DISTINCT r.id AS id, r.json AS json`;
