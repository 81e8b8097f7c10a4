import { Command, Option } from 'commander';
import type { Context } from './context.ts';
import { megabytesOf, portOf } from './local-neo4j/arguments.ts';
import { greeting } from './local-neo4j/greeting.ts';
import { VERSIONS, type Version } from './local-neo4j/releases.ts';
import { startServer } from './local-neo4j/server.ts';
import { stopSignal } from './local-neo4j/stop.ts';

const EXAMPLES = `
Examples:
  entente neo4j                    Neo4j Community 5.26.20, its data in neo4j-data
  entente neo4j --port 7688        beside another Neo4j
  entente neo4j --memory 4g        for a large graph
  entente neo4j --server 2025.10.1 --dir neo4j-data-2025

It needs a Java with its compiler, 17 or newer (21 for 2025.10.1), and, the first time, Maven.
Java is the one that ENTENTE_JAVA names; else it is looked for in JAVA_HOME, the PATH, and where
systems keep theirs.
What was fetched is kept in ENTENTE_CACHE, else in ~/.cache/entente.`;

/** The default port of Bolt. */
const PORT = 7687;

interface Options {
  dir: string;
  port: number;
  server: Version;
  memory: number;
}

async function runServer(options: Options, context: Context): Promise<void> {
  const signal = stopSignal();
  try {
    const { server: version, ...rest } = options;
    const server = await startServer({ ...rest, version, root: context.root, note: context.err, signal });
    context.out(greeting(server, version));
    throw await server.ended;
  } catch (error) {
    // Stopping it on purpose is not an error.
    if (!signal.aborted) throw error;
  }
}

/** `entente neo4j`: a Neo4j of one's own on the loopback address, until it is stopped. */
export const neo4jCommand = (context: Context): Command =>
  new Command('neo4j')
    .description('run a Neo4j server of your own without Docker; needs Java and Maven')
    .option('--dir <folder>', 'where its data and its password are', 'neo4j-data')
    .option('--port <number>', 'where it listens; 0 for any that is free', portOf, PORT)
    .addOption(new Option('--server <release>', 'which Neo4j').choices(VERSIONS).default(VERSIONS[0]))
    .addOption(
      new Option('--memory <size>', 'heap of the server, as 512m or 4g')
        .argParser(megabytesOf)
        .default(1024, '1g'),
    )
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => runServer(options, context));
