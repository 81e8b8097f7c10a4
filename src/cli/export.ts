import { Command, InvalidArgumentError, Option } from 'commander';
import { printablePath } from '../dataset/fault.ts';
import type { ExportedFile, Exporter } from '../exporters/exporter.ts';
import { exporters } from '../exporters/index.ts';
import { json } from '../exporters/json.ts';
import type { Lang } from '../graph/names.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { openReader } from './open.ts';
import { inLargeParts } from './replace-file.ts';
import { writeFiles } from './write-files.ts';

const EXAMPLES = `
Examples:
  entente export --format json
  entente export my-folder --format json --out graph.json
  entente export --format bibtex --out documents.bib    all documents, for a reference manager
  entente serve graph.json         opens it again`;

interface Options {
  store?: string;
  format: Exporter;
  out?: string;
  lang: Lang;
}

const FORMATS = exporters.map(({ id }) => id).join(', ');

function exporterOf(format: string): Exporter {
  const found = exporters.find(({ id }) => id === format);
  if (found) return found;
  throw new InvalidArgumentError(`choose one of: ${FORMATS}.`);
}

/** A single file without --out goes to standard output, where it may be piped on. */
function print([file]: readonly ExportedFile[], context: Context): void {
  for (const part of inLargeParts(file?.chunks ?? [])) context.write(part);
}

/** `entente export`: the whole graph in one format, to standard output, a file or a folder. */
export const exportCommand = (context: Context): Command =>
  new Command('export')
    .description('write the whole graph, or all of its documents, byte for byte the same for the same graph')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the graph is (default: memory:graph-seed)')
    .addOption(
      new Option('--format <name>', `how to write it: ${FORMATS}`)
        .argParser(exporterOf)
        .default(json, json.id),
    )
    .option('--out <path>', 'a file instead of standard output, or a folder if the format has several files')
    .addOption(new Option('--lang <language>', 'language of labels').choices(['zh', 'en']).default('en'))
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const store = await openReader(storeAddress({ ...options, path }, context.root));
      const graph = await store.graph().finally(() => store.close());
      const files = options.format.write({ graph, lang: options.lang });
      if (options.out === undefined && files.length === 1) return print(files, context);
      const written = await writeFiles(files, options.out);
      for (const file of written) context.err(`${printablePath(file)}: ${graph.format}, data ${graph.data}`);
    });
