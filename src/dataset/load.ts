import { readFile, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { deriveGraph } from '../graph/derive.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import { authoredOf } from './build.ts';
import { readAndCheckFolder } from './check.ts';
import type { CheckResult } from './check.ts';
import { digest } from './digest.ts';
import { readInterchange } from './interchange/read.ts';
import { printablePath } from './fault.ts';
import { LIMITS } from './files/limits.ts';

/** A graph, or why there is none: nothing is loaded from a folder that has a fault. */
export type OpenedDataset = { graph: Graph } | Pick<CheckResult, 'faults' | 'omitted'>;

const statOf = async (path: string): Promise<Stats> => {
  try {
    return await stat(path);
  } catch (cause) {
    const message = `“${printablePath(path)}” cannot be opened (${reasonOf(cause)}); name a data folder or an exported .json file.`;
    throw new EntenteError('not-found', message, { cause });
  }
};

const textOf = async (path: string): Promise<string> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const message = `“${printablePath(path)}” cannot be read (${reasonOf(cause)}); it must be a file in UTF-8.`;
    throw new EntenteError('bad-data', message, { cause });
  }
};

/** As `readInterchange`, naming the file. */
const graphOf = (path: string, text: string): Graph => {
  try {
    return readInterchange(text);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    throw new EntenteError(error.code, `“${printablePath(path)}”: ${error.message}`, { cause: error });
  }
};

const openFile = async (path: string, bytes: number): Promise<OpenedDataset> => {
  if (bytes > LIMITS.exportBytes) {
    throw new EntenteError(
      'too-large',
      `“${printablePath(path)}” has ${bytes} bytes, more than ${LIMITS.exportBytes}.`,
    );
  }
  return { graph: graphOf(path, await textOf(path)) };
};

const openFolder = async (path: string): Promise<OpenedDataset> => {
  const { faults, omitted, data } = await readAndCheckFolder(path);
  if (faults.length > 0 || !data) return { faults, omitted };
  return { graph: deriveGraph(authoredOf(data), digest) };
};

/**
 * Open a data set: a data folder, or a file that `entente export --format json` wrote. Faults of a
 * folder come back, sorted; a path that is not there, or a damaged export, is an EntenteError
 * (`not-found`, `bad-data`, `too-large`).
 */
export const openDataset = async (path: string): Promise<OpenedDataset> => {
  const found = await statOf(path);
  if (found.isDirectory()) return openFolder(path);
  if (found.isFile()) return openFile(path, found.size);
  throw new EntenteError('bad-data', `“${printablePath(path)}” is neither a folder nor a file.`);
};
