import { groupBy } from '../graph/collections.ts';
import { aboutLine } from './about.ts';
import { CLAIM_EDGES, DOCUMENT_EDGES, RELATION_EDGES } from './cypher/edges.ts';
import { claimNode, documentNode, entityNode, relationNode } from './cypher/nodes.ts';
import { edgeStatements, lineStatements, nodeStatements } from './cypher/statements.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { selectionOf } from './selection.ts';

/** Under the names that the loader gives them, so that both may meet in one database. */
const CONSTRAINTS = ['Entity', 'Document', 'Claim', 'Relation'].map(
  (label) =>
    `CREATE CONSTRAINT entente_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`,
);

function* chunks(input: ExportInput): Generator<string> {
  const { entities, documents, claims, relations } = selectionOf(input);
  yield `// ${aboutLine(input)}\n`;
  yield* CONSTRAINTS;
  for (const [kind, items] of groupBy(entities, (entity) => entity.kind))
    yield* nodeStatements(items, entityNode, ['Entity', kind]);
  yield* nodeStatements(documents, documentNode, ['Document']);
  yield* nodeStatements(claims, claimNode, ['Claim']);
  yield* nodeStatements(relations, relationNode, ['Relation']);
  for (const kind of RELATION_EDGES) yield* edgeStatements(relations, kind);
  for (const kind of CLAIM_EDGES) yield* edgeStatements(claims, kind);
  for (const kind of DOCUMENT_EDGES) yield* edgeStatements(documents, kind);
  yield* lineStatements(relations);
}

/**
 * Statements of Cypher that make the graph in a Neo4j, with the labels, types and properties that the loader writes,
 * but for those that only Entente's own search needs. Run twice they do the same as run once.
 */
export const cypher: Exporter = {
  id: 'cypher',
  label: { zh: 'Neo4j 的 Cypher 语句', en: 'Cypher statements for Neo4j' },
  write: (input) => [{ name: 'graph.cypher', mediaType: 'text/plain;charset=utf-8', chunks: chunks(input) }],
};
