import { groupBy } from '../../../graph/collections.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Graph, Relation } from '../../../graph/model.ts';
import * as create from './create.ts';
import { CLAIM_EDGES, DOCUMENT_EDGES, type Edge, type EdgeKind } from './edges.ts';
import { nodesIn } from './nodes-in.ts';
import { relationNode, type Properties } from './nodes.ts';

/** What a statement creates from: ids of nodes that are there already, and the properties of what is new. */
export interface NewRow {
  ends: readonly string[];
  properties: Properties;
}

/** One kind of statement with all its rows; they are split into batches later. */
export interface Step {
  statement: create.Create;
  /** How many rows there are. */
  count: number;
  /** How many nodes and edges each of them makes. */
  makes: number;
  /** Makes the rows as they are taken, because all of a graph are several times as large as the graph. */
  rows: () => Iterable<NewRow>;
}

function* mapped<T>(items: readonly T[], rowOf: (item: T) => NewRow): Generator<NewRow> {
  for (const item of items) yield rowOf(item);
}

const stepOf = <T>(
  items: readonly T[],
  rowOf: (item: T) => NewRow,
  made: Pick<Step, 'statement' | 'makes'>,
): Step => ({ ...made, count: items.length, rows: () => mapped(items, rowOf) });

const alone = (properties: Properties): NewRow => ({ ends: [], properties });

function nodeSteps(graph: Graph): Step[] {
  const nodes = nodesIn(graph);
  return [
    ...[...groupBy(graph.entities, ({ kind }) => kind)].map(([kind, items]) =>
      stepOf(items, (entity) => alone(nodes.entity(entity)), {
        statement: create.nodes('Entity', kind),
        makes: 1,
      }),
    ),
    stepOf(graph.documents, (document) => alone(nodes.document(document)), {
      statement: create.nodes('Document'),
      makes: 1,
    }),
    stepOf(graph.claims, (claim) => ({ ends: [claim.document], properties: nodes.claim(claim) }), {
      statement: create.claims,
      makes: 2,
    }),
  ];
}

const relationRow = (relation: Relation): NewRow => ({
  ends: [relation.from, relation.to],
  properties: relationNode(relation),
});

/** A relation that is not drawn has no edge between its two entities. */
const relationSteps = (relations: readonly Relation[], drawn: boolean): Step[] =>
  [...groupBy(relations, ({ kind }) => kind)].map(([kind, items]) =>
    stepOf(items, relationRow, { statement: create.relations(kind, drawn), makes: drawn ? 4 : 3 }),
  );

const edgeRow = ({ from, to, at, properties }: Edge): NewRow => ({
  ends: [from, to],
  properties: { at, ...properties },
});

function* edgeRows<T>(items: readonly T[], { edges }: EdgeKind<T>): Generator<NewRow> {
  for (const item of items) for (const edge of edges(item)) yield edgeRow(edge);
}

const edgeSteps = <T>(items: readonly T[], kinds: readonly EdgeKind<T>[]): Step[] =>
  kinds.map((kind) => ({
    ...{ statement: create.edges(kind), makes: 1 },
    count: items.reduce((sum, item) => sum + kind.edges(item).length, 0),
    rows: () => edgeRows(items, kind),
  }));

/** All steps that write a graph; nodes come before the edges to them. */
export const planOf = (graph: Graph): Step[] =>
  [
    ...nodeSteps(graph),
    ...relationSteps(graph.relations.filter(isDrawn), true),
    ...relationSteps(
      graph.relations.filter((relation) => !isDrawn(relation)),
      false,
    ),
    ...edgeSteps(graph.claims, CLAIM_EDGES),
    ...edgeSteps(graph.documents, DOCUMENT_EDGES),
  ].filter(({ count }) => count > 0);
