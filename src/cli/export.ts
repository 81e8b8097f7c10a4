import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { exporters } from '../exporters/index.ts';
import { storeAddress } from './address.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';
import type { Context } from './context.ts';
import { openReader } from './open.ts';

const EXAMPLES = `
Examples:
  entente export --format json
  entente export my-folder --format json --out graph.json
  entente serve graph.json         opens it again`;

interface Options {
  store?: string;
  format: string;
  out?: string;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const message = `“${file}” cannot be written (${reasonOf(cause)}); name a file in a folder that is there.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}

/** `entente export`: the whole graph in one format, on standard output or in a file. */
export const exportCommand = (context: Context): Command =>
  new Command('export')
    .description('write the whole graph, byte for byte the same for the same graph')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the graph is (default: memory:graph-seed)')
    .addOption(
      new Option('--format <name>', 'how to write it').choices(exporters.map(({ id }) => id)).default('json'),
    )
    .option('--out <file>', 'a file instead of standard output')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const address = storeAddress({ ...options, path }, context.root);
      const store = await openReader(address);
      const graph = await store.graph().finally(() => store.close());
      const text = exporters.find(({ id }) => id === options.format)?.write(graph) ?? '';
      if (options.out === undefined) return context.out(text.replace(/\n$/, ''));
      await write(options.out, text);
      context.err(`${options.out}: ${graph.format}, data ${graph.data}`);
    });
