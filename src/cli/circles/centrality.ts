import { Command } from 'commander';
import { centralityOf } from '../../graph/centrality/centrality.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption } from '../options.ts';
import { columns } from '../text/columns.ts';
import { printJson, printLines } from '../text/print.ts';
import { WORDS } from '../words/words.ts';
import { networkLines } from './core-lines.ts';
import { edgesOption, readEdges, type EdgesOptions } from './edges-option.ts';

const figure = (value: number): string => String(Math.round(value * 1000) / 1000);

async function printCentrality(options: EdgesOptions, context: Context): Promise<void> {
  const edges = await readEdges(options);
  const found = centralityOf(edges.network);
  if (options.format === 'json')
    return printJson({ centrality: Object.fromEntries(found.map(({ id, ...rest }) => [id, rest])) }, context);
  const { structure, core } = WORDS[options.lang].circles;
  const rows = found
    .toSorted((a, b) => b.betweenness - a.betweenness || b.degree - a.degree)
    .map((one) => [String(one.degree), figure(one.strength), figure(one.betweenness), one.id]);
  return printLines(
    [
      ...networkLines(edges, core),
      '',
      structure.centrality,
      ...columns([structure.columns, ...rows], ['right', 'right', 'right', 'left']).map(
        (line) => `  ${line}`,
      ),
      '',
      structure.centralityMethod,
    ],
    context,
  );
}

/** `entente circles centrality`: degree, strength and betweenness in the network that a list of edges describes. */
export const centralityCommand = (context: Context): Command =>
  new Command('centrality')
    .description('count ties of each party of a network, and the shortest paths of others over it')
    .addOption(edgesOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(langOption())
    .action((options: EdgesOptions) => printCentrality(options, context));
