import { int, session, type Driver } from 'neo4j-driver';
import { AT_ONCE, biggestAsColumns } from '../../src/store/neo4j/subgraph-queries.ts';
import type { Clustered } from '../clustered.ts';
import { VOCABULARY } from '../made.ts';

/** One question, as an address of ours and as Cypher that reads the same things. */
interface Question {
  path: string;
  cypher: string;
  parameters: Record<string, unknown>;
}
/** Everything on the screen: nodes with their JSON, the lines among them. */
const EXPAND = `
  MATCH (n:Entity {id: $id})-[e:WORKS_WITH]-(m:Entity)
  WITH n, m ORDER BY m.id LIMIT 200
  WITH n, collect(DISTINCT m) AS near
  UNWIND near + [n] AS a
  OPTIONAL MATCH (a)-[l:WORKS_WITH]->(b:Entity) WHERE b IN near OR b = n
  RETURN a.json, collect(l.id)`;
/** With what an answer names: the ends of all that its claims assert, and the documents behind these. */
const OPEN = `
  MATCH (n:Entity {id: $id})
  OPTIONAL MATCH (n)<-[:FROM|TO]-(r:Relation)
  WITH n, r ORDER BY r.id LIMIT 1000
  OPTIONAL MATCH (r)<-[:ASSERTS|DENIES]-(c:Claim)
  OPTIONAL MATCH (c)-[:ASSERTS|DENIES]->(:Relation)-[:FROM|TO]->(m:Entity)
  OPTIONAL MATCH (c)-[:STANDS_IN|CITES]->(d:Document)
  RETURN n.json, collect(DISTINCT r.json), collect(DISTINCT c.json), collect(DISTINCT m.json), collect(DISTINCT d.json)`;
const TRACE = `
  MATCH (r:Relation {id: $id})<-[:ASSERTS|DENIES]-(c:Claim)-[:STANDS_IN]->(d:Document)
  OPTIONAL MATCH (c)-[:CITES]->(s:Document)
  OPTIONAL MATCH (c)-[:ASSERTS|DENIES]->(:Relation)-[:FROM|TO]->(m:Entity)
  RETURN r.json, c.json, d.json, collect(DISTINCT s.json), collect(DISTINCT m.json)`;
/** Less than the answer has, which is by section and paragraph, too. */
const COVERAGE = `
  MATCH (c:Claim {document: $id}) WHERE c.n >= 0
  RETURN c.modality, c.status, c.reach, count(*)`;
const SEARCH = `
  CALL db.index.fulltext.queryNodes('entente_text', $words, {limit: 20}) YIELD node, score
  RETURN node.json, score`;
/** As a program reads things that takes each as it is stored. */
const WHOLE = {
  entities: 'MATCH (n:Entity) RETURN n LIMIT 10000',
  lines: `
    MATCH (n:Entity) WITH n LIMIT 10000
    OPTIONAL MATCH (n)-[line:WORKS_WITH]->(:Entity)
    RETURN n, collect(line)`,
};
const PATHS = `
  MATCH (a:Entity {id: $from}), (b:Entity {id: $to}),
    path = allShortestPaths((a)-[:WORKS_WITH*..4]-(b))
  RETURN [n IN nodes(path) | n.json], relationships(path) LIMIT 20`;

/** Pairs of characters that a fifth of all names has, each: what they end in. */
const COMMON = ['研究', '究所', '委员', '员会', '大学', '理事', '事会'];

const encoded = encodeURIComponent;

/**
 * The questions of a page, each about another entity, relation or text in each round.
 * @param texts how many texts there are
 */
export function questionsOf(data: Clustered, texts: number): Record<string, (round: number) => Question> {
  const { nodes, edges } = data;
  // A stride without a common divisor with any number of nodes here.
  const at = (round: number): number => 41 + ((round * 7919) % (nodes.length - 41));
  const id = (round: number): string => `country:n${at(round)}`;
  const relation = (round: number): string => {
    const [a, b] = edges[(round * 7919) % edges.length] ?? [0, 0];
    return `works-with/${[`country:n${a}`, `country:n${b}`].sort().join('/')}`;
  };
  const search = (words: string, phrase: string): Question => ({
    path: `api/search?query=${encoded(words)}`,
    cypher: SEARCH,
    parameters: { words: phrase },
  });
  const expand = (of: string): Question => ({
    path: `api/expand?id=${encoded(of)}&limit=200`,
    cypher: EXPAND,
    parameters: { id: of },
  });
  return {
    open: (round) => ({
      path: `api/entity?id=${encoded(id(round))}`,
      cypher: OPEN,
      parameters: { id: id(round) },
    }),
    'expand a small node': (round) => expand(id(round)),
    'expand the hub, limit 200': () => expand('country:n0'),
    'trace a relation': (round) => ({
      path: `api/relation?id=${encoded(relation(round))}`,
      cypher: TRACE,
      parameters: { id: relation(round) },
    }),
    'coverage of a text': (round) => ({
      path: `api/coverage?document=${encoded(`doc:text-${round % texts}`)}`,
      cypher: COVERAGE,
      parameters: { id: `doc:text-${round % texts}` },
    }),
    'search for a rare name': (round) => {
      const name = nodes[at(round)]?.en ?? '';
      return search(name, `"${name}"`);
    },
    'search for a common bigram': (round) => {
      const bigram = COMMON[round % COMMON.length] ?? '';
      return search(bigram, `"${bigram}"`);
    },
    'paths of up to 4 steps': (round) => ({
      path: `api/paths?from=${encoded(id(round))}&to=${encoded(id(round + 1))}&steps=4`,
      cypher: PATHS,
      parameters: { from: id(round), to: id(round + 1) },
    }),
  };
}

/** Ten thousand entities at once, and ways to read them: columns of what an overview shows of each, and all of it. */
export const MANY = {
  path: 'api/overview?limit=10000',
  columns: {
    cypher: biggestAsColumns(VOCABULARY),
    parameters: { limit: int(10_000), atOnce: int(AT_ONCE) },
  },
  entities: { cypher: WHOLE.entities, parameters: {} },
  lines: { cypher: WHOLE.lines, parameters: {} },
};

/** Ask in Cypher, as a program of one's own would. */
export async function bareCypher(
  driver: Driver,
  { cypher, parameters }: Pick<Question, 'cypher' | 'parameters'>,
): Promise<void> {
  const reading = driver.session({ defaultAccessMode: session.READ });
  try {
    await reading.run(cypher, parameters);
  } finally {
    await reading.close();
  }
}
