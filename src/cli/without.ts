import { Command } from 'commander';
import type { GraphStore } from '../store/port.ts';
import { storeAddress } from './address.ts';
import type { Context } from './context.ts';
import { asking } from './open.ts';
import { formatOption, langOption, storeOption, type AskingOptions } from './options.ts';
import { printCsv, printJson, printLines } from './text/print.ts';
import { criticalLines, fallenLines, relationSentences } from './without/lines.ts';
import { sourceNames } from './without/names.ts';
import { criticalSources, fallenWithout } from './without/read.ts';
import { criticalRows, fallenRows } from './without/rows.ts';

const EXAMPLES = `
Examples:
  entente without doc:singer-2024              what stands on that document and on nothing else
  entente without doc:singer-2024 doc:csernatoni-2024
  entente without country:us                   all that bodies of a country published
  entente without news                         all sources of a class
  entente without --critical                   the sources, ordered by how much stands on each alone`;

const REMEDY = 'name those that are to be left out, or write --critical alone';

interface Options extends AskingOptions<'text' | 'json' | 'csv'> {
  critical?: true;
}

/** What is asked, of which store, and where the answer goes. */
interface Asked {
  store: GraphStore;
  options: Options;
  context: Context;
}

async function printFallen(ids: readonly string[], { store, options, context }: Asked): Promise<void> {
  const { format, lang } = options;
  const fallen = await fallenWithout(store, ids);
  const { documents, claims, relations } = fallen;
  if (format === 'json') {
    const without = { without: ids, documents: documents.map(({ id }) => id), claims, relations };
    return printJson(without, context);
  }
  const about = await store.about();
  const localized = { about, lang };
  if (format === 'csv') {
    return printCsv(fallenRows(fallen, relationSentences(fallen, localized), lang), context);
  }
  const names = await sourceNames(store, ids, { documents, texts: about.texts, lang });
  printLines(fallenLines({ ids, names }, fallen, localized), context);
}

async function printCritical({ store, options, context }: Asked): Promise<void> {
  const { format, lang } = options;
  const { total, critical } = await criticalSources(store);
  if (format === 'csv') return printCsv(criticalRows(critical, lang), context);
  if (format === 'text') {
    return printLines(criticalLines(total, critical, { about: await store.about(), lang }), context);
  }
  const sources = critical.map(({ document, alone, resting }) => ({ document: document.id, alone, resting }));
  printJson({ documents: total, critical: sources }, context);
}

/** `entente without`: what stands on nothing when some sources are left out. */
export const withoutCommand = (context: Context): Command =>
  new Command('without')
    .description('list what stands on nothing without some sources')
    .argument('[id...]', 'documents, authors, publishers, countries or classes of source')
    .option('--critical', 'list the sources, ordered by how much stands on each alone')
    .addOption(formatOption(['text', 'json', 'csv']))
    .addOption(storeOption())
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], options: Options, command: Command) => {
      const ids = [...new Set(given)];
      if (options.critical && ids.length > 0)
        command.error(`error: --critical is of all sources; ${REMEDY}.`);
      if (!options.critical && ids.length === 0) command.error(`error: no source is named; ${REMEDY}.`);
      await asking(storeAddress(options, context.root), (store) => {
        const asked = { store, options, context };
        return options.critical ? printCritical(asked) : printFallen(ids, asked);
      });
    });
