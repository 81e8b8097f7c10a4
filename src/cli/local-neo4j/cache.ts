import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { printablePath } from '../../dataset/fault.ts';
import { EntenteError, systemCodeOf } from '../../graph/errors.ts';

/** The cache folder, as an absolute path because Maven runs in another working directory. */
export const cacheFolder = (env: NodeJS.ProcessEnv): string =>
  resolve(env['ENTENTE_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'entente'));

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM means that it runs for another user.
    return systemCodeOf(error) !== 'ESRCH';
  }
}

/** Remove the unfinished folders of programs that were killed. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    const maker = /\.part-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
    if (maker && !alive(Number(maker)))
      await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}

async function renameUnlessMade(part: string, folder: string): Promise<void> {
  try {
    await rename(part, folder);
  } catch (error) {
    // Another program made the same folder first.
    if (!existsSync(folder)) throw error;
  }
}

async function makeWhole(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  if (existsSync(folder)) return;
  const part = join(
    dirname(folder),
    `${basename(folder)}.part-${process.pid}-${randomBytes(4).toString('hex')}`,
  );
  try {
    await mkdir(part);
    await fill(part);
    await renameUnlessMade(part, folder);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/**
 * Make a folder atomically: filled under a temporary name, then renamed.
 * @param fill gets the temporary folder and fills it.
 * @throws EntenteError `unavailable` where it cannot be written, and whatever `fill` throws.
 */
export async function wholeFolder(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  try {
    await makeWhole(folder, fill);
  } catch (cause) {
    const code = systemCodeOf(cause);
    if (code === undefined || code === 'ABORT_ERR' || cause instanceof EntenteError) throw cause;
    const message = `“${printablePath(folder)}” cannot be written (${code}); name a folder for it in ENTENTE_CACHE.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}
