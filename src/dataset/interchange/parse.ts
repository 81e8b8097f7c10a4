import { EntenteError } from '../../graph/errors.ts';
import { printable } from '../fault.ts';
import { LIMITS } from '../files/limits.ts';

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const REMEDY =
  'Give a file that “entente export --format json” wrote, or a data folder such as graph-seed, which ships with the program.';

const refuse = (message: string, cause?: unknown): EntenteError =>
  new EntenteError('bad-data', message, cause === undefined ? undefined : { cause });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The line at which a conflict of a merge begins; undefined if there is none. */
const conflictLineOf = (text: string): number | undefined => {
  const found = /^<{7}(?=\s)/m.exec(text);
  return found ? text.slice(0, found.index).split('\n').length : undefined;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = conflictLineOf(text);
    if (line !== undefined)
      throw refuse(`A conflict of a merge begins in line ${line}; export the graph again.`, error);
    const reason = error instanceof Error ? printable(error.message, 160) : String(error);
    throw refuse(`This is not JSON (${reason}). ${REMEDY}`, error);
  }
};

/** Check nesting and field names. It goes no deeper than the limit, as the file is not trusted. */
const checkShape = (value: unknown, depth = 0): void => {
  if (depth > LIMITS.exportDepth)
    throw refuse(`The file is nested more than ${LIMITS.exportDepth} levels deep; no export is. ${REMEDY}`);
  if (!isObject(value)) return;
  if (Array.isArray(value)) {
    for (const item of value) checkShape(item, depth + 1);
    return;
  }
  // Not by way of its entries: there are millions of them. What JSON has made inherits nothing that could be listed.
  for (const key in value) {
    if (FORBIDDEN.has(key)) throw refuse(`A field cannot be called “${key}”; remove it from the file.`);
    checkShape(Reflect.get(value, key), depth + 1);
  }
};

const checkFormat: (value: unknown) => asserts value is object = (value) => {
  const format: unknown = isObject(value) ? Reflect.get(value, 'format') : undefined;
  if (isObject(value) && format === 'entente/1') return;
  const found = typeof format === 'string' ? `its format is “${printable(format)}”` : 'it names no format';
  throw refuse(`This is no exported graph of this version: ${found}, not “entente/1”. ${REMEDY}`);
};

/**
 * Parse an exported file as far as nothing can be said of its contents otherwise.
 * @throws EntenteError `bad-data` for what is no JSON, no exported graph of this version, or nested without end;
 *   `too-large`.
 */
export const parseInterchange = (text: string): object => {
  if (text.length > LIMITS.exportBytes) {
    throw new EntenteError(
      'too-large',
      `The file has more than ${LIMITS.exportBytes} characters. Name the data folder that it was exported from.`,
    );
  }
  const value = parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  checkFormat(value);
  checkShape(value);
  return value;
};
