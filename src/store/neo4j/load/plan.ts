import { compare } from '../../../graph/ids.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Graph } from '../../../graph/model.ts';
import { groupBy } from '../../../graph/collections.ts';
import { labelOf, own, typeOf, type OwnLabel } from '../../cypher/names.ts';
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

/** Rows that are written by one statement, in as many batches as it takes. */
export interface Step {
  /** What they are, for whoever reads messages. */
  what: string;
  statement: string;
  rows: readonly object[];
}

/** A batch may run twice where the connection broke while it was committed: it merges and makes nothing twice. */
const nodeStatement = (label: OwnLabel, kind?: string): string =>
  [
    'UNWIND $rows AS row',
    `MERGE (n:${own(label)} {id: row.id})`,
    'SET n = row',
    ...(kind === undefined ? [] : [`SET n:${labelOf(kind)}`]),
  ].join('\n');

/** Both ends are found by their labels' unique ids. */
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

/** In the order of the far ends: two that lock the same node in turns wait for nobody. */
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

/** The lines of the picture as edges between entities, derived of the relations at each load. */
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

/** Everything that is written for a graph, in an order in which ends come before their edges. */
export const planOf = (graph: Graph): Step[] =>
  [
    ...nodeSteps(graph),
    ...edgeSteps(graph.relations, RELATION_EDGES),
    ...edgeSteps(graph.claims, CLAIM_EDGES),
    ...edgeSteps(graph.documents, DOCUMENT_EDGES),
    ...lineSteps(graph),
  ].filter(({ rows }) => rows.length > 0);
