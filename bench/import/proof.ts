import neo4j, { type Session } from 'neo4j-driver';
import type { Graph } from '../../src/graph/model.ts';
import { mergePlanOf, type MergeStep } from '../merge-plan.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { parametersOf } from '../../src/store/neo4j/rows.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';
import { propertiesOf, targetOf, type Row, type Target } from './target.ts';

/** Most entities of a graph that is made whole only to be compared. */
const MOST = 10_000;
/** Milliseconds for reading all of it. */
const PATIENT = 120_000;

const own = (labels: readonly string[]): string => labels.map((label) => `\`${label}\``).join(':');

/** Everything that a kind of statement has written. */
const readOf = ({ labels, type }: Target): string =>
  type === undefined
    ? `MATCH (n:${own(labels)}) RETURN labels(n) AS labels, properties(n) AS properties`
    : `MATCH (a:${own(labels.slice(0, 1))})-[e:\`${type}\`]->(b:${own(labels.slice(1))})
       RETURN [a.id, b.id] AS labels, properties(e) AS properties`;

/** Labels or ends, and properties as the driver has them, where a whole number is another thing than a fraction. */
const lineOf = (labels: readonly unknown[], properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([
    labels,
    Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const expectedOf = ({ statement, rows }: MergeStep): string[] => {
  const target = targetOf(statement);
  return Array.from(rows() as Iterable<Row>, (row) =>
    lineOf(
      target.type === undefined ? [...target.labels].sort() : [row.from, row.to],
      parametersOf(propertiesOf(target, row)),
    ),
  );
};

async function storedBy(session: Session, statement: string): Promise<string[]> {
  const target = targetOf(statement);
  const { records } = await session.run(readOf(target));
  return records.map((record) => {
    const labels = [...(record.get('labels') as string[])];
    return lineOf(target.type === undefined ? labels.sort() : labels, record.get('properties'));
  });
}

/** Each label, property and end of every row, with its type. */
async function demandRows(server: Neo4j, steps: readonly MergeStep[]): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const session = driver.session();
  try {
    for (const step of steps) {
      const [expected, stored] = [expectedOf(step).sort(), (await storedBy(session, step.statement)).sort()];
      const at = expected.findIndex((line, index) => line !== stored[index]);
      if (at >= 0 || stored.length !== expected.length)
        throw new Error(
          `the import wrote other ${step.what} (${stored.length} of ${expected.length}):\n${expected[at]}\n${stored[at]}`,
        );
    }
  } finally {
    await session.close();
    await driver.close();
  }
}

/**
 * The proof that an import gives the database that the loader gives: the loader, given the graph made in the ordinary
 * way, finds nothing to do (counts, indexes and the digest of all that is read back are the same), and every property
 * that it would have written stands there with the same type. Only for graphs that fit into memory twice.
 * @throws Error that says what differs
 */
export async function demandSame(server: Neo4j, graph: Graph): Promise<void> {
  if (graph.entities.length > MOST)
    throw new Error(`an import is compared with a graph of at most ${MOST} entities`);
  await demandRows(server, mergePlanOf(graph));
  const store = openNeo4j(server.uri, server, { question: PATIENT });
  const answer = await store.load(graph).finally(() => store.close());
  if (answer !== 'unchanged') throw new Error('the loader found other data than its own after the import');
}
