import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { printableLines } from '../dataset/fault.ts';
import { EntenteError } from '../graph/errors.ts';
import { checkCommand } from './check.ts';
import { circlesCommand } from './circles.ts';
import type { Context } from './context.ts';
import { coverageCommand } from './coverage.ts';
import { exportCommand } from './export.ts';
import { loadCommand } from './load.ts';
import { neo4jCommand } from './neo4j.ts';
import { newCommand } from './new.ts';
import { handleOutputErrors } from './output.ts';
import { reportCommand } from './report.ts';
import { serveCommand } from './serve.ts';
import { traceCommand } from './trace.ts';
import { usageError } from './usage.ts';
import { withoutCommand } from './without.ts';

const COMMANDS = [
  serveCommand,
  checkCommand,
  newCommand,
  coverageCommand,
  traceCommand,
  withoutCommand,
  circlesCommand,
  reportCommand,
  loadCommand,
  exportCommand,
  neo4jCommand,
];

const EXAMPLES = `
Examples:
  entente serve                    the shipped data, on the next free port
  entente serve my-folder          your own data
  entente check my-folder          every fault of a folder, with file, line and remedy
  entente new document my-folder   the skeleton of a new entry, to be filled in
  entente coverage                 how many claims of each text cite a source
  entente trace claim:ciss-2024-11/049   a claim, and what it rests on
  entente without doc:singer-2024   what stands on nothing without a source
  entente circles core --edges edges.csv   core and periphery of any network
  entente report doc:ciss-2024-11 --section III/2   claims and their sources, to be sent to an author
  entente export --format json     the whole graph on standard output
  entente load --to bolt://localhost:7687   the shipped data into a Neo4j
  entente neo4j                    a Neo4j server of your own, without Docker`;

/** What was given on the command line may be in a message, and may hold anything. */
const writeError = (text: string): void => void process.stderr.write(printableLines(text));

/**
 * Commands and those below them end by an error that is caught here, never by ending the program themselves, and say
 * what was wrong in our words instead of Commander's.
 */
function endNowhereElse(command: Command): void {
  command.configureOutput({ writeErr: writeError, outputError: () => undefined });
  command.exitOverride((error) => {
    // Without the name of a command below it, Commander has printed the help already.
    if (error.exitCode !== 0 && error.code !== 'commander.help') {
      writeError(`${usageError(command, error)}\n`);
    }
    throw error;
  });
  for (const each of command.commands) endNowhereElse(each);
}

/** The version of the installed program, as its package says it. */
function versionOf(root: string): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String(version);
}

/**
 * Run the command line.
 * @param argv arguments after the program's name.
 * @param root folder of the installed program.
 * @returns the exit code: 0; 1 for faults in the data or a store that cannot be read; 2 for a command
 *   that cannot be understood.
 */
export async function main(argv: readonly string[], root: string): Promise<number> {
  let code = 0;
  handleOutputErrors();
  const context: Context = {
    root,
    out: (text) => void process.stdout.write(`${text}\n`),
    write: (chunk) => void process.stdout.write(chunk),
    err: (text) => writeError(`${text}\n`),
    exit: (result) => (code = result),
  };
  const program = new Command('entente')
    .description('Who works with whom, and on whose word.')
    .option('-V, --version', 'print the version of the program')
    .on('option:version', () => {
      context.out(versionOf(root));
      throw new CommanderError(0, 'commander.version', 'told');
    })
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) program.addCommand(command(context));
  endNowhereElse(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOf(error, context);
  }
}

function exitCodeOf(error: unknown, context: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof EntenteError) {
    context.err(`entente: ${error.message}`);
    return 1;
  }
  throw error;
}
