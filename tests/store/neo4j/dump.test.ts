import { beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../../src/exporters/cypher.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { hostileGraph } from '../../exporters/given.ts';
import { textOf } from '../../exporters/xml.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { fixture } from '../fixture.ts';

const neo4j = givenNeo4j();

/** Runs what a person would paste, one statement after the other. */
async function paste(graph: Graph): Promise<void> {
  for (const statement of textOf(cypher.write({ graph, lang: 'en' })).split(';\n'))
    if (statement !== '') await neo4j.run(statement);
}

/** What only Entente itself needs. */
const OWN = [
  ...['json', 'degree', 'near', 'around', 'loops', 'reach'],
  ...['cited_narrow', 'cited_wide', 'resting_claims', 'resting_relations', 'alone_claims', 'alone_relations'],
  'coverage',
  ...['search_entry', 'tokens_text', 'tokens_sound', 'tokens_rank'],
];
const NODES = `MATCH (n:Entity|Document|Claim|Relation)
  RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id`;
const EDGES = `MATCH (a:Entity|Document|Claim|Relation)-[e]->(b)
  RETURN a.id AS from, type(e) AS type, b.id AS to, e.at AS at, properties(e) AS properties
  ORDER BY from, type, to, at, e.id`;

const nodes = async () =>
  (await neo4j.run(NODES)).map(({ labels, properties }) => ({
    labels: [...(labels as string[])].sort(),
    properties: Object.fromEntries(
      Object.entries(properties as object).filter(([name]) => !OWN.includes(name)),
    ) as Record<string, unknown>,
  }));

describe.runIf(neo4j.here)('the export as Cypher, pasted into Neo4j', () => {
  const loaded = { nodes: [] as unknown[], edges: [] as unknown[] };

  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(fixture);
    Object.assign(loaded, { nodes: await nodes(), edges: await neo4j.run(EDGES) });
    await neo4j.empty();
  });

  it('makes the nodes and edges that a load makes, also when it is pasted twice', async () => {
    for (let time = 0; time < 2; time++) {
      await paste(fixture);
      expect(await nodes()).toEqual(loaded.nodes);
      expect(await neo4j.run(EDGES)).toEqual(loaded.edges);
    }
  });

  it('hands every text on as it is', async () => {
    await neo4j.empty();
    await paste(hostileGraph);
    const names = hostileGraph.entities.map((entity) => entity.names.map(({ value }) => value));
    const there = (await nodes()).filter(({ labels }) => labels.includes('Entity'));
    expect(there.map(({ properties }) => properties['names'])).toEqual(names);
  });
});
