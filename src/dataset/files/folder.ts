import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, systemCodeOf } from '../../graph/errors.ts';
import { compare } from '../../graph/ids.ts';
import type { Report } from '../fault.ts';

/** Subfolders of a data folder that hold data, in the order in which they are read. */
export const SUBFOLDERS = ['entities', 'documents', 'stories'] as const;
export type Subfolder = (typeof SUBFOLDERS)[number];

export const VOCABULARY_FILE = 'vocabulary.yaml';

const README = /^(?:readme|licen[cs]e|sources|changelog|citation)\b/i;
const YAML_LIKE = /\.ya?ml$/i;

const kindOfPath = async (path: string): Promise<'folder' | 'other' | 'absent'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return systemCodeOf(error) === 'ENOENT' ? 'absent' : 'other';
  }
};

const namesIn = async (folder: string, report: Report, path: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).sort(compare);
  } catch (error) {
    report.add('unreadable', { path, line: 1, column: 1 }, { value: path, reason: reasonOf(error) });
    return [];
  }
};

const reportUnusedFile = (path: string, report: Report): void => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.') || README.test(name)) return;
  const code = YAML_LIKE.test(name) && path !== name ? 'file-name' : 'not-read';
  report.add(code, { path, line: 1, column: 1 }, { value: path });
};

const filesOfSubfolder = async (folder: string, room: Subfolder, report: Report): Promise<string[]> => {
  const kind = await kindOfPath(join(folder, room));
  if (kind === 'absent') return [];
  if (kind === 'other') {
    report.add('not-a-file', { path: room, line: 1, column: 1 }, { value: room });
    return [];
  }
  const paths = (await namesIn(join(folder, room), report, room)).map((name) => `${room}/${name}`);
  const files = paths.filter((path) => path.endsWith('.yaml') && !path.startsWith(`${room}/.`));
  for (const path of paths) if (!files.includes(path)) reportUnusedFile(path, report);
  return files;
};

/** The files of a data folder by subfolder, sorted; files that are not read are reported. */
export const filesOf = async (
  folder: string,
  report: Report,
): Promise<Record<Subfolder, string[]> | undefined> => {
  if ((await kindOfPath(folder)) !== 'folder') {
    report.add('no-folder', { path: '', line: 1, column: 1 }, { value: folder });
    return undefined;
  }
  const known = new Set<string>([...SUBFOLDERS, VOCABULARY_FILE]);
  for (const name of await namesIn(folder, report, '.')) if (!known.has(name)) reportUnusedFile(name, report);
  const [entities, documents, stories] = await Promise.all(
    SUBFOLDERS.map((room) => filesOfSubfolder(folder, room, report)),
  );
  return { entities: entities ?? [], documents: documents ?? [], stories: stories ?? [] };
};
