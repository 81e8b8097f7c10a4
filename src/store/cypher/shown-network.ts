import { lineTypes, loopTypes } from '../../graph/cypher/names.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { ParameterizedStatement } from './statement.ts';

type Words = Pick<Vocabulary, 'relations'>;

/** The end of a statement that returns the entities in `shown` with the lines among them. */
export const linesAmong = (words: Words): string[] => [
  'UNWIND shown AS a',
  `OPTIONAL MATCH (a)-[line:${lineTypes(words)}]->(b:Entity)`,
  'WHERE b IN shown',
  'RETURN a, line, b',
];

/** Everybody who has a relation, or so many of the best connected, with the lines among them. */
export const network = (limit: number | undefined, words: Words): ParameterizedStatement =>
  limit === undefined
    ? [[`MATCH (a:Entity)-[line:${lineTypes(words)}]->(b:Entity)`, 'RETURN a, line, b'], {}]
    : [
        [
          'MATCH (e:Entity)',
          `WHERE e.degree > 0${loopTypes(words) ? ` OR EXISTS { (e)-[:${loopTypes(words)}]->(e) }` : ''}`,
          'WITH e ORDER BY e.degree DESC, e.id LIMIT $limit',
          'WITH collect(e) AS shown',
          ...linesAmong(words),
        ],
        { limit },
      ];
