import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import neo4j, { type Session } from 'neo4j-driver';
import type { MergeStep } from '../merge-plan.ts';
import { CONSTRAINTS, DROP_INDEXES, INDEXES } from '../../src/store/neo4j/schema.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';

/** The rows of a step as they are, and in a file. */
export interface CsvStep extends MergeStep {
  file: string;
  csv: string;
  /** The first of them, for a transaction each. */
  first: readonly object[];
}

/** Rows of a step that are kept. */
const FIRST = 2000;
/** Rows of one transaction of LOAD CSV, as many as ours. */
const AT_ONCE = 5000;
/** Stands between the items of a list in a cell. */
const BETWEEN = '\u001f';

type Cells = Readonly<Record<string, unknown>>;

const cellsOf = (row: object): Cells => {
  const { properties, ...rest } = row as Cells & { properties?: Cells };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [`p_${key}`, value])),
  };
};

const quoted = (value: unknown): string => {
  if (value === undefined) return '';
  return `"${String(Array.isArray(value) ? value.join(BETWEEN) : value).replaceAll('"', '""')}"`;
};

/** A cell as the value that it was. */
function valueOf(column: string, sample: unknown): string {
  const cell = `row.\`${column}\``;
  if (typeof sample === 'number') return `toInteger(${cell})`;
  if (typeof sample === 'boolean') return `toBoolean(${cell})`;
  // An empty list has an empty cell, which is null: it stays an empty list.
  return Array.isArray(sample) ? `[x IN split(coalesce(${cell}, ''), '${BETWEEN}') WHERE x <> '']` : cell;
}

/** Write the rows of a step into a file, and its statement as one that reads them from there. */
export function writeCsv(step: MergeStep, file: string): CsvStep {
  const samples = new Map<string, unknown>();
  for (const row of step.rows())
    for (const [column, value] of Object.entries(cellsOf(row)))
      if (value !== undefined && !samples.has(column)) samples.set(column, value);
  const columns = [...samples.keys()];
  const to = openSync(file, 'w');
  let text = `${columns.join(',')}\n`;
  for (const row of step.rows()) {
    const cells = cellsOf(row);
    text += `${columns.map((column) => quoted(cells[column])).join(',')}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(to, text);
    text = '';
  }
  writeSync(to, text);
  closeSync(to);
  return { ...step, file, csv: statementOf(step, samples), first: [...step.rows()].slice(0, FIRST) };
}

/** The same MERGE and the same properties; only where the row comes from differs, and that its cells are text. */
function statementOf(step: MergeStep, samples: ReadonlyMap<string, unknown>): string {
  const list = (columns: string[], from: number): string =>
    columns.map((column) => `\`${column.slice(from)}\`: ${valueOf(column, samples.get(column))}`).join(', ');
  const columns = [...samples.keys()];
  const body = step.statement
    .replace('UNWIND $rows AS row\n', '')
    .replace('SET n = row', `SET n = {${list(columns, 0)}}`)
    .replace('at: row.at', 'at: toInteger(row.at)')
    .replace('id: row.properties.id', 'id: row.p_id')
    .replace(
      'SET e += row.properties',
      `SET e += {${list(
        columns.filter((column) => column.startsWith('p_')),
        2,
      )}}`,
    );
  return `LOAD CSV WITH HEADERS FROM $file AS row CALL (row) {\n${body}\n} IN TRANSACTIONS OF ${AT_ONCE} ROWS`;
}

async function inSession<T>(
  { uri, user, password }: Neo4j,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    for (const statement of [...CONSTRAINTS, ...INDEXES]) await session.run(statement);
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Seconds within which the server has filled its indexes. */
const INDEXED = 3600;

/** Let the server read all of it, file by file, and make the indexes afterwards, as ours does. */
export const loadCsv = (server: Neo4j, steps: readonly CsvStep[]): Promise<void> =>
  inSession(server, async (session) => {
    for (const statement of DROP_INDEXES) await session.run(statement);
    for (const { csv, file } of steps) await session.run(csv, { file: pathToFileURL(file).href });
    for (const statement of INDEXES) await session.run(statement);
    await session.run(`CALL db.awaitIndexes(${INDEXED})`);
  });

/** A transaction for each row, of so many rows: of each step as many as are its share. */
export const rowByRow = (server: Neo4j, steps: readonly CsvStep[], rows: number): Promise<void> =>
  inSession(server, async (session) => {
    const all = steps.reduce((sum, { count }) => sum + count, 0);
    for (const { statement, count, first } of steps)
      for (const row of first.slice(0, Math.round((count / all) * rows)))
        await session.run(statement, { rows: [row] });
  });
