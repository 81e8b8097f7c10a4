import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { reasonOf } from '../../graph/errors.ts';
import { codePointName, controlCharacterIn } from '../characters.ts';
import type { Report } from '../report.ts';
import { checkConflicts } from './conflicts.ts';
import { LIMITS } from './limits.ts';
import type { SourceLocation } from './source-location.ts';

/** A file of the data folder as text, without a byte order mark. */
export interface TextFile {
  /** Relative to the folder, with forward slashes, as faults show it. */
  path: string;
  text: string;
}

export interface FileRequest {
  folder: string;
  path: string;
  report: Report;
}

const start = (path: string): SourceLocation => ({ path, line: 1, column: 1 });

const isInside = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whether it is a plain file inside the folder and not too large; found out without opening it. */
const isReadable = async ({ folder, path, report }: FileRequest): Promise<boolean> => {
  const here = start(path);
  const real = await realpath(join(folder, path));
  if (!isInside(await realpath(folder), real))
    return (report.add('symlink-outside', here, { value: path }), false);
  const found = await lstat(real);
  if (!found.isFile()) return (report.add('not-a-file', here, { value: path }), false);
  if (found.size <= LIMITS.fileBytes) return true;
  report.add('file-too-large', here, { value: found.size, limit: LIMITS.fileBytes });
  return false;
};

/** Decode UTF-8 strictly; the first invalid byte is reported as a fault. */
const decode = (bytes: Uint8Array, { path, report }: Omit<FileRequest, 'folder'>): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A line feed byte is never part of a multi-byte character, so lines are the same in both decodings.
    const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
    const line = Math.max(
      0,
      lines.findIndex((text) => text.includes('\ufffd')),
    );
    report.add('bad-utf8', { path, line: line + 1, column: (lines[line] ?? '').indexOf('\ufffd') + 1 });
    return undefined;
  }
};

/** Report control characters and lines that are too long. */
const checkLines = (text: string, { path, report }: FileRequest): boolean => {
  const before = report.count;
  text.split('\n').forEach((line, index) => {
    // A carriage return before the line feed is how Windows ends a line.
    const control = controlCharacterIn(line.endsWith('\r') ? line.slice(0, -1) : line);
    if (control !== undefined && report.count - before < LIMITS.faultsOfYaml) {
      const location = { path, line: index + 1, column: line.indexOf(control) + 1 };
      report.add('control-character', location, { value: codePointName(control) });
    }
    if (line.length > LIMITS.lineLength) {
      const location = { path, line: index + 1, column: 1 };
      report.add('line-too-long', location, { value: line.length, limit: LIMITS.lineLength });
    }
  });
  return report.count === before && checkConflicts(text, { path, report });
};

/**
 * Read one file of the folder. Undefined if it was reported: too large (checked before it is opened),
 * not UTF-8, with control characters, or with lines that are too long.
 */
export const readTextFile = async (request: FileRequest): Promise<TextFile | undefined> => {
  const { folder, path, report } = request;
  try {
    if (!(await isReadable(request))) return undefined;
    const text = decode(await readFile(join(folder, path)), request);
    return text !== undefined && checkLines(text, request) ? { path, text } : undefined;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') report.add('missing-file', start(path), { value: path });
    else report.add('unreadable', start(path), { what: 'The file', value: path, reason });
    return undefined;
  }
};
