import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../../src/cli/local-neo4j/folder.ts';
import { flagsOf } from '../../src/cli/local-neo4j/java-flags.ts';
import { findJava } from '../../src/cli/local-neo4j/java.ts';
import { jarsOf } from '../../src/cli/local-neo4j/maven.ts';
import type { Version } from '../../src/cli/local-neo4j/releases.ts';
import { run } from '../../src/cli/local-neo4j/run.ts';
import { BETWEEN_NAME, type Written } from './csv.ts';

const VERSION: Version = '5.26.20';
/** Heap of the import, in megabytes; what it holds besides that it is told below. */
const HEAP = 2048;
/** The database that a server has without being told of another. */
const DATABASE = 'neo4j';

/**
 * Neo4j's own bulk import (`neo4j-admin database import full`) into the folder of a server that has never been started.
 * It is among the jars of the server, and needs no more of a distribution than a home with an empty configuration.
 */
export async function importInto(dir: string, tables: readonly Written[]): Promise<void> {
  const java = await findJava(VERSION);
  const jars = await jarsOf({ version: VERSION, java, note: console.error });
  const { home } = await openFolder(dir, VERSION);
  const conf = join(home, 'conf');
  // The server writes its own before it starts.
  writeFileSync(join(conf, 'neo4j.conf'), '');
  // The files come first: their option takes any number of values, and would take the name of the database as well.
  const how = [
    ...[`--array-delimiter=${BETWEEN_NAME}`, '--bad-tolerance=0', '--max-off-heap-memory=4g'],
    `--report-file=${join(home, 'import.report')}`,
  ];
  const { code, text } = await run(
    java.path,
    [
      ...flagsOf(java, HEAP),
      ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'],
      ...['database', 'import', 'full', ...tables.map(({ argument }) => argument), ...how, DATABASE],
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } },
  );
  if (code !== 0) throw new Error(`the import ended with ${code}: ${text.slice(-3000)}`);
}
