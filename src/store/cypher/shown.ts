import { boundsOf } from '../../graph/evidence.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { boundsOfPaths } from '../answers/paths.ts';
import { DEFAULT_LIMITS, type Cypher, type Question } from '../port.ts';
import { askedOf } from '../search/query.ts';
import { assignmentsOf, filledIn } from '../../graph/cypher/literal.ts';
import { labelOf, lineTypes } from '../../graph/cypher/names.ts';
import { phraseOf } from './phrase.ts';
import { linesAmong, network } from './shown-network.ts';
import { circles, parties } from './shown-circles.ts';
import { pattern } from './shown-pattern.ts';
import { conflicts, coverage, provenance, resting, sources } from './shown-trace.ts';
import type { Parameters, ParameterizedStatement } from './statement.ts';

type Asked<Of extends Question['of']> = Question & { of: Of };
type Words = Pick<Vocabulary, 'relations' | 'kinds'>;

/** A WHERE clause of these conditions; no clause if there are none. */
function where(node: string, conditions: Parameters): string[] {
  const given = Object.keys(conditions).map((key) => `${node}.${key} = $${key}`);
  return given.length > 0 ? [`WHERE ${given.join(' AND ')}`] : [];
}

/** The values without those that are undefined or empty. */
const given = (values: Record<string, string | undefined>): Parameters =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));

const page = ({
  limit = DEFAULT_LIMITS.items,
  offset = 0,
}: {
  limit?: number;
  offset?: number;
}): Parameters => ({
  offset,
  limit,
});
const PAGE = 'SKIP $offset LIMIT $limit';

/** The edge types of these kinds; kinds that are not in the vocabulary are left out. */
const typesOf = (words: Words, kinds: readonly string[]): string =>
  lineTypes({ relations: words.relations.filter(({ id }) => kinds.includes(id)) });

const DETAILS: Record<Asked<'entity' | 'relation' | 'document' | 'claim'>['of'], string[]> = {
  entity: [
    'MATCH (e:Entity {id: $id})',
    'RETURN e,',
    '  [p = (e)<-[:FROM|TO]-(:Relation)-[:FROM|TO]->(:Entity) | p] AS relations,',
    '  [p = (e)<-[:FROM|TO]-(:Relation)<-[:ASSERTS|DENIES]-(:Claim)-[:STANDS_IN]->(:Document) | p] AS asserted,',
    '  [p = (e)<-[:MENTIONS|STATES]-(:Claim)-[:STANDS_IN]->(:Document) | p] AS mentioned,',
    '  [p = (e)<-[:WRITTEN_BY]-(:Document) | p] AS written',
  ],
  relation: [
    'MATCH (r:Relation {id: $id})',
    'RETURN [p = (r)-[:FROM|TO]->(:Entity) | p] AS ends,',
    '  [p = (r)<-[:ASSERTS|DENIES]-(:Claim)-[:STANDS_IN]->(:Document) | p] AS claims,',
    '  [p = (r)<-[:ASSERTS|DENIES]-(:Claim)-[:CITES]->(:Document)-[:SECONDARY_TO*0..]->(:Document) | p] AS sources',
  ],
  document: [
    'MATCH (d:Document {id: $id})',
    'RETURN d,',
    '  [p = (d)<-[:STANDS_IN]-(:Claim) | p] AS claims,',
    '  [p = (d)<-[:CITES]-(:Claim)-[:STANDS_IN]->(:Document) | p] AS citedBy,',
    '  [p = (d)-[:REFERS_TO|SECONDARY_TO]->(:Document) | p] AS documents,',
    '  [p = (d)-[:WRITTEN_BY]->(:Entity) | p] AS people',
  ],
  claim: [
    'MATCH (c:Claim {id: $id})',
    'RETURN [p = (c)-[:STANDS_IN|CITES]->(:Document) | p] AS documents,',
    '  [p = (c)-[:ASSERTS|DENIES]->(:Relation)-[:FROM|TO]->(:Entity) | p] AS relations,',
    '  [p = (c)-[:MENTIONS|STATES]->() | p] AS mentioned',
  ],
};

const detail = ({ of, id }: Asked<'entity' | 'relation' | 'document' | 'claim'>): ParameterizedStatement => [
  DETAILS[of],
  { id },
];

const CITES: Record<NonNullable<Asked<'claims'>['cites']>, string> = {
  narrow: "c.reach = 'narrow'",
  none: "c.reach <> 'narrow'",
  wide: "c.reach = 'wide'",
  'no-source': "c.reach = 'no-source'",
};

type Statements = { [Of in Question['of']]: (asked: Asked<Of>, words: Words) => ParameterizedStatement };

