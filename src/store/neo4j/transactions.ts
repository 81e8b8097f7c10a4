import neo4j, { type Session } from 'neo4j-driver';
import { parametersOf, rowOf, type Row } from './rows.ts';

/** Runs one statement within a transaction. Several may be started at once; the driver sends them in order. */
export type Run = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

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
 * waits for COMMIT, as what was read is here by then.
 */
async function readOnce<T>(
  { timeout, work }: Reading<T>,
  session: Session,
  after: (rest: Promise<unknown>) => void,
): Promise<T> {
  const tx = session.beginTransaction({ timeout });
  try {
    return await work(runIn(tx));
  } finally {
    if (tx.isOpen()) after(tx.commit());
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
