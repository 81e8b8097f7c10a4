import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { createApp } from '../server/app.ts';
import { serve } from '../server/main.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { openReader } from './open.ts';

const EXAMPLES = `
Examples:
  entente serve                    the shipped data
  entente serve my-folder          your own data
  entente serve graph.json         an exported graph
  entente serve --port 8080        the first free port from 8080 on`;

/** A port that nothing well known uses; the next free one is taken where it is busy. */
const PORT = 4310;

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError(`a port is a whole number from 0 to 65535, not “${text}”.`);
}

interface Options {
  store?: string;
  port: number;
}

/** `entente serve`: the page and its API on the loopback address, until it is stopped. */
export const serveCommand = (context: Context): Command =>
  new Command('serve')
    .description('open a graph in the browser; prints the one address')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the graph is (default: memory:graph-seed)')
    .option('--port <number>', 'where to look for a free port from', portOf, PORT)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const address = storeAddress({ ...options, path }, context.root);
      const reader = await openReader(address);
      // The search index is built at the first question: before the address is printed, not while somebody types.
      await reader.search('');
      const app = createApp({ reader, staticDir: join(context.root, 'dist', 'web') });
      const server = await serve({ app, host: '127.0.0.1', port: options.port });
      // Listening for signals comes first: whoever reads the address may stop the program at once.
      const end = stopped();
      context.out(`Entente: ${server.address}`);
      await end;
      await server.close();
    });

/** Settles when somebody stops the program. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
