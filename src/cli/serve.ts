import { join } from 'node:path';
import { Command } from 'commander';
import { EntenteError } from '../graph/errors.ts';
import { createApp } from '../server/app.ts';
import { serve } from '../server/main.ts';
import type { GraphReader } from '../store/port.ts';
import { storeAddress } from './address.ts';
import { offlinePagePath } from './offline-page.ts';
import type { Context } from './context.ts';
import { portOf } from './local-neo4j/arguments.ts';
import { openReader } from './open.ts';

const EXAMPLES = `
Examples:
  entente serve                    the shipped data
  entente serve my-folder          your own data
  entente serve graph.json         an exported graph
  entente serve --store bolt://localhost:7687   what a Neo4j holds (NEO4J_PASSWORD_FILE)
  entente serve --port 8080        the first free port from 8080 on`;

/** Default port; if it is in use, the next free one is taken. */
const PORT = 4310;

interface Options {
  store?: string;
  port: number;
  host: string;
  allowHost?: string[];
}

const addedTo = (name: string, names: string[] = []): string[] => [...names, name];

/**
 * Ask the store once before the address is printed, so that the embedded store builds its search index now
 * and not while somebody types. A store that is down is only reported: the page recovers when it is back.
 */
async function tryStore(reader: GraphReader, context: Context): Promise<void> {
  try {
    await reader.version();
    await reader.search('');
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    context.err(`${error.message} The page opens all the same, and fills itself when it can.`);
  }
}

/** `entente serve`: the page and its API on the loopback address, until it is stopped. */
export const serveCommand = (context: Context): Command =>
  new Command('serve')
    .description('open a graph in the browser; prints the one address')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the graph is (default: memory:graph-seed)')
    .option('--port <number>', 'where to look for a free port from', portOf, PORT)
    .option('--host <address>', 'where to listen; others reach it then, and may read all of it', '127.0.0.1')
    .option('--allow-host <name>', 'a further name that browsers call it by; repeatable', addedTo)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const address = storeAddress({ ...options, path }, context.root);
      const reader = await openReader(address);
      await tryStore(reader, context);
      const staticDir = join(context.root, 'dist', 'web');
      const offlinePage = offlinePagePath(context.root);
      const app = createApp({ reader, staticDir, offlinePage, hosts: options.allowHost ?? [] });
      const server = await serve({ app, host: options.host, port: options.port });
      // Listen for signals before printing: a script may stop the program as soon as it has read the address.
      const end = stopped();
      context.out(`Entente: ${server.address}`);
      await end;
      await server.close();
      await reader.close();
    });

/** Resolves when the program is told to stop. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
