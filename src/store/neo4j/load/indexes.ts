import { EntenteError } from '../../../graph/errors.ts';
import type { Connection, RequestOptions } from '../connection.ts';
import { numberOf, textOf, type Row } from '../rows.ts';
import { CONSTRAINTS, DROP_INDEXES, INDEX_NAMES, INDEXES } from '../schema.ts';
import { INDEX_STATES } from './statements.ts';

/** Milliseconds between two looks: those of few nodes are made at once, those of a million take minutes. */
const LOOK = { first: 20, last: 1000 } as const;

/** An index that has read all there is may still be writing. */
const NEARLY = 0.99;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const isOnline = (row: Row): boolean => textOf(row, 'state') === 'ONLINE';

async function runEach(connection: Connection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.alone(statement);
}

export const makeConstraints = (connection: Connection): Promise<void> => runEach(connection, CONSTRAINTS);

/** Takes away the indexes that only questions need. */
export const dropIndexes = (connection: Connection): Promise<void> => runEach(connection, DROP_INDEXES);

/** Whether all indexes are there and filled, those of constraints among them. */
export async function hasIndexes(connection: Connection, asking: RequestOptions): Promise<boolean> {
  const online = (await connection.probe(INDEX_STATES, asking)).filter(isOnline);
  const names = new Set(online.map((row) => textOf(row, 'name')));
  return INDEX_NAMES.every((name) => names.has(name));
}

/** Which part of the indexes is made. @throws EntenteError `conflict` if the server could not make an index */
async function indexed(connection: Connection): Promise<number> {
  const rows = await connection.write((run) => run(INDEX_STATES));
  const failed = rows.find((row) => textOf(row, 'state') === 'FAILED');
  if (failed) {
    const [name, why] = [textOf(failed, 'name'), textOf(failed, 'failure').split('\n')[0] ?? ''];
    throw new EntenteError(
      'conflict',
      `Neo4j at ${connection.at.uri} could not make the index ${name} (${why}). See its log for the reason and whether its disk is full, then load again.`,
      { publicMessage: `Neo4j could not make the index ${name}.` },
    );
  }
  // One that somebody took away meanwhile is not waited for: whoever reads says that it is missing.
  const parts = rows.map((row) => (isOnline(row) ? 1 : Math.min(numberOf(row, 'percent') / 100, NEARLY)));
  return rows.length === 0 ? 1 : parts.reduce((sum, part) => sum + part, 0) / rows.length;
}

/**
 * Makes the indexes that are not there yet, and waits until the server has filled them, however long it takes.
 * @param tell is told which part of them is made, from 0 to 1
 */
export async function makeIndexes(
  connection: Connection,
  tell: (part: number) => void = () => undefined,
): Promise<void> {
  // In transactions that are tried again: what was written before would have to be written anew.
  for (const statement of INDEXES) await connection.write((run) => run(statement));
  for (let pause: number = LOOK.first; ; pause = Math.min(LOOK.last, pause * 2)) {
    const part = await indexed(connection);
    tell(part);
    if (part === 1) return;
    await wait(pause);
  }
}
