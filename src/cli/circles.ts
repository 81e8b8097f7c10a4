import { Command } from 'commander';
import { aloneCommand } from './circles/alone.ts';
import { centralityCommand } from './circles/centrality.ts';
import { communitiesCommand } from './circles/communities.ts';
import { compareCommand } from './circles/compare.ts';
import { coreCommand } from './circles/core.ts';
import { listCommand } from './circles/list.ts';
import { openedCommand } from './circles/opened.ts';
import { patternCommand } from './circles/pattern.ts';
import { renamedCommand } from './circles/renamed.ts';
import { inCommand } from './circles/within.ts';
import type { Context } from './context.ts';

/** What can be asked of circles, a command each. */
const COMMANDS = [
  listCommand,
  inCommand,
  compareCommand,
  patternCommand,
  renamedCommand,
  openedCommand,
  aloneCommand,
  coreCommand,
  centralityCommand,
  communitiesCommand,
];

const EXAMPLES = `
Examples:
  entente circles list                            every circle with its id
  entente circles in endorsed/bletchley endorsed/seoul-statement member-of/international-network   who is in all of them
  entente circles in new-delhi-declaration --not paris-statement   who is in one and not in the other
  entente circles compare endorsed/seoul-statement member-of/international-network@founding   who endorsed, who was a first member
  entente circles compare member-of/g7 member-of/international-network   who is in both, and who in one of them only
  entente circles in pax-silica-declaration member-of/international-network   who of the first is in the second
  entente circles pattern institute represents/country endorsed/agreement:seoul-statement-of-intent
  entente circles renamed                         what was renamed, when, and on whose word
  entente circles opened --after meeting:network-first   whose institute opened after a meeting
  entente circles alone dataset                   what rests on a data set alone
  entente circles core --edges edges.csv          core and periphery of any network
  entente circles centrality --edges edges.csv    who has most ties, and over whom most shortest paths lead
  entente circles communities --edges edges.csv   its communities, and whether they are stable`;

/** `entente circles`: what can be asked of groups of parties and who is in which. */
export const circlesCommand = (context: Context): Command => {
  const group = new Command('circles')
    .description('ask who is in which circles of parties, who is in the core, and what matches a pattern')
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) group.addCommand(command(context));
  return group;
};
