import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const GIGABYTE = 2 ** 30;

const memoryLimit = (): number | undefined => {
  try {
    const limit = Number(readFileSync('/sys/fs/cgroup/memory.max', 'utf8'));
    return Number.isFinite(limit) ? limit : undefined;
  } catch {
    return undefined;
  }
};

/** What the figures were measured on, and how busy it was with other things. */
export function machine(more: readonly string[] = []): string {
  const [first] = cpus();
  const memory = Math.min(totalmem(), memoryLimit() ?? Infinity) / GIGABYTE;
  return [
    `${first?.model.trim() || 'unknown processor'}, ${cpus().length} cores, ${memory.toFixed(0)} GB`,
    `Node ${process.versions.node}`,
    ...more,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} at the start`,
  ].join('; ');
}
