import { compare } from '../../../graph/ids.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Graph } from '../../../graph/model.ts';
import { groupBy } from '../../../graph/collections.ts';
import { labelOf, own, typeOf, type OwnLabel } from '../../../graph/cypher/names.ts';
import { CLAIM_EDGES, DOCUMENT_EDGES, RELATION_EDGES, type Edge, type EdgeKind } from './edges.ts';
import {
  claimNode,
  degreesIn,
  documentNode,
  entityNode,
  lineProperties,
  relationNode,
  searchedIn,
  type Properties,
} from './nodes.ts';

/** One statement with all the rows that it writes; they are split into batches later. */
export interface Step {
  /** What the rows are, for messages. */
  what: string;
  statement: string;
  rows: readonly object[];
}

/** Uses MERGE, because a batch runs twice if the connection broke during its commit. */
const nodeStatement = (label: OwnLabel, kind?: string): string =>
  [
    'UNWIND $rows AS row',
    `MERGE (n:${own(label)} {id: row.id})`,
    'SET n = row',
    ...(kind === undefined ? [] : [`SET n:${labelOf(kind)}`]),
  ].join('\n');

/** Finds both ends by id, which is unique for each of our labels. */
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

/** Sorted by target, then source, so that two transactions lock nodes in the same order. */
const sorted = (edges: readonly Edge[]): Edge[] =>
  [...edges].sort((a, b) => compare(a.to, b.to) || compare(a.from, b.from));

function nodeSteps(graph: Graph): Step[] {
  const degrees = degreesIn(graph.relations);
  const searched = searchedIn(graph, degrees);
  const found = (node: Properties & { id?: unknown }): object => ({
    ...node,
    ...searched.get(String(node.id)),
  });
  const entities = [...groupBy(graph.entities, ({ kind }) => kind)].map(([kind, items]) => ({
    what: kind,
    statement: nodeStatement('Entity', kind),
    rows: items.map((entity) => found(entityNode(entity, degrees.get(entity.id) ?? 0))),
  }));
  return [
    ...entities,
    {
      what: 'documents',
      statement: nodeStatement('Document'),
      rows: graph.documents.map((one) => found(documentNode(one))),
    },
    {
      what: 'claims',
      statement: nodeStatement('Claim'),
      rows: graph.claims.map((one) => found(claimNode(one))),
    },
    { what: 'relations', statement: nodeStatement('Relation'), rows: graph.relations.map(relationNode) },
  ];
}

const edgeSteps = <T>(items: readonly T[], kinds: readonly EdgeKind<T>[]): Step[] =>
  kinds.map((kind) => ({
    what: kind.type,
    statement: edgeStatement(kind),
    rows: sorted(items.flatMap(kind.edges)),
  }));

/** One edge between two entities for each drawn relation, so that Cypher can walk and draw them directly. */
function lineSteps({ relations }: Graph): Step[] {
  return [...groupBy(relations.filter(isDrawn), ({ kind }) => kind)].map(([kind, items]) => ({
    what: kind,
    statement: lineStatement(kind),
    rows: sorted(
      items.map((relation) => ({
        ...{ from: relation.from, to: relation.to, at: 0 },
        properties: lineProperties(relation),
      })),
    ),
  }));
}

/** All steps that write a graph; nodes come before the edges between them. */
export const planOf = (graph: Graph): Step[] =>
  [
    ...nodeSteps(graph),
    ...edgeSteps(graph.relations, RELATION_EDGES),
    ...edgeSteps(graph.claims, CLAIM_EDGES),
    ...edgeSteps(graph.documents, DOCUMENT_EDGES),
    ...lineSteps(graph),
  ].filter(({ rows }) => rows.length > 0);
