import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../../graph/errors.ts';
import { compare } from '../../graph/ids.ts';
import type { Report } from '../report.ts';
import type { SourceLocation } from './source-location.ts';

/** Subfolders of a data folder that hold data, in the order in which they are read. */
export const SUBFOLDERS = ['entities', 'documents', 'stories'] as const;
export type Subfolder = (typeof SUBFOLDERS)[number];

export const VOCABULARY_FILE = 'vocabulary.yaml';

/** A path of a file of a data folder, with the folder as it was given before it. */
export const pathIn = (folder: string, path: string): string => {
  const base = folder.replace(/[\\/]+$/, '');
  if (path === '') return folder;
  return base === '.' ? path : `${base}/${path}`;
};

const README = /^(?:readme|licen[cs]e|sources|changelog|citation)\b/i;
const YAML_LIKE = /\.ya?ml$/i;

const startOf = (path: string): SourceLocation => ({ path, line: 1, column: 1 });

/** What is at a path, or the code of the error that keeps this from being known. */
const kindOfPath = async (path: string): Promise<'folder' | 'other' | { error: string }> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return { error: reasonOf(error) };
  }
};

const namesIn = async (folder: string, report: Report, path: string): Promise<string[] | undefined> => {
  try {
    return (await readdir(folder)).sort(compare);
  } catch (error) {
    const value = path === '' ? folder : path;
    report.add('unreadable', startOf(path), { what: 'The folder', value, reason: reasonOf(error) });
    return undefined;
  }
};

const reportUnusedFile = (path: string, report: Report): void => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.') || README.test(name)) return;
  const code = YAML_LIKE.test(name) && path !== name ? 'file-name' : 'not-read';
  report.add(code, startOf(path), { value: path });
};

const filesOfSubfolder = async (folder: string, subfolder: Subfolder, report: Report): Promise<string[]> => {
  const kind = await kindOfPath(join(folder, subfolder));
  if (kind === 'other') report.add('not-a-folder', startOf(subfolder), { value: subfolder });
  else if (kind !== 'folder' && kind.error !== 'ENOENT')
    report.add('unreadable', startOf(subfolder), {
      what: 'The folder',
      value: subfolder,
      reason: kind.error,
    });
  if (kind !== 'folder') return [];
  const names = (await namesIn(join(folder, subfolder), report, subfolder)) ?? [];
  const paths = names.map((name) => `${subfolder}/${name}`);
  const files = paths.filter((path) => path.endsWith('.yaml') && !path.startsWith(`${subfolder}/.`));
  for (const path of paths) if (!files.includes(path)) reportUnusedFile(path, report);
  return files;
};

/**
 * The files of a data folder by subfolder, sorted; files that are not read are reported. Undefined, with a fault,
 * if the folder is not there, cannot be read or is no data folder.
 */
export const filesOf = async (
  folder: string,
  report: Report,
): Promise<Record<Subfolder, string[]> | undefined> => {
  const kind = await kindOfPath(folder);
  if (kind !== 'folder') {
    const reason = kind === 'other' || kind.error === 'ENOENT' ? undefined : kind.error;
    if (reason === undefined) report.add('no-folder', startOf(''), { value: folder });
    else report.add('unreadable', startOf(''), { what: 'The folder', value: folder, reason });
    return undefined;
  }
  const names = await namesIn(folder, report, '');
  if (!names) return undefined;
  const known = new Set<string>([...SUBFOLDERS, VOCABULARY_FILE]);
  if (!names.some((name) => known.has(name))) {
    // A warning about each file would bury what is wrong: somebody named another folder.
    report.add('not-data', startOf(''), { value: folder });
    return undefined;
  }
  for (const name of names) if (!known.has(name)) reportUnusedFile(name, report);
  const [entities, documents, stories] = await Promise.all(
    SUBFOLDERS.map((subfolder) => filesOfSubfolder(folder, subfolder, report)),
  );
  return { entities: entities ?? [], documents: documents ?? [], stories: stories ?? [] };
};
