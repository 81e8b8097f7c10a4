import { Command, InvalidArgumentError, Option } from 'commander';
import { printablePath } from '../dataset/fault.ts';
import type { ExportedFile, Exporter } from '../exporters/exporter.ts';
import { html } from '../exporters/html/html.ts';
import type { OfflinePage } from '../exporters/html/page.ts';
import { exporters } from '../exporters/index.ts';
import { json } from '../exporters/json.ts';
import { inOneFile } from '../exporters/one-file.ts';
import { EntenteError } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import type { Lang } from '../graph/names.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { offlinePage } from './offline-page.ts';
import { openReader } from './open.ts';
import { inLargeParts } from './replace-file.ts';
import { writeFiles } from './write-files.ts';

const EXAMPLES = `
Examples:
  entente export --format json
  entente export my-folder --format json --out graph.json
  entente export --format bibtex --out documents.bib    all documents, for a reference manager
  entente export --format csv --out tables.zip       tables for a spreadsheet, or into a folder
  entente export --format gexf --lang zh --out graph.gexf     for Gephi; graphml for NetworkX, igraph, yEd
  entente export --format json-ld --out graph.jsonld
  entente export --format cypher | cypher-shell -u neo4j
  entente export --format html --out entente.html      the page with its data in one file, for any browser
  entente export --format html --story story:core-and-periphery --lang zh --out core.html
  entente serve graph.json         opens it again`;

interface Options {
  store?: string;
  format: Exporter;
  out?: string;
  lang?: Lang;
  story?: string;
}

const ALL = [...exporters, html];
const FORMATS = ALL.map(({ id }) => id).join(', ');

function exporterOf(format: string): Exporter {
  const found = ALL.find(({ id }) => id === format);
  if (found) return found;
  throw new InvalidArgumentError(`choose one of ${FORMATS}.`);
}

/** A single file without --out goes to standard output, where it may be piped on. */
function print([file]: readonly ExportedFile[], context: Context): void {
  for (const part of inLargeParts(file?.chunks ?? [])) context.write(part);
}

/** What is to be written; several files become one where the path is that of a zip file. */
function filesOf({ format, out, lang = 'en' }: Options, graph: Graph, offline?: OfflinePage): ExportedFile[] {
  const input = { graph, lang, ...(offline && { offline }) };
  return out !== undefined && /\.zip$/i.test(out) ? [inOneFile(format, input)] : format.write(input);
}

/** What an HTML file holds besides the data; nothing for every other format. */
async function pageOf({ format, lang, story }: Options, root: string): Promise<OfflinePage | undefined> {
  if (format === html)
    return offlinePage(root, { ...(lang && { lang }), ...(story !== undefined && { story }) });
  if (story === undefined) return undefined;
  const message = `Only an HTML file opens on a story: write --format html with --story, not --format ${format.id}.`;
  throw new EntenteError('bad-request', message);
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
    .option(
      '--out <path>',
      'a file instead of standard output; a folder, or a .zip file, if the format has several files',
    )
    .addOption(
      new Option(
        '--lang <language>',
        'language of labels (default: en); of an HTML file, the one it opens in (default: that of the browser)',
      ).choices(['zh', 'en']),
    )
    .option('--story <id>', 'the story that an HTML file opens on')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const page = await pageOf(options, context.root);
      const store = await openReader(storeAddress({ ...options, path }, context.root));
      const graph = await store.graph().finally(() => store.close());
      const files = filesOf(options, graph, page);
      if (options.out === undefined && files.length === 1) return print(files, context);
      const written = await writeFiles(files, options.out);
      for (const file of written) context.err(`${printablePath(file)}: ${graph.format}, data ${graph.data}`);
    });
