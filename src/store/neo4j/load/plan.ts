import { compare } from '../../../graph/ids.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Claim, Document, Entity, Graph } from '../../../graph/model.ts';
import { groupBy } from '../../../graph/collections.ts';
import { labelOf, own, typeOf, type OwnLabel } from '../../../graph/cypher/names.ts';
import { NO_TOTALS, sourceTotalsIn } from '../../answers/source-totals.ts';
import { entriesIn } from '../../search/index-entries.ts';
import { CLAIM_EDGES, DOCUMENT_EDGES, RELATION_EDGES, type Edge, type EdgeKind } from './edges.ts';
import {
  claimNode,
  documentNode,
  entityNode,
  lineProperties,
  relationNode,
  searchProperties,
} from './nodes.ts';
import { surroundingsIn } from './surroundings.ts';

/** One statement with all the rows that it writes; they are split into batches later. */
export interface Step {
  /** What the rows are, for messages. */
  what: string;
  statement: string;
  /** How many rows there are. */
  count: number;
  /** Makes the rows: each time anew, because all rows of a graph are several times as large as the graph. */
  rows: () => Iterable<object>;
  /** Whether batches may run at the same time: they lock the nodes that they share in the same order. */
  parallel: boolean;
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

/** Rows are made as they are taken. */
function* mapped<T>(items: readonly T[], rowOf: (item: T) => object): Generator<object> {
  for (const item of items) yield rowOf(item);
}

const nodeStep = <T>(
  items: readonly T[],
  rowOf: (item: T) => object,
  { what, statement }: Pick<Step, 'what' | 'statement'>,
): Step => ({ what, statement, count: items.length, rows: () => mapped(items, rowOf), parallel: true });

function nodeSteps(graph: Graph): Step[] {
  const { degreeOf, around } = surroundingsIn(graph);
  const entries = entriesIn(graph, degreeOf);
  const entityRow = (entity: Entity): object => ({
    ...entityNode(entity, around(entity.id)),
    ...searchProperties(entries.ofEntity(entity)),
  });
  const totals = sourceTotalsIn(graph);
  const documentRow = (document: Document): object => ({
    ...documentNode(document, totals.get(document.id) ?? NO_TOTALS),
    ...searchProperties(entries.ofDocument(document)),
  });
  const claimRow = (claim: Claim): object => ({
    ...claimNode(claim),
    ...searchProperties(entries.ofClaim(claim)),
  });
  const described = (what: string, label: OwnLabel) => ({ what, statement: nodeStatement(label) });
  return [
    ...[...groupBy(graph.entities, ({ kind }) => kind)].map(([kind, items]) =>
      nodeStep(items, entityRow, { what: kind, statement: nodeStatement('Entity', kind) }),
    ),
    nodeStep(graph.documents, documentRow, described('documents', 'Document')),
    nodeStep(graph.claims, claimRow, described('claims', 'Claim')),
    nodeStep(graph.relations, relationNode, described('relations', 'Relation')),
  ];
}

const countOf = <T>(items: readonly T[], edges: (item: T) => readonly Edge[]): number =>
  items.reduce((sum, item) => sum + edges(item).length, 0);

const edgeSteps = <T>(items: readonly T[], kinds: readonly EdgeKind<T>[]): Step[] =>
  kinds.map((kind) => ({
    what: kind.type,
    statement: edgeStatement(kind),
    count: countOf(items, kind.edges),
    rows: () => sorted(items.flatMap(kind.edges)),
    // Between nodes of one kind any two batches share nodes at either end, in no common order.
    parallel: kind.from !== kind.to,
  }));

/** One edge between two entities for each drawn relation, so that Cypher can walk and draw them directly. */
function lineSteps({ relations }: Graph): Step[] {
  return [...groupBy(relations.filter(isDrawn), ({ kind }) => kind)].map(([kind, items]) => ({
    what: kind,
    statement: lineStatement(kind),
    count: items.length,
    rows: () =>
      sorted(
        items.map((relation) => ({
          ...{ from: relation.from, to: relation.to, at: 0 },
          properties: lineProperties(relation),
        })),
      ),
    parallel: false,
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
  ].filter(({ count }) => count > 0);
