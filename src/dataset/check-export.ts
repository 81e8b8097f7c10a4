import { readFile, stat } from 'node:fs/promises';
import v8 from 'node:v8';
import { EntenteError, reasonOf, systemCodeOf } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import { countsOf, findingsOf, NO_COUNTS } from './check-result.ts';
import type { CheckResult, OpenedDataset } from './check-result.ts';
import { printablePath, sortFaults } from './fault.ts';
import { LIMITS } from './files/limits.ts';
import { checkInterchange } from './interchange/read.ts';
import type { CheckedInterchange } from './interchange/read.ts';
import { Report } from './report.ts';

/** The counts for a file from which no graph could be read. */
const NO_GRAPH = { ...NO_COUNTS, files: 1 };

const MEGABYTE = 2 ** 20;
const megabytes = (bytes: number): string => Math.ceil(bytes / MEGABYTE).toLocaleString('en');

/** Node ends a program that runs out of memory without a word of ours, after minutes of looking for some. */
function requireMemory(path: string, size: number): void {
  const [needed, given] = [size * LIMITS.exportMemory, v8.getHeapStatistics().heap_size_limit];
  if (needed <= given) return;
  const wanted = Math.ceil((needed * 1.2) / MEGABYTE / 256) * 256;
  const message = `“${printablePath(path)}” has ${megabytes(size)} MB, and reading and checking it takes about ${megabytes(needed)} MB of memory, where Node gives this program ${megabytes(given)}; set NODE_OPTIONS=--max-old-space-size=${wanted} and run it again.`;
  throw new EntenteError('too-large', message);
}

const decode = async (path: string): Promise<string> => {
  const { size } = await stat(path);
  if (size > LIMITS.exportBytes) {
    const message = `“${printablePath(path)}” has ${size} bytes, more than ${LIMITS.exportBytes}; name the data folder that it was exported from.`;
    throw new EntenteError('too-large', message);
  }
  requireMemory(path, size);
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
};

/** Codes of what Node itself says of a file that was read, as that it is no UTF-8; the system's begin otherwise. */
const OF_CONTENTS = /^ERR_/;

/** Of a file that the system does not give nobody knows what is in it. */
const remedyOf = (cause: unknown): string =>
  OF_CONTENTS.test(systemCodeOf(cause) ?? 'ERR_')
    ? 'give a file in UTF-8 that “entente export --format json” wrote, or a data folder'
    : 'check that it is there and that you may read it';

const YAML_FILE = /\.ya?ml$/i;

const textOf = async (path: string): Promise<string> => {
  if (YAML_FILE.test(path)) {
    const message = `“${printablePath(path)}” is a single file of YAML, and a data folder is read as a whole; name the folder that holds vocabulary.yaml, entities/ and documents/.`;
    throw new EntenteError('bad-data', message);
  }
  try {
    return await decode(path);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    const message = `“${printablePath(path)}” cannot be read (${reasonOf(cause)}); ${remedyOf(cause)}.`;
    throw new EntenteError('bad-data', message, { cause });
  }
};

/**
 * Check an exported file by the rules of a data folder.
 * @param report gets its faults and warnings
 * @throws EntenteError `bad-data` or `too-large` if it is no exported graph at all.
 */
const checked = async (path: string, report: Report): Promise<CheckedInterchange> => {
  const text = await textOf(path);
  try {
    return checkInterchange(text, path, report);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    throw new EntenteError(error.code, `“${printablePath(path)}”: ${error.message}`, { cause: error });
  }
};

/**
 * The graph of an exported file, or its faults; warnings are nothing to somebody who opens it.
 * @throws EntenteError `bad-data` or `too-large` if it is no exported graph at all.
 */
export const openExport = async (path: string): Promise<OpenedDataset> => {
  const report = new Report();
  const { graph } = await checked(path, report);
  return graph ? { graph } : { faults: sortFaults(report.faults), omitted: report.omitted };
};

/**
 * Check an exported file, and return its graph if it has no fault.
 * @throws EntenteError `bad-data` or `too-large` if it is no exported graph at all.
 */
export const readAndCheckExport = async (path: string): Promise<CheckResult & { graph?: Graph }> => {
  const report = new Report();
  const { graph, data } = await checked(path, report);
  const counts = data ? countsOf(data, 1) : NO_GRAPH;
  return { ...findingsOf(report), counts, texts: [], ...(graph && { graph }) };
};

/** As `readAndCheckExport`, with a file that is no exported graph as one fault. */
export const checkExport = async (path: string): Promise<CheckResult & { graph?: Graph }> => {
  try {
    return await readAndCheckExport(path);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const report = new Report();
    report.add('bad-export', { path, line: 1, column: 1 }, { value: path, reason: error.message });
    return { ...findingsOf(report), counts: NO_GRAPH, texts: [] };
  }
};
