import neo4j, { type Session, type Transaction } from 'neo4j-driver';
import { parametersOf, rowOf, type Row } from './rows.ts';

/**
 * Runs one statement within a transaction. Several may be started at once; the driver sends them in order.
 * @param alone the statement needs no transaction with others: where none was begun it goes without BEGIN and COMMIT
 */
export type Run = (
  statement: string,
  parameters?: Readonly<Record<string, unknown>>,
  alone?: boolean,
) => Promise<Row[]>;

interface Runner {
  run(
    statement: string,
    parameters: Record<string, unknown>,
  ): PromiseLike<{ records: Parameters<typeof rowOf>[0][] }>;
}

/** Statements in a transaction, or in what runs them as one does. */
export const runIn =
  (tx: Runner): Run =>
  async (statement, parameters = {}) =>
    (await tx.run(statement, parametersOf(parameters))).records.map(rowOf);

/** A transaction in which things are read, and how long the server may take for it. */
export interface Reading<T> {
  timeout: number;
  work: (run: Run) => Promise<T>;
}

/**
 * One reading transaction, without a round trip of its own: BEGIN goes out with the first statement, and nobody
 * waits for COMMIT, as what was read is here by then. A statement that comes first and alone has neither.
 */
async function readOnce<T>(
  { timeout, work }: Reading<T>,
  session: Session,
  after: (rest: Promise<unknown>) => void,
): Promise<T> {
  let tx: Transaction | undefined;
  const alone = runAlone(session, timeout);
  const run: Run = (statement, parameters, isAlone = false) => {
    if (isAlone && !tx) return alone(statement, parameters);
    tx ??= session.beginTransaction({ timeout });
    return runIn(tx)(statement, parameters);
  };
  try {
    return await work(run);
  } finally {
    if (tx?.isOpen()) after(tx.commit());
  }
}

/** The same in the driver's own way, step by step, but only where a failure may go away by itself: it knows when to try again. */
export async function readPatiently<T>(
  reading: Reading<T>,
  session: Session,
  after: (rest: Promise<unknown>) => void,
): Promise<T> {
  try {
    return await readOnce(reading, session, after);
  } catch (error) {
    if (!(error instanceof Error && neo4j.isRetryableError(error))) throw error;
    return session.executeRead((tx) => reading.work(runIn(tx)), { timeout: reading.timeout });
  }
}

/** Without a transaction of ours, but with our time for it: the server's own may be shorter than a load. */
export const runAlone = (session: Session, timeout: number): Run =>
  runIn({ run: (statement, parameters) => session.run(statement, parameters, { timeout }) });
