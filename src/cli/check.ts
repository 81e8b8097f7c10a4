import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { checkFolder } from '../dataset/check.ts';
import type { CheckResult } from '../dataset/check-result.ts';
import { checkExport, readAndCheckExport } from '../dataset/check-export.ts';
import { printablePath } from '../dataset/fault.ts';
import { EntenteError } from '../graph/errors.ts';
import { folderOf, storeAddress } from './address.ts';
import { reportOf } from './check-report.ts';
import type { Context } from './context.ts';

const EXAMPLES = `
Examples:
  entente check                                          the shipped data
  entente check my-folder --json                         for a program
  entente check --text doc:ciss-2024-11=outlook.txt      find the anchors in your copy of a text`;

interface Options {
  store?: string;
  json?: true;
  warnings?: true;
  /** Files of texts by document. */
  text?: ReadonlyMap<string, string>;
}

function textOf(value: string, given: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, document, file] = /^(doc:[^=]+)=(.+)$/s.exec(value) ?? [];
  if (!document || !file) throw new InvalidArgumentError('write it as doc:some-document=FILE.');
  if (given.has(document))
    throw new InvalidArgumentError(`the text of ${document} is given twice; keep one of them.`);
  return new Map([...given, [document, file]]);
}

/** An exported file passes the same rules as a folder; what is derived is derived anew. */
async function checkFile(path: string, options: Options, context: Context): Promise<void> {
  if (options.text) {
    const message = `--text looks for the anchors of a data folder, and “${printablePath(path)}” is a file; name the folder.`;
    throw new EntenteError('bad-request', message);
  }
  const { graph, ...result } = await (options.json ? checkExport(path) : readAndCheckExport(path));
  print(result, { ...options, path }, context);
  if (graph && !options.json)
    context.out(`${printablePath(path)}: ${graph.format}, data ${graph.data}, no faults`);
}

function print(result: CheckResult, options: Options & { path: string }, context: Context): void {
  if (options.json) context.out(JSON.stringify(result, null, 2));
  else for (const line of reportOf(result, options.path, options)) context.out(line);
  context.exit(result.faults.length === 0 ? 0 : 1);
}

/** `entente check`: every fault of every file in one run. */
export const checkCommand = (context: Context): Command =>
  new Command('check')
    .description('report every fault of a data folder: path:line:column, rule, value, remedy')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the data is (default: memory:graph-seed)')
    .option('--text <doc=file>', 'look for the anchors of a document in your copy of it; repeatable', textOf)
    .option('--warnings', 'list every warning instead of counting them')
    .option('--json', 'one JSON object, for a program')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const folder = folderOf(storeAddress({ ...options, path }, context.root));
      const file = await stat(folder).then(
        (found) => found.isFile(),
        () => false,
      );
      if (file) return checkFile(folder, options, context);
      const result = await checkFolder(folder, options.text && { texts: options.text });
      print(result, { ...options, path: folder }, context);
    });
