import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { LIGHT } from './server.ts';

/** The command line in a process of its own, where signals and deaths are real. */
export interface Run {
  process: ChildProcess;
  /** What it has printed so far. */
  said(): string;
  /** Settles when it has printed this; rejects when it ends without. */
  until(text: string): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

interface How {
  /** On top of this program's environment. */
  env?: Record<string, string>;
  /** As npx does it: as the child of a shell, which is then the one that is killed. */
  shell?: boolean;
}
type Command = (argv: readonly string[], how?: How) => Run;

/**
 * Build the command line as people get it, but not where others may be using it.
 * @param outDir below node_modules, where it finds the packages that it leaves outside.
 * @returns how to run it.
 */
export async function builtCommand(outDir: string): Promise<Command> {
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const main = pathToFileURL(join(outDir, 'main.js')).href;
  const code = `const { main } = await import(${JSON.stringify(main)});
    process.exitCode = await main(process.argv.slice(1), ${JSON.stringify(process.cwd())});`;
  return (argv, { env = {}, shell = false } = {}) => {
    const words = [process.execPath, '--input-type=module', '-e', code, '--', ...argv];
    const [program = '', ...rest] = shell ? ['sh', '-c', '"$@"; exit', 'sh', ...words] : words;
    // As npx sets it: then it ends with its parent, also where that is a run of the tests that is broken off.
    const always = { JDK_JAVA_OPTIONS: LIGHT.join(' '), npm_command: 'exec' };
    return follow(spawn(program, rest, { env: { ...process.env, ...always, ...env } }));
  };
}

function follow(child: ChildProcess): Run {
  let text = '';
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const until = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (text.includes(wanted) ? resolve() : undefined);
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
      void ended.then((how) => reject(new Error(`it ended (${how}) without “${wanted}”: ${text}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += String(chunk)));
  return { process: child, said: () => text, until, ended };
}
