import { SOURCE_CLASSES } from '../../graph/lists.ts';
import { speaksForItself } from '../../graph/standing.ts';
import { DEFAULT_LIMITS, type Question } from '../port.ts';
import type { ParameterizedStatement } from './statement.ts';

type Asked<Of extends Question['of']> = Question & { of: Of };

const SPEAKING = SOURCE_CLASSES.filter(speaksForItself);

/** A claim with what it stands on: its own document, where that speaks for itself, and what it cites narrowly. */
const STANDING = '(c:Claim)-[place:STANDS_IN|CITES]->(d:Document)';
const COUNTS = "(type(place) = 'STANDS_IN' AND d.class IN $speaking OR place.scope = 'narrow')";

export const coverage = ({ document }: Asked<'coverage'>): ParameterizedStatement => [
  [
    'MATCH (c:Claim {document: $document})-[place:STANDS_IN]->(own:Document)',
    'OPTIONAL MATCH (c)-[cited:CITES]->(d:Document)',
    'RETURN c, place, own, cited, d ORDER BY c.n',
  ],
  { document },
];

export const provenance = ({ id }: Asked<'provenance'>): ParameterizedStatement => [
  [
    'MATCH (n:Entity|Relation|Claim|Document {id: $id})',
    'OPTIONAL MATCH (n)<-[:ASSERTS|DENIES|MENTIONS|STATES|CITES|STANDS_IN]-(about:Claim)',
    'WITH CASE WHEN n:Claim THEN n ELSE about END AS c',
    'MATCH chain = (c)-[:STANDS_IN|CITES]->(:Document)-[:SECONDARY_TO*0..]->(d:Document)',
    'OPTIONAL MATCH made = (d)-[:WRITTEN_BY]->(:Entity)',
    'RETURN chain, made',
  ],
  { id },
];

export const resting = ({
  ids,
  limit = DEFAULT_LIMITS.items,
  offset = 0,
}: Asked<'resting'>): ParameterizedStatement => [
  [
    ['MATCH', STANDING].join(' '),
    ['WHERE', COUNTS].join(' '),
    '  AND (d.id IN $ids OR d.class IN $ids OR EXISTS { MATCH (d)-[:WRITTEN_BY]->(e:Entity) WHERE e.id IN $ids })',
    'OPTIONAL MATCH (c)-[says:ASSERTS]->(r:Relation)',
    'RETURN c, place, d, says, r ORDER BY c.document, c.n SKIP $offset LIMIT $limit',
  ],
  { ids, speaking: SPEAKING, offset, limit },
];

export const sources = ({
  document,
  limit = DEFAULT_LIMITS.items,
  offset = 0,
}: Asked<'sources'>): ParameterizedStatement => [
  [
    ['MATCH', STANDING].join(' '),
    ['WHERE', COUNTS].join(' '),
    ...(document === undefined ? [] : ['  AND c.document = $document']),
    'RETURN d, place, c ORDER BY d.id, c.n SKIP $offset LIMIT $limit',
  ],
  { speaking: SPEAKING, ...(document !== undefined && { document }), offset, limit },
];

export const conflicts = ({
  document,
  limit = DEFAULT_LIMITS.items,
  offset = 0,
}: Asked<'conflicts'>): ParameterizedStatement => [
  [
    "MATCH (c:Claim {status: 'disputed'})-[says:ASSERTS|DENIES|STATES]->(n:Entity|Relation)",
    ...(document === undefined ? [] : ['WHERE c.document = $document']),
    'RETURN n, says, c ORDER BY n.id, c.document, c.n SKIP $offset LIMIT $limit',
  ],
  { ...(document !== undefined && { document }), offset, limit },
];
