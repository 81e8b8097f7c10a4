import { groupBy } from '../src/graph/collections.ts';
import { labelOf, own, typeOf, type OwnLabel } from '../src/graph/cypher/names.ts';
import { compare } from '../src/graph/ids.ts';
import { isDrawn } from '../src/graph/line.ts';
import type { Claim, Graph, Relation } from '../src/graph/model.ts';
import { CLAIM_EDGES, DOCUMENT_EDGES, type Edge, type EdgeKind } from '../src/store/neo4j/load/edges.ts';
import { nodesIn } from '../src/store/neo4j/load/nodes-in.ts';
import { lineProperties, relationNode, type Properties } from '../src/store/neo4j/load/nodes.ts';

/**
 * What the loader writes as others would write it: a row for each node and each edge, and one `MERGE` for the rows of each
 * kind, which may run twice.
 */
export interface MergeStep {
  /** What the rows are, for messages. */
  what: string;
  statement: string;
  /** How many rows there are. */
  count: number;
  /** Properties of a node, or the ends of an edge and its properties; made anew each time. */
  rows: () => Iterable<object>;
}

const nodeStatement = (label: OwnLabel, kind?: string): string =>
  [
    'UNWIND $rows AS row',
    `MERGE (n:${own(label)} {id: row.id})`,
    'SET n = row',
    ...(kind === undefined ? [] : [`SET n:${labelOf(kind)}`]),
  ].join('\n');

const edgeStatement = ({ type, from, to }: EdgeKind<never>): string =>
  [
    'UNWIND $rows AS row',
    `MATCH (a:${own(from)} {id: row.from})`,
    `MATCH (b:${own(to)} {id: row.to})`,
    `MERGE (a)-[e:${own(type)} {at: row.at}]->(b)`,
    'SET e += row.properties',
  ].join('\n');

const lineStatement = (kind: string): string =>
  [
    'UNWIND $rows AS row',
    'MATCH (a:Entity {id: row.from})',
    'MATCH (b:Entity {id: row.to})',
    `MERGE (a)-[e:${typeOf(kind)} {id: row.properties.id}]->(b)`,
    'SET e += row.properties',
  ].join('\n');

const sorted = (edges: readonly Edge[]): Edge[] =>
  [...edges].sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from));

function* mapped<T>(items: readonly T[], rowOf: (item: T) => object): Generator<object> {
  for (const item of items) yield rowOf(item);
}

const nodeStep = <T>(
  items: readonly T[],
  rowOf: (item: T) => object,
  { what, statement }: Pick<MergeStep, 'what' | 'statement'>,
): MergeStep => ({ what, statement, count: items.length, rows: () => mapped(items, rowOf) });

function nodeSteps(graph: Graph): MergeStep[] {
  const nodes = nodesIn(graph);
  const described = (what: string, label: OwnLabel) => ({ what, statement: nodeStatement(label) });
  return [
    ...[...groupBy(graph.entities, ({ kind }) => kind)].map(([kind, items]) =>
      nodeStep(items, nodes.entity, { what: kind, statement: nodeStatement('Entity', kind) }),
    ),
    nodeStep(graph.documents, nodes.document, described('documents', 'Document')),
    nodeStep(graph.claims, nodes.claim, described('claims', 'Claim')),
    nodeStep(graph.relations, relationNode, described('relations', 'Relation')),
  ];
}

const bare = (from: string, to: string): Edge => ({ from, to, at: 0, properties: {} });

/** The edges that the loader creates together with the nodes at which they begin. */
const WITH_NODES: readonly [EdgeKind<Claim>, EdgeKind<Relation>, EdgeKind<Relation>] = [
  { type: 'STANDS_IN', from: 'Claim', to: 'Document', edges: ({ id, document }) => [bare(id, document)] },
  { type: 'FROM', from: 'Relation', to: 'Entity', edges: ({ id, from }) => [bare(id, from)] },
  { type: 'TO', from: 'Relation', to: 'Entity', edges: ({ id, to }) => [bare(id, to)] },
];

const edgeSteps = <T>(items: readonly T[], kinds: readonly EdgeKind<T>[]): MergeStep[] =>
  kinds.map((kind) => ({
    what: kind.type,
    statement: edgeStatement(kind),
    count: items.reduce((sum, item) => sum + kind.edges(item).length, 0),
    rows: () => sorted(items.flatMap(kind.edges)),
  }));

function lineSteps({ relations }: Graph): MergeStep[] {
  const row = (relation: Relation): Edge & { properties: Properties } => ({
    ...bare(relation.from, relation.to),
    properties: lineProperties(relation),
  });
  return [...groupBy(relations.filter(isDrawn), ({ kind }) => kind)].map(([kind, items]) => ({
    ...{ what: kind, statement: lineStatement(kind), count: items.length },
    rows: () => sorted(items.map(row)),
  }));
}

/** All rows of a graph; nodes come before the edges between them. */
export function mergePlanOf(graph: Graph): MergeStep[] {
  const [standsIn, ...ends] = WITH_NODES;
  return [
    ...nodeSteps(graph),
    ...edgeSteps(graph.relations, ends),
    ...edgeSteps(graph.claims, [standsIn, ...CLAIM_EDGES]),
    ...edgeSteps(graph.documents, DOCUMENT_EDGES),
    ...lineSteps(graph),
  ].filter(({ count }) => count > 0);
}
