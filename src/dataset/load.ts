import { stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { deriveGraph } from '../graph/derive.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';
import { authoredOf } from './build.ts';
import { readAndCheckFolder } from './check.ts';
import { openExport } from './check-export.ts';
import type { OpenedDataset } from './check-result.ts';
import { digest } from './digest.ts';
import { printablePath } from './fault.ts';

const statOf = async (path: string): Promise<Stats> => {
  try {
    return await stat(path);
  } catch (cause) {
    const message = `“${printablePath(path)}” cannot be opened (${reasonOf(cause)}); name a data folder or an exported .json file.`;
    throw new EntenteError('not-found', message, { cause });
  }
};

const openFolder = async (path: string): Promise<OpenedDataset> => {
  const { faults, omitted, data } = await readAndCheckFolder(path);
  if (faults.length > 0 || !data) return { faults, omitted };
  return { graph: deriveGraph(authoredOf(data), digest) };
};

/**
 * Open a data set: a data folder, or a file that `entente export --format json` wrote. Faults come back,
 * sorted; a path that is not there, or a file that is no exported graph at all, is an EntenteError
 * (`not-found`, `bad-data`, `too-large`).
 */
export const openDataset = async (path: string): Promise<OpenedDataset> => {
  const found = await statOf(path);
  if (found.isDirectory()) return openFolder(path);
  if (found.isFile()) return openExport(path);
  throw new EntenteError(
    'bad-data',
    `“${printablePath(path)}” is neither a folder nor a file; name a data folder or an exported .json file.`,
  );
};
