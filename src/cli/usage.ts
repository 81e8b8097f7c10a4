import type { Command, CommanderError } from 'commander';
import { printable } from '../dataset/fault.ts';

/** What was wrong with a command line. */
interface Wrong {
  /** What is said of it. */
  words: string;
  /** The option that it is about, as its help has it: `--to <address>`. */
  flags?: string;
}

/** Characters of a value that a message repeats. */
const SHOWN = 200;

const quoted = (text = ''): string => `“${printable(text, SHOWN)}”`;

/** `entente circles in`: a command with those that it stands below. */
const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();

const optionAt = (command: Command, flags = ''): string => {
  const found = command.options.find((option) => option.flags === flags);
  return found ? ` (${found.description})` : '';
};

const argumentAt = (command: Command, name = ''): string => {
  const found = command.registeredArguments.find((argument) => argument.name() === name);
  return found?.description ? ` (${found.description})` : '';
};

/** Commander's “Did you mean”, in our marks: one suggestion or several. */
const meant = (suggestion = ''): string => {
  const [, words] = /Did you mean (?:one of )?(.*)\?/.exec(suggestion) ?? [];
  return words === undefined ? '' : ` Did you mean ${words.split(', ').map(quoted).join(' or ')}?`;
};

const ARGUMENTS = ['no argument', 'one argument', 'two arguments'];

/** What Commander says, by its code, and how it is said here. */
const SAYINGS: Readonly<
  Record<string, [pattern: RegExp, say: (parts: (string | undefined)[], command: Command) => Wrong]>
> = {
  'commander.missingArgument': [
    /'(.*)'$/s,
    ([name], command) => ({ words: `the argument <${name}> is missing${argumentAt(command, name)}.` }),
  ],
  'commander.missingMandatoryOptionValue': [
    /'(.*)' not specified$/s,
    ([flags], command) => ({
      words: `the option ${quoted(flags)} is missing${optionAt(command, flags)}.`,
      ...(flags !== undefined && { flags }),
    }),
  ],
  'commander.optionMissingArgument': [
    /'(.*)' argument missing$/s,
    ([flags], command) => ({
      words: `the option ${quoted(flags)} has no value${optionAt(command, flags)}.`,
      ...(flags !== undefined && { flags }),
    }),
  ],
  'commander.unknownOption': [
    /'(.*)'(\n\(.*\))?$/s,
    ([flag, suggestion]) => ({ words: `there is no option ${quoted(flag)}.${meant(suggestion)}` }),
  ],
  'commander.unknownCommand': [
    /'(.*)'(\n\(.*\))?$/s,
    ([name, suggestion], { commands }) => ({
      words: `there is no command ${quoted(name)}.${meant(suggestion)} The commands are ${commands.map((each) => each.name()).join(', ')}.`,
    }),
  ],
  'commander.excessArguments': [
    /$/,
    (_, { args, registeredArguments: { length } }) => ({
      words: `${quoted(args[length])} is too much: it takes ${ARGUMENTS[length] ?? `${length} arguments`}.`,
    }),
  ],
  'commander.invalidArgument': [
    /(?:option '(.*?)' argument|command-argument value) '(.*)' is invalid(?: for argument '(.*?)')?\. (.*)$/s,
    ([flags, value, name, why = '']) => ({
      words: `${quoted(value)} is no value of ${flags === undefined ? `<${name}>` : quoted(flags)}: ${why.replace('Allowed choices are', 'choose one of')}`,
      ...(flags !== undefined && { flags }),
    }),
  ],
};

function wrongIn(command: Command, { code, message }: CommanderError): Wrong {
  const [pattern, say] = SAYINGS[code] ?? [];
  const found = pattern?.exec(message);
  return found && say ? say(found.slice(1), command) : { words: message.replace(/^error: /, '') };
}

/** The help of a command with its examples, as it is printed. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeErr: (part) => void (text += part) }).outputHelp({ error: true });
  return text;
}

/**
 * A right call of a command out of its help, or out of that of the command it stands below; with an option in it where
 * one is named and an example has it. What the example is for stands behind three blanks.
 */
function exampleOf(command: Command, flags: string): string | undefined {
  const name = nameOf(command);
  const [option = ''] = flags.split(' ');
  for (let at: Command | null = command; at; at = at.parent) {
    const examples = [...helpOf(at).matchAll(/^ {2}(entente\b.*)$/gm)]
      .map(([, line = '']) => line.split(/ {3,}/)[0]?.trim() ?? '')
      .filter((line) => `${line} `.startsWith(`${name} `));
    const found = examples.find((line) => line.includes(option)) ?? examples[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Why a command line cannot be understood: what is wrong, where the rest is explained, and last a right call. */
export function usageError(command: Command, error: CommanderError): string {
  const { words, flags = '' } = wrongIn(command, error);
  const name = nameOf(command);
  const example = exampleOf(command, flags);
  const help = `${name}: ${words} See ${name} --help`;
  return example === undefined ? `${help}.` : `${help}, or for example:\n  ${example}`;
}
