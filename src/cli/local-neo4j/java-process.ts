import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EntenteError } from '../../graph/errors.ts';
import { flagsOf } from './java-flags.ts';
import type { Java } from './java.ts';
import { openLog } from './log.ts';

interface Start {
  java: Java;
  /** Folder of the jars. */
  jars: string;
  /** Folder of the installed program. */
  root: string;
  /** Neo4j's home, its settings in place. */
  home: string;
  password: string;
  /** Megabytes of heap. */
  memory: number;
  /** File for everything that it prints. */
  log: string;
  /** Further flags for Java. */
  flags?: readonly string[] | undefined;
}

export interface JavaProcess {
  pid: number;
  /** The first line it prints: “ready” or “locked”; empty if it ends without one. */
  answer: Promise<string>;
  /** Resolves when it has ended, with an error that holds the exit code and the end of its log. */
  ended: Promise<EntenteError>;
  /** Shut it down; kill it if that takes too long. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Milliseconds it may take to shut down. */
const SHUTDOWN_TIMEOUT = 30_000;

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });

/** Start Neo4j in a Java process that ends when this program does, even if this program is killed. */
export function startJava(start: Start): JavaProcess {
  const log = openLog(start.log);
  const source = join(start.root, 'java', 'EntenteNeo4j.java');
  const flags = [...flagsOf(start.java, start.memory), ...(start.flags ?? [])];
  const argv = [...flags, '-cp', join(start.jars, '*'), source, start.home];
  const child = spawn(start.java.path, argv, { stdio: ['pipe', 'pipe', log.stream] });
  log.stream.destroy();
  const ended = endOf(child).then(async (how) => {
    const lines = [`Neo4j ended by itself (${how}); the end of ${start.log}:`, ...(await log.tail())];
    return new EntenteError('unavailable', lines.join('\n'));
  });
  const line = new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
  const answer = Promise.race([line, ended.then(() => '')]);
  // The process may have ended already; `ended` reports that.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${start.password}\n`);
  return { pid: child.pid ?? 0, answer, ended, ...waysToEnd(child, ended) };
}

function waysToEnd(child: ChildProcess, ended: Promise<unknown>): Pick<JavaProcess, 'stop' | 'kill'> {
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    const late = setTimeout(() => child.kill('SIGKILL'), SHUTDOWN_TIMEOUT);
    await ended;
    clearTimeout(late);
  };
  return { stop, kill };
}
