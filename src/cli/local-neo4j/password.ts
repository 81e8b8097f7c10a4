import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { printablePath } from '../../dataset/fault.ts';
import { EntenteError, systemCodeOf } from '../../graph/errors.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 32;
/** The shortest password that Neo4j accepts. */
const SHORTEST = 8;

const newPassword = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

/**
 * Read the password from a file, or make a new one that only the owner can read if there is no file yet.
 * @param used whether there is data already: a new password would not fit it.
 * @throws EntenteError `conflict` where the file is gone or holds no password.
 */
export async function passwordIn(file: string, used: boolean): Promise<string> {
  // Never overwritten: two programs that start at once must end up with the same password.
  if (!used) {
    await writeFile(file, `${newPassword()}\n`, { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
      if (systemCodeOf(cause) !== 'EEXIST') throw cause;
    });
  }
  const text = await readFile(file, 'utf8').catch(() => '');
  const password = text.trim();
  if (password.length >= SHORTEST && !password.includes('\n')) return password;
  const message = `“${printablePath(file)}” does not hold the password of the data beside it (one line); put it back, or name another folder with --dir and load the graph again.`;
  throw new EntenteError('conflict', message);
}
