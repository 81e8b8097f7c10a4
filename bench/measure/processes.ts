import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Clock ticks in a second, as /proc counts them on every Linux in use. */
const TICKS = 100;

/** Seconds of processor that a process has used so far. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The most memory that a process has held, in megabytes. */
const peakMemory = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Milliseconds between two looks at a process that may end at any moment. */
const LOOK = 200;

/** What a command cost. */
export interface Cost {
  seconds: number;
  processor: number;
  megabytes: number;
  /** What it said. */
  output: string;
}

/** Run a program of Node to its end. @throws Error with what it said, where it fails */
export function ran(args: readonly string[], env: Record<string, string> = {}): Promise<Cost> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'pipe', env: { ...process.env, ...env } });
  const cost: Cost = { seconds: 0, processor: 0, megabytes: 0, output: '' };
  const look = (): void => {
    try {
      cost.processor = processorSeconds(child.pid ?? 0);
      cost.megabytes = peakMemory(child.pid ?? 0);
    } catch {
      // It has ended: what was seen last stands.
    }
  };
  const looking = setInterval(look, LOOK);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (cost.output += String(text)));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(looking);
      cost.seconds = (performance.now() - begun) / 1000;
      if (code === 0) resolve(cost);
      else reject(new Error(`${args.join(' ')} ended with ${code}: ${cost.output.slice(-2000)}`));
    });
  });
}
