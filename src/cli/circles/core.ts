import { Command, Option } from 'commander';
import { corePeriphery } from '../../graph/core-periphery/core-periphery.ts';
import { discreteCore, LISTED } from '../../graph/core-periphery/discrete.ts';
import { DEFAULT_VARIANT, VARIANTS, type Variant } from '../../graph/core-periphery/ideal-pattern.ts';
import { minresCoreness } from '../../graph/core-periphery/minres.ts';
import { finish } from '../../graph/core-periphery/progress.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption } from '../options.ts';
import { printJson, printLines } from '../text/print.ts';
import { coreLines } from './core-lines.ts';
import { coreObject } from './core-object.ts';
import { edgesOption, readEdges, type EdgesOptions } from './edges-option.ts';

const EXAMPLES = `
Examples:
  entente circles core --edges edges.csv
  entente circles core --edges edges.csv --variant either --format json
The file has a line for each edge, below a header: source,target or source,target,weight. Edges have no direction,
and weights of the same pair add up. A pair of one party in the core and one in the periphery is expected to be
tied with “either” and not to be tied with “both”; with “missing” it is left out. Where cores are tied, the first
is the smallest, and among those the first by its parties. In JSON what is undefined is absent, and “reason” says
why; at most ${LISTED} optima are listed, and “total” says how many there are if there are more.`;

interface Options extends EdgesOptions {
  variant: Variant;
}

async function printCore({ edges, variant, format, lang }: Options, context: Context): Promise<void> {
  const read = await readEdges({ edges });
  if (format === 'text') {
    return printLines(
      coreLines(read, finish(corePeriphery(read.network, { variant })), { variant, lang }),
      context,
    );
  }
  const core = finish(discreteCore(read.network, { variant }));
  printJson(coreObject(variant, { core, minres: finish(minresCoreness(read.network)) }), context);
}

/** `entente circles core`: core and periphery of the network that a list of edges describes. */
export const coreCommand = (context: Context): Command =>
  new Command('core')
    .description('find core and periphery of a network, with the fit and all tied optima')
    .addOption(edgesOption())
    .addOption(
      new Option('--variant <name>', 'what is expected of pairs of core and periphery')
        .choices(VARIANTS)
        .default(DEFAULT_VARIANT),
    )
    .addOption(formatOption(['text', 'json']))
    .addOption(langOption())
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => printCore(options, context));