/** The statement for each question; it returns nodes and relationships, so that Neo4j's own Browser draws them. */
const STATEMENTS: Statements = {
  network: ({ limit }, words) => network(limit, words),
  overview: ({ limit }, words) => network(limit, words),
  among: ({ ids, touching }, words) =>
    touching
      ? [
          [
            'MATCH (a:Entity) WHERE a.id IN $touching AND a.id IN $ids',
            `OPTIONAL MATCH (a)-[line:${lineTypes(words)}]-(b:Entity)`,
            'WHERE b.id IN $ids',
            'RETURN a, line, b',
          ],
          { ids, touching },
        ]
      : [['MATCH (e:Entity) WHERE e.id IN $ids', 'WITH collect(e) AS shown', ...linesAmong(words)], { ids }],
  expand: ({ id, kinds, limit = DEFAULT_LIMITS.neighbours, offset = 0 }, words) => [
    [
      'MATCH (e:Entity {id: $id})',
      `OPTIONAL MATCH (e)-[:${kinds ? typesOf(words, kinds) : lineTypes(words)}]-(n:Entity) WHERE n <> e`,
      `WITH DISTINCT e, n ORDER BY n.id ${PAGE}`,
      'WITH e, collect(n) AS neighbours',
      'WITH [e] + neighbours AS shown',
      ...linesAmong(words),
    ],
    { id, offset, limit },
  ],
  bibliography: ({ ids }) => [
    [
      'MATCH (n:Entity|Document) WHERE n.id IN $ids',
      'OPTIONAL MATCH (n)-[line:WRITTEN_BY|REFERS_TO|SECONDARY_TO]-(other)',
      'RETURN n, line, other',
    ],
    { ids },
  ],
  paths: ({ from, to, ...options }, words) => {
    const { sources, statuses, realities } = boundsOf(options);
    const { steps, limit } = boundsOfPaths(options);
    const matching = options.documents
      ? [
          'MATCH (a:Entity|Document {id: $from}), (b:Entity|Document {id: $to})',
          `MATCH path = allShortestPaths((a)-[:${lineTypes(words)}|WRITTEN_BY|REFERS_TO|SECONDARY_TO*..${steps}]-(b))`,
          'WHERE all(line IN relationships(path) WHERE line.status IS NULL OR line.sources >= $sources',
        ]
      : [
          'MATCH (a:Entity {id: $from}), (b:Entity {id: $to})',
          `MATCH path = allShortestPaths((a)-[:${lineTypes(words)}*..${steps}]-(b))`,
          'WHERE all(line IN relationships(path) WHERE line.sources >= $sources',
        ];
    return [
      [
        ...matching,
        '  AND line.status IN $statuses AND line.reality IN $realities)',
        'RETURN path ORDER BY [node IN nodes(path) | node.id] LIMIT $limit',
      ],
      { from, to, sources, statuses, realities, limit },
    ];
  },
  entity: detail,
  relation: detail,
  document: detail,
  claim: detail,
  coverage,
  provenance,
  resting,
  sources,
  conflicts,
  circles,
  parties,
  pattern,
  claims: ({ document, section, modality, status, cites, ...rest }) => {
    const conditions = given({ document, section, modality, status });
    const reach = cites ? [`${Object.keys(conditions).length > 0 ? 'AND' : 'WHERE'} ${CITES[cites]}`] : [];
    return [
      [
        'MATCH (c:Claim)-[place:STANDS_IN]->(d:Document)',
        ...where('c', conditions),
        ...reach,
        `RETURN c, place, d ORDER BY c.document, c.n ${PAGE}`,
      ],
      { ...conditions, ...page(rest) },
    ];
  },
  entities: ({ kind, ...rest }, words) => {
    const known = words.kinds.some(({ id }) => id === kind);
    const match = known && kind ? `MATCH (e:${labelOf(kind)})` : 'MATCH (e:Entity)';
    const conditions = known ? {} : given({ kind });
    const lines = [match, ...where('e', conditions), `RETURN e ORDER BY e.degree DESC, e.id ${PAGE}`];
    return [lines, { ...conditions, ...page(rest) }];
  },
  relations: ({ kind, status, reality, ...rest }) => {
    const conditions = given({ kind, status, reality });
    return [
      [
        'MATCH (r:Relation)',
        ...where('r', conditions),
        `WITH r ORDER BY r.id ${PAGE}`,
        'MATCH (r)-[end:FROM|TO]->(e:Entity)',
        'RETURN r, end, e',
      ],
      { ...conditions, ...page(rest) },
    ];
  },
  documents: ({ class: source, ...rest }) => {
    const conditions = given({ class: source });
    const lines = ['MATCH (d:Document)', ...where('d', conditions), `RETURN d ORDER BY d.id ${PAGE}`];
    return [lines, { ...conditions, ...page(rest) }];
  },
  search: ({ query, limit = DEFAULT_LIMITS.hits, types }) => [
    [
      "CALL db.index.fulltext.queryNodes('entente_text', $words) YIELD node, score",
      ...(types ? ['WHERE any(label IN labels(node) WHERE toLower(label) IN $types)'] : []),
      'RETURN node, score ORDER BY score DESC LIMIT $limit',
    ],
    { words: phraseOf(askedOf(query).query), limit, ...(types && { types }) },
  ],
};

/** A question in Cypher. Labels and types come from the vocabulary only; all else is a parameter. */
export function cypherOf(question: Question, words: Words): Cypher {
  const statementFor = STATEMENTS[question.of] as (asked: Question, words: Words) => ParameterizedStatement;
  const [lines, parameters] = statementFor(question, words);
  const statement = lines.join('\n');
  const assignments = assignmentsOf(parameters);
  return { statement, parameters, assignments, text: `${filledIn(statement, parameters)};` };
}
