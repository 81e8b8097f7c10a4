import { groupBy } from '../../graph/collections.ts';
import { literalOf, mapLiteral } from '../../graph/cypher/literal.ts';
import { labelOf, own, typeOf, type OwnLabel } from '../../graph/cypher/names.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import type { EdgeKind } from './edges.ts';
import { lineProperties, type Properties } from './nodes.ts';

/** Rows of one statement. Neo4j plans statements with literals anew, and the time grows faster than their number: 50 took half as long as 200. */
const ROWS = 50;

/** The same statement for all rows, so many at a time. */
function* withRows(rows: Iterable<string>, statement: string): Generator<string> {
  let batch: string[] = [];
  const written = (): string => `UNWIND [\n${batch.join(',\n')}\n] AS row\n${statement};\n`;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS) continue;
    yield written();
    batch = [];
  }
  if (batch.length > 0) yield written();
}

function* nodeRows<T>(things: readonly T[], propertiesOf: (thing: T) => Properties) {
  for (const thing of things) yield mapLiteral(propertiesOf(thing));
}

/** Statements that make the nodes of a label, each once. */
export function nodeStatements<T>(
  things: readonly T[],
  propertiesOf: (thing: T) => Properties,
  [label, kind]: readonly [label: OwnLabel, kind?: string],
): Generator<string> {
  return withRows(
    nodeRows(things, propertiesOf),
    [
      `MERGE (n:${own(label)} {id: row.id})`,
      'SET n = row',
      ...(kind === undefined ? [] : [`SET n:${labelOf(kind)}`]),
    ].join('\n'),
  );
}

/** A row that says where an edge begins and ends, which of several between the two it is, and what it has. */
const edgeRow = ([from, to]: readonly [string, string], at: number, properties: Properties): string =>
  `{from: ${literalOf(from)}, to: ${literalOf(to)}, at: ${at}, properties: ${mapLiteral(properties)}}`;

function* edgeRows<T extends { id: string }>(things: readonly T[], { edges }: EdgeKind<T>) {
  for (const thing of things)
    for (const [to, properties, at] of edges(thing)) yield edgeRow([thing.id, to], at, properties);
}

/** Statements that make the edges of a type; one whose other end is not in the file and not there is left out. */
export const edgeStatements = <T extends { id: string }>(
  things: readonly T[],
  kind: EdgeKind<T>,
): Generator<string> =>
  withRows(
    edgeRows(things, kind),
    [
      `MATCH (a:${own(kind.from)} {id: row.from})`,
      `MATCH (b:${own(kind.to)} {id: row.to})`,
      `MERGE (a)-[e:${own(kind.type)} {at: row.at}]->(b)`,
      'SET e += row.properties',
    ].join('\n'),
  );

function* lineRows(relations: readonly Relation[]) {
  for (const relation of relations) yield edgeRow([relation.from, relation.to], 0, lineProperties(relation));
}

/** Statements that make one edge between two entities for each relation that is drawn, to be walked and drawn directly. */
export function* lineStatements(relations: readonly Relation[]): Generator<string> {
  for (const [kind, items] of groupBy(relations.filter(isDrawn), (relation) => relation.kind))
    yield* withRows(
      lineRows(items),
      [
        'MATCH (a:Entity {id: row.from})',
        'MATCH (b:Entity {id: row.to})',
        `MERGE (a)-[e:${typeOf(kind)} {id: row.properties.id}]->(b)`,
        'SET e += row.properties',
      ].join('\n'),
    );
}
