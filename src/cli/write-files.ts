import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printablePath } from '../dataset/fault.ts';
import type { ExportedFile } from '../exporters/exporter.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';
import { replaceFile } from './replace-file.ts';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** What to do about the commonest reasons. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'name a file in a folder that is there',
  ENOTDIR: 'name a file in a folder that is there',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'name a file where you may write',
  EPERM: 'name a file where you may write',
  EROFS: 'name a file where you may write',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'your quota is used up; make room',
  EFBIG: 'it would be larger than files may be here',
  ENAMETOOLONG: 'choose a shorter name',
};

async function writeFile(path: string, { chunks }: ExportedFile): Promise<void> {
  const kept = (await exists(path)) ? '; the earlier file is unchanged' : '';
  try {
    await replaceFile(path, chunks);
  } catch (cause) {
    // What the exporter itself cannot do; the disk has nothing to do with it.
    if (cause instanceof EntenteError) throw cause;
    const reason = reasonOf(cause);
    const remedy = REMEDIES[reason] ?? 'name another file';
    const message = `“${printablePath(path)}” cannot be written (${reason}): ${remedy}${kept}.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}

/**
 * Write exported files: a single one to the path itself, several ones into the folder at the path.
 * @returns the paths that were written.
 * @throws EntenteError `bad-request` if several files have no folder to go to, `unavailable` if a file
 *   cannot be written.
 */
export async function writeFiles(
  files: readonly ExportedFile[],
  path: string | undefined,
): Promise<string[]> {
  const [only] = files;
  if (files.length === 1 && only && path !== undefined) {
    await writeFile(path, only);
    return [path];
  }
  if (path === undefined || !(await isFolder(path))) {
    const names = files.map(({ name }) => name).join(', ');
    const given = path === undefined ? '' : `, and “${printablePath(path)}” is none`;
    const message = `This format writes ${files.length} files (${names}), so --out must be a folder that is there${given}; make one and name it, or name a .zip file.`;
    throw new EntenteError('bad-request', message);
  }
  const paths = files.map((file) => ({ file, path: join(path, file.name) }));
  for (const each of paths) await writeFile(each.path, each.file);
  return paths.map((each) => each.path);
}
