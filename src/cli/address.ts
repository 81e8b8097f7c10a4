import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printablePath } from '../dataset/fault.ts';
import { EntenteError, quoted } from '../graph/errors.ts';

/**
 * The store a command reads: `--store`, else the folder or file argument, else `graph-seed` in the
 * working directory, else the data set that ships with the program.
 * @param root folder of the installed program.
 */
export function storeAddress(given: { store?: string; path?: string | undefined }, root: string): string {
  if (given.store !== undefined && given.path !== undefined) {
    const message = `“${printablePath(given.path)}” and “--store ${printablePath(given.store)}” are two places; name one of them.`;
    throw new EntenteError('bad-address', message);
  }
  if (given.store !== undefined) return given.store;
  if (given.path !== undefined) return `memory:${given.path}`;
  return existsSync('graph-seed') ? 'memory:graph-seed' : `memory:${join(root, 'graph-seed')}`;
}

/** The folder or file of a `memory:` address; other stores were checked when they were loaded. */
export function folderOf(address: string): string {
  if (address.startsWith('memory:')) return address.slice('memory:'.length);
  throw new EntenteError(
    'bad-address',
    `only a folder or an exported file can be checked, not ${quoted(address)}; write its path, or memory:my-folder behind --store.`,
  );
}
