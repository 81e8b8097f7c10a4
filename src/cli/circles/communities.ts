import { Command } from 'commander';
import { communitiesOf, type Communities } from '../../graph/communities/communities.ts';
import type { Lang } from '../../graph/names.ts';
import type { Context } from '../context.ts';
import { formatOption, langOption } from '../options.ts';
import { printJson, printLines } from '../text/print.ts';
import { WORDS } from '../words/words.ts';
import { networkLines } from './core-lines.ts';
import { edgesOption, readEdges, type EdgesOptions } from './edges-option.ts';

const figure = (value: number): string => value.toFixed(3);
const SEPARATOR: Readonly<Record<Lang, string>> = { en: ', ', zh: '、' };

function communityLines(found: Communities, lang: Lang): string[] {
  const { structure } = WORDS[lang].circles;
  const { communities, modularity, reached, runs, agreement, together, verdict, asGood, samples } = found;
  return [
    structure.modularity(figure(modularity), reached, runs),
    structure.agreement(figure(agreement), `${Math.round(100 * together)} %`),
    structure.verdict(verdict, asGood, samples),
    '',
    structure.communities(communities.length),
    ...communities.map((ids) => `  ${ids.join(SEPARATOR[lang])}`),
  ];
}

async function printCommunities(options: EdgesOptions, context: Context): Promise<void> {
  const edges = await readEdges(options);
  const found = communitiesOf(edges.network);
  if (options.format === 'json') return printJson(found, context);
  const { structure, core } = WORDS[options.lang].circles;
  const lines = 'reason' in found ? [structure.noTies] : communityLines(found, options.lang);
  return printLines([...networkLines(edges, core), '', ...lines, '', structure.communitiesMethod], context);
}

/** `entente circles communities`: communities in the network that a list of edges describes, and how stable they are. */
export const communitiesCommand = (context: Context): Command =>
  new Command('communities')
    .description('divide a network into communities, with modularity and how far runs with other seeds agree')
    .addOption(edgesOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(langOption())
    .action((options: EdgesOptions) => printCommunities(options, context));
