import { lstat, readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Report } from '../fault.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './place.ts';

/** A file of the data folder as text, without a byte order mark. */
export interface Source {
  /** Relative to the folder, with forward slashes: what faults name. */
  path: string;
  text: string;
}

export interface FileRequest {
  folder: string;
  path: string;
  report: Report;
}

const start = (path: string): Place => ({ path, line: 1, column: 1 });

export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);

const isInside = (folder: string, file: string): boolean => {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whether it is a plain file inside the folder, and not too large: known before it is opened. */
const admit = async ({ folder, path, report }: FileRequest): Promise<boolean> => {
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

/** Decode strictly; a fault at the first byte that is not UTF-8. */
export const decode = (
  bytes: Uint8Array,
  { path, report }: Omit<FileRequest, 'folder'>,
): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A line feed is never part of a longer character, so lines agree in both decodings.
    const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
    const line = Math.max(
      0,
      lines.findIndex((text) => text.includes('\ufffd')),
    );
    report.add('bad-utf8', { path, line: line + 1, column: (lines[line] ?? '').indexOf('\ufffd') + 1 });
    return undefined;
  }
};

// YAML allows tab, line feed and carriage return; everything else here is invisible and refused.

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Line by line: characters nobody can see, lines nobody can read. */
const checkLines = (text: string, { path, report }: FileRequest): boolean => {
  const before = report.faults.length;
  text.split('\n').forEach((line, index) => {
    const control = CONTROL.exec(line);
    if (control && report.faults.length - before < LIMITS.faultsOfYaml) {
      const place = { path, line: index + 1, column: control.index + 1 };
      report.add('control-character', place, { value: codeOf(control[0]) });
    }
    if (line.length > LIMITS.lineLength) {
      const place = { path, line: index + 1, column: 1 };
      report.add('line-too-long', place, { value: line.length, limit: LIMITS.lineLength });
    }
  });
  return report.faults.length === before;
};

/**
 * Read one file of the folder. Undefined if it is refused, with the reason in the report: too
 * large (by its size, before it is opened), not UTF-8, control characters, endless lines.
 */
export const readSource = async (request: FileRequest): Promise<Source | undefined> => {
  const { folder, path, report } = request;
  try {
    if (!(await admit(request))) return undefined;
    const text = decode(await readFile(join(folder, path)), request);
    return text !== undefined && checkLines(text, request) ? { path, text } : undefined;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') report.add('missing-file', start(path), { value: path });
    else report.add('unreadable', start(path), { value: path, reason });
    return undefined;
  }
};
