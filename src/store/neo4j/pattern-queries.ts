/**
 * One statement finds who matches a pattern, whatever its steps are: they come as `$steps`, the last one first, and each
 * looks once through the relations of its kind for those that lead to where the step before it in that order was gone
 * from. So a hub costs no more than its lines. What differs is only how many steps there are.
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

/** Of whom a list that is not known to be complete may have more to say. */
const OPEN = `
  MATCH (s:Entity {id: id})
  CALL (s) {
    CALL (s) {
      UNWIND $open AS step
      WITH s AS party, step WHERE NOT step.backwards
      MATCH (circle:Entity)
      WHERE (step.id IS NULL OR circle.id = step.id) AND circle.kind IN step.kinds
        AND NOT coalesce(circle.complete, false) AND NOT ${REFUSED}
      RETURN 1 AS open
      UNION ALL
      UNWIND $open AS step
      WITH s AS circle, step WHERE step.backwards AND NOT coalesce(s.complete, false)
      OPTIONAL MATCH (party:Entity {id: step.id})
      WITH party, circle WHERE party IS NULL OR NOT ${REFUSED}
      RETURN 1 AS open
    }
    RETURN count(open) > 0 AS uncertain
  }`;

const END = `
  WITH id, uncertain ORDER BY id
  WITH collect({id: id, uncertain: uncertain}) AS found
  WITH found, found[$offset..$offset + $limit] AS items
  RETURN size(found) AS total, size([one IN found WHERE one.uncertain]) AS uncertain,
    [one IN items | one.id] AS ids, [one IN items WHERE one.uncertain | one.id] AS uncertainIds`;

const REST = [MATCHED, OPEN, END].join('');

/** Who matches a pattern, by the number of its steps. */
export const MATCHES = {
  0: [BEGIN, REST].join(''),
  1: [BEGIN, STEP, REST].join(''),
  2: [BEGIN, STEP, STEP, REST].join(''),
  3: [BEGIN, STEP, STEP, STEP, REST].join(''),
  4: [BEGIN, STEP, STEP, STEP, STEP, REST].join(''),
} as const;

/** The lines that a step may go along from some entities. */
export const WALKED = `
  UNWIND $from AS id
  MATCH (near:Entity {id: id})<-[a:FROM|TO]-(r:Relation {drawn: true})-[b:FROM|TO]->(far:Entity)
  WHERE r.kind IN $kinds AND r.reality IN $realities AND type(a) IN $near AND type(b) IN $far
    AND ($to IS NULL OR far.id = $to) AND ($of IS NULL OR far.kind = $of)
  RETURN DISTINCT r.id AS id, r.json AS json`;
