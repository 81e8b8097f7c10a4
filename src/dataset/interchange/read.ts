import type { ZodError } from 'zod';
import { versionOf } from '../../graph/canonical.ts';
import { EntenteError } from '../../graph/errors.ts';
import type { Graph } from '../../graph/model.ts';
import { digest } from '../digest.ts';
import { printable } from '../fault.ts';
import { checkIntegrity } from './integrity.ts';
import { interchangeGraph } from './schema.ts';
import { LIMITS } from '../files/limits.ts';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const MAX_ISSUES = 5;

const refuse = (message: string, cause?: unknown): EntenteError =>
  new EntenteError('bad-data', message, cause === undefined ? undefined : { cause });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? printable(error.message, 160) : String(error);
    throw refuse(
      `This is not JSON (${reason}). Give a file that “entente export --format json” wrote.`,
      error,
    );
  }
};

/** Check nesting and field names, level by level rather than by recursion: the file is not trusted. */
const checkShape = (value: unknown): void => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.exportDepth) {
      throw refuse(`The file is nested more than ${LIMITS.exportDepth} levels deep; no export is.`);
    }
    const objects = level.filter(isObject);
    const bad = objects.flatMap((each) => FORBIDDEN.filter((key) => Object.hasOwn(each, key)))[0];
    if (bad !== undefined) throw refuse(`A field cannot be called “${bad}”; remove it from the file.`);
    level = objects.flatMap((each): unknown[] => Object.values(each));
  }
};

const checkFormat = (value: unknown): void => {
  const format: unknown = isObject(value) ? Reflect.get(value, 'format') : undefined;
  if (format === 'entente/1') return;
  const found = typeof format === 'string' ? `its format is “${printable(format)}”` : 'it names no format';
  throw refuse(`This is no exported graph of this version: ${found}, not “entente/1”.`);
};

const issuesOf = ({ issues }: ZodError): string => {
  const listed = issues.slice(0, MAX_ISSUES).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const more = issues.length > MAX_ISSUES ? `; and ${issues.length - MAX_ISSUES} more` : '';
  return `${listed.join('; ')}${more}`;
};

/**
 * Read an exported graph: every type is checked, whatever is named must be there, and the version of
 * the data must be that of the contents. Throws an EntenteError, `bad-data` or `too-large`.
 */
export const readInterchange = (text: string): Graph => {
  if (text.length > LIMITS.exportBytes) {
    throw new EntenteError('too-large', `The file has more than ${LIMITS.exportBytes} characters.`);
  }
  const value = parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  checkFormat(value);
  checkShape(value);
  const read = interchangeGraph.safeParse(value);
  if (!read.success) throw refuse(`The exported graph is damaged: ${issuesOf(read.error)}.`, read.error);
  const graph: Graph = read.data;
  checkIntegrity(graph);
  const version = versionOf(graph, digest);
  if (version === graph.data) return graph;
  throw refuse(
    `The file says its data is version ${graph.data}, but its contents are ${version}: it was changed after it was exported. Export it again.`,
  );
};
