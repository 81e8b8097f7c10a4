import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedFile } from '../exporters/exporter.ts';
import { EntenteError, reasonOf } from '../graph/errors.ts';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Bytes that are written at a time: an exporter may give a chunk for every line. */
const PART_BYTES = 1 << 16;

/** The same bytes in fewer and larger parts. */
export function* inLargeParts(chunks: ExportedFile['chunks']): Generator<Uint8Array> {
  let parts: Buffer[] = [];
  let bytes = 0;
  for (const chunk of chunks) {
    const part = Buffer.from(chunk);
    parts.push(part);
    bytes += part.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(parts);
    [parts, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(parts);
}

async function writeChunks(path: string, chunks: ExportedFile['chunks']): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const part of inLargeParts(chunks)) await file.writeFile(part);
  } finally {
    await file.close();
  }
}

async function writeFile(path: string, { chunks }: ExportedFile): Promise<void> {
  try {
    await writeChunks(path, chunks);
  } catch (cause) {
    const message = `“${path}” cannot be written (${reasonOf(cause)}); name a file in a folder that is there.`;
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
    const given = path === undefined ? '' : `, and “${path}” is none`;
    const message = `This format writes ${files.length} files (${names}), so --out must be a folder that is there${given}; make one and name it.`;
    throw new EntenteError('bad-request', message);
  }
  const paths = files.map((file) => ({ file, path: join(path, file.name) }));
  for (const each of paths) await writeFile(each.path, each.file);
  return paths.map((each) => each.path);
}
