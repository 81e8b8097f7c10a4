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
  /** What it says of itself: “ready”, “locked”, or nothing when it ends instead. */
  answer: Promise<string>;
  /** Settles when it has ended, with an error that says how and what it wrote last: for whoever did not end it. */
  ended: Promise<EntenteError>;
  /** Let it shut down; killed when that takes too long. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Milliseconds for a clean end. */
const GRACE = 30_000;

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });

/** Start Java with a Neo4j in it; it ends when this program does, however that comes about. */
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
  // Where it has ended already nobody reads; `ended` tells.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${start.password}\n`);
  return { pid: child.pid ?? 0, answer, ended, ...endings(child, ended) };
}

function endings(child: ChildProcess, ended: Promise<unknown>): Pick<JavaProcess, 'stop' | 'kill'> {
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
    await ended;
    clearTimeout(late);
  };
  return { stop, kill };
}
