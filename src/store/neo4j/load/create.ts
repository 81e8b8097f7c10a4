import { cellsOf, labelOf, own, typeOf, type OwnLabel } from '../../../graph/cypher/names.ts';
import type { EdgeKind } from './edges.ts';
import { isOfLine } from './nodes.ts';

/**
 * Statements that create what rows say. A row is a list: first the ids of what is there already, then the value of each
 * property, null where there is none. Lists cost both programs less than maps, in which every row names all properties
 * again. Nothing is merged: a load begins with an empty database, and writes no batch twice.
 */

/** The properties of what a row creates. Their names come from the code of the loader, never from data. */
export type Columns = readonly string[];

/** Makes a statement for rows with these properties. */
export type Create = (columns: Columns) => string;

const ROWS = 'UNWIND $rows AS row';

/** Nodes alone. @param kind of entities, which is a label of theirs too */
export const nodes =
  (label: OwnLabel, kind?: string): Create =>
  (columns) =>
    [
      ROWS,
      `CREATE (:${own(label)}${kind === undefined ? '' : `:${labelOf(kind)}`} ${cellsOf(columns, 0)})`,
    ].join('\n');

/** Claims, with the edge to the document in which each stands. */
export const claims: Create = (columns) =>
  [
    ROWS,
    'MATCH (document:Document {id: row[0]})',
    `CREATE (:Claim ${cellsOf(columns, 1)})-[:STANDS_IN {at: 0}]->(document)`,
  ].join('\n');

/**
 * Relations of a kind, with the edges to their two ends, and the edge between these where they are drawn, so that Cypher
 * can walk and draw them directly.
 */
export const relations =
  (kind: string, drawn: boolean): Create =>
  (columns) =>
    [
      ROWS,
      'MATCH (a:Entity {id: row[0]})',
      'MATCH (b:Entity {id: row[1]})',
      `CREATE (n:Relation ${cellsOf(columns, 2)})`,
      'CREATE (n)-[:FROM {at: 0}]->(a), (n)-[:TO {at: 0}]->(b)',
      ...(drawn ? [`CREATE (a)-[:${typeOf(kind)} ${cellsOf(columns, 2, isOfLine)}]->(b)`] : []),
    ].join('\n');

/** Edges between nodes, found by their ids, which are unique for each of our labels. */
export const edges =
  ({ type, from, to }: EdgeKind<never>): Create =>
  (columns) =>
    [
      ROWS,
      `MATCH (a:${own(from)} {id: row[0]})`,
      `MATCH (b:${own(to)} {id: row[1]})`,
      `CREATE (a)-[:${own(type)} ${cellsOf(columns, 2)}]->(b)`,
    ].join('\n');
