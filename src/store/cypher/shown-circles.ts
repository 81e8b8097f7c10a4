import { circleKinds, refusalKinds } from '../../graph/circles/circle.ts';
import { parseCircleId } from '../../graph/ids.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { DEFAULT_LIMITS, MOST_IDS, type Question } from '../port.ts';
import type { ParameterizedStatement } from './statement.ts';

type Asked<Of extends Question['of']> = Question & { of: Of };
type Kinds = Pick<Vocabulary, 'relations'>;

export const circles = (
  { limit = DEFAULT_LIMITS.items, offset = 0 }: Asked<'circles'>,
  vocabulary: Kinds,
): ParameterizedStatement => [
  [
    'MATCH (r:Relation {drawn: true})-[:TO]->(e:Entity)',
    'WHERE r.kind IN $kinds',
    'RETURN r.kind, e, count(r) AS parties ORDER BY parties DESC, r.kind, e.id SKIP $offset LIMIT $limit',
  ],
  { kinds: circleKinds(vocabulary), offset, limit },
];

export const parties = (
  { ids, limit = MOST_IDS, offset = 0 }: Asked<'parties'>,
  vocabulary: Kinds,
): ParameterizedStatement => [
  [
    'MATCH (p:Entity)<-[from:FROM]-(r:Relation {drawn: true})-[to:TO]->(e:Entity)',
    "WHERE r.kind + '/' + e.id IN $ids OR r.kind IN $refusals AND e.id IN $of",
    'RETURN p, from, r, to, e ORDER BY r.id SKIP $offset LIMIT $limit',
  ],
  {
    ids,
    refusals: refusalKinds(vocabulary),
    of: [...new Set(ids.flatMap((id) => parseCircleId(id)?.of ?? []))],
    offset,
    limit,
  },
];
