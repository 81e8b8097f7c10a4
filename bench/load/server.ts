import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A server of its own process, as people run it. */
export interface Running {
  address: string;
  /** Megabytes of memory that the process holds now. */
  memory(): number;
  /** What it wrote on its way, the address left out. */
  log(): string;
  stop(): Promise<void>;
}

/** Serve with these arguments by the built program; resolves when it has printed its address. */
export async function serveBuilt(args: string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, ['bin/entente.js', 'serve', ...args], {
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += String(chunk);
        const found = /http:\/\/\S+/.exec(text);
        if (found) resolve(found[0]);
      });
    }
    child.once('exit', () => reject(new Error(text)));
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kilobytes = (): string =>
    /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? '';
  return {
    address,
    memory: () => Math.round(Number(kilobytes()) / 1024),
    log: () => text.replace(/^Entente: .*\n/m, ''),
    stop: () => (child.kill('SIGTERM'), ended),
  };
}
