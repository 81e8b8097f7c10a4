/**
 * The statements about circles. `$kinds` are the kinds of relation that make circles, `$refusals` those that keep
 * somebody outside, `$ids` the circles that are asked for.
 */
const CIRCLE = `
  MATCH (p:Entity)<-[:FROM]-(r:Relation {drawn: true})-[:TO]->(e:Entity) WHERE r.kind IN $kinds
  WITH r.kind AS kind, e, count(DISTINCT CASE WHEN r.reality = 'actual' THEN p END) AS parties,
    count(DISTINCT p) AS all`;

const REFUSED =
  'COUNT { MATCH (e)<-[:TO]-(o:Relation {drawn: true})-[:FROM]->(q:Entity) WHERE o.kind IN $refusals RETURN DISTINCT q }';
const FIELDS = `kind + '/' + e.id AS id, kind, e.id AS of, parties, all - parties AS foretold, ${REFUSED} AS refused`;
const ORDER = 'ORDER BY parties DESC, id';

/** Some of the circles; of some entities only. */
const NAMED = `
  UNWIND $of AS target
  MATCH (e:Entity {id: target})<-[:TO]-(r:Relation {drawn: true})-[:FROM]->(p:Entity)`;

export const CIRCLES = {
  total: [CIRCLE, 'RETURN count(*) AS total'].join(' '),
  items: [CIRCLE, 'RETURN', FIELDS, ORDER, 'SKIP $offset LIMIT $limit'].join(' '),
  named: [
    NAMED,
    "WHERE r.kind IN $kinds AND r.kind + '/' + e.id IN $ids",
    `WITH r.kind AS kind, e, count(DISTINCT CASE WHEN r.reality = 'actual' THEN p END) AS parties,
      count(DISTINCT p) AS all`,
    'RETURN',
    FIELDS,
    ORDER,
  ].join(' '),
} as const;

const ABOUT = [NAMED, "WHERE r.kind IN $refusals OR r.kind + '/' + e.id IN $ids WITH DISTINCT r"].join(' ');

export const PARTIES = {
  total: [ABOUT, 'RETURN count(r) AS total'].join(' '),
  items: [ABOUT, 'ORDER BY r.id SKIP $offset LIMIT $limit RETURN r.json AS json'].join(' '),
} as const;
