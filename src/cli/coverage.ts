import { Command } from 'commander';
import { byId } from '../graph/collections.ts';
import type { Scope } from '../graph/lists.ts';
import { titleOf } from '../graph/names.ts';
import type { Text } from '../store/port.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { coverageLines, textLines } from './coverage/lines.ts';
import { coverageIn } from './coverage/read.ts';
import { coverageRows, textRows } from './coverage/rows.ts';
import { scopedCoverage, scopedTexts } from './coverage/scoped.ts';
import { asking } from './open.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from './options.ts';
import { printCsv, printJson, printLines } from './text/print.ts';

const EXAMPLES = `
Examples:
  entente coverage                                every text beside the others
  entente coverage doc:ciss-2024-11               by section, paragraph and kind of sentence
  entente coverage doc:ciss-2024-11 --wide        if nearby footnotes are included
  entente coverage doc:ciss-2024-11 --format json
A claim is counted as citing a source if its own sentence has a citation. With --wide also if an editor reads
a nearby footnote as covering it; what is printed then says so.`;

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  wide?: true;
}

const scopeOf = ({ wide }: Options): Scope => (wide ? 'wide' : 'narrow');

function printTexts(texts: readonly Text[], options: Options, context: Context): void {
  const { format, lang } = options;
  const figures = scopedTexts(texts, scopeOf(options));
  const titles = new Map(texts.map(({ document }) => [document.id, titleOf(document, lang).value]));
  if (format === 'json') return printJson(figures, context);
  if (format === 'csv') return printCsv(textRows(figures, titles), context);
  printLines(textLines(figures, byId(texts.map(({ document }) => document)), lang), context);
}

function printText(
  { text, coverage }: Awaited<ReturnType<typeof coverageIn>>,
  options: Options,
  context: Context,
): void {
  const { format, lang } = options;
  const figures = scopedCoverage(text.document.id, coverage, scopeOf(options));
  if (format === 'json') return printJson(figures, context);
  if (format === 'csv') return printCsv(coverageRows(figures), context);
  printLines(coverageLines(figures, text.document, lang), context);
}

/** `entente coverage`: how many claims cite a source, of every text or of one. */
export const coverageCommand = (context: Context): Command =>
  new Command('coverage')
    .description('count the claims that cite a source and those that do not')
    .argument('[document]', 'id of a text; without it every text')
    .option('--wide', 'include nearby footnotes that an editor reads as covering a claim')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((document: string | undefined, options: Options) =>
      asking(storeAddress(options, context.root), async (store) => {
        if (document === undefined) printTexts((await store.about()).texts, options, context);
        else printText(await coverageIn(store, document), options, context);
      }),
    );
