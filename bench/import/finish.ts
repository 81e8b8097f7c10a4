import { randomUUID } from 'node:crypto';
import { VOCABULARY } from '../made.ts';
import { parseAddress } from '../../src/store/neo4j/address.ts';
import { Connection } from '../../src/store/neo4j/connection.ts';
import type { Run } from '../../src/store/neo4j/transactions.ts';
import { LANES } from '../../src/store/neo4j/load/lanes.ts';
import { makeConstraints, makeIndexes } from '../../src/store/neo4j/load/indexes.ts';
import { BEGIN, EDGES, END, NODES } from '../../src/store/neo4j/load/statements.ts';
import { numberOf } from '../../src/store/neo4j/rows.ts';
import { SCHEMA_VERSION } from '../../src/store/neo4j/schema.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';
import type { Written } from './csv.ts';
import type { Target } from './target.ts';

/** For one statement: constraints are made of all that was imported. */
const milliseconds = 3_600_000;

const connect = (server: Neo4j): Connection =>
  new Connection(parseAddress(server.uri), server, { batch: milliseconds, question: milliseconds });

/** Nodes or edges that get their empty lists in one transaction. */
const AT_ONCE = 20_000;

const statementOf = ({ labels, type }: Target, list: string): string =>
  [
    type === undefined ? `MATCH (x:\`${labels[0]}\`)` : `MATCH ()-[x:\`${type}\`]->()`,
    `WHERE x.\`${list}\` IS NULL`,
    `CALL (x) { SET x.\`${list}\` = [] } IN TRANSACTIONS OF ${AT_ONCE} ROWS`,
  ].join('\n');

/** Write the empty lists that an import leaves out. */
export async function addLists(server: Neo4j, tables: readonly Written[]): Promise<void> {
  const connection = connect(server);
  try {
    for (const { target, lists } of tables)
      for (const list of lists) await connection.alone(statementOf(target, list));
  } finally {
    await connection.close();
  }
}

/** How many nodes and edges there are. @throws Error where these are not all that were written */
async function counted(run: Run, tables: readonly Written[]): Promise<{ nodes: number; edges: number }> {
  const [nodes = 0, edges = 0] = [await run(NODES), await run(EDGES)].map(([row]) => numberOf(row, 'total'));
  const written = tables.reduce((sum, { rows }) => sum + rows, 0);
  if (nodes + edges === written) return { nodes, edges };
  throw new Error(`${nodes} nodes and ${edges} edges were imported from ${written} rows`);
}

/**
 * Make the indexes of what was imported, and leave word that it is whole, with the statements of the loader.
 * @param data the version of the graph
 */
export async function finish(server: Neo4j, tables: readonly Written[], data: string): Promise<void> {
  const connection = connect(server);
  const load = randomUUID();
  try {
    await makeConstraints(connection);
    await makeIndexes(connection);
    await connection.write(async (run) => {
      await run(BEGIN, { schema: SCHEMA_VERSION, load, lanes: LANES });
      const content = { vocabulary: JSON.stringify(VOCABULARY), stories: '[]', format: 'entente/1' };
      await run(END, { ...content, ...(await counted(run, tables)), data, schema: SCHEMA_VERSION, load });
    });
  } finally {
    await connection.close();
  }
}
