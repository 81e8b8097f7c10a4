import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { checkFolder, type CheckResult } from '../dataset/check.ts';
import { openDataset } from '../dataset/load.ts';
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
  text: ReadonlyMap<string, string>;
}

function textOf(value: string, given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [, document, file] = /^(doc:[^=]+)=(.+)$/s.exec(value) ?? [];
  if (!document || !file) throw new InvalidArgumentError('write it as doc:some-document=FILE.');
  return new Map([...given, [document, file]]);
}

/** An exported file is checked by reading it: its types, its references, its version. */
async function checkFile(path: string, context: Context): Promise<void> {
  const opened = await openDataset(path);
  if ('graph' in opened) context.out(`${path}: ${opened.graph.format}, data ${opened.graph.data}, no faults`);
}

function print(result: CheckResult, options: Options, context: Context): void {
  if (options.json) context.out(JSON.stringify(result, null, 2));
  else for (const line of reportOf(result, options)) context.out(line);
  context.exit(result.faults.length === 0 ? 0 : 1);
}

/** `entente check`: every fault of every file in one run. */
export const checkCommand = (context: Context): Command =>
  new Command('check')
    .description('report every fault of a data folder: path:line:column, rule, value, remedy')
    .argument('[path]', 'a data folder or an exported file; short for --store memory:<path>')
    .option('--store <address>', 'where the data is (default: memory:graph-seed)')
    .option(
      '--text <doc=file>',
      'look for the anchors of a document in your copy of it; repeatable',
      textOf,
      new Map(),
    )
    .option('--warnings', 'list every warning instead of counting them')
    .option('--json', 'one JSON object, for a program')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string | undefined, options: Options) => {
      const folder = folderOf(storeAddress({ ...options, ...(path && { path }) }, context.root));
      const file = await stat(folder).then(
        (found) => found.isFile(),
        () => false,
      );
      if (file) return checkFile(folder, context);
      print(await checkFolder(folder, { texts: options.text }), options, context);
    });
