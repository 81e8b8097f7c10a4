import { Command } from 'commander';
import { coreCommand } from './circles/core.ts';
import type { Context } from './context.ts';

/** What can be asked of circles, a command each. */
const COMMANDS = [coreCommand];

const EXAMPLES = `
Examples:
  entente circles core --edges edges.csv          core and periphery of any network`;

/** `entente circles`: what can be asked of groups of parties and who is in which. */
export const circlesCommand = (context: Context): Command => {
  const group = new Command('circles')
    .description('ask of circles of parties who is in the core')
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) group.addCommand(command(context));
  return group;
};
