import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

type Chunks = Iterable<string | Uint8Array>;

/** Bytes that are written at a time: an exporter may give a chunk for every line. */
const PART_BYTES = 1 << 16;

/** The same bytes in fewer and larger parts. */
export function* inLargeParts(chunks: Chunks): Generator<Uint8Array> {
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

async function writeChunks(path: string, chunks: Chunks, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags);
  try {
    for (const part of inLargeParts(chunks)) await file.writeFile(part);
    // A full disk may be noticed as late as here.
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** A pipe or a device takes the bytes where it is; anything else is replaced whole. */
const isSpecial = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

/** Whoever may read or write the earlier file may do so with the new one. */
async function keepMode(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (found) await chmod(to, found.mode & 0o777);
}

/** Write a file beside an earlier one and rename it, so that the earlier one stays whole until the new one is. */
export async function replaceFile(path: string, chunks: Chunks): Promise<void> {
  if (await isSpecial(path)) return writeChunks(path, chunks, 'w');
  // A link stays a link: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  const part = join(dirname(target), `.entente-${randomBytes(6).toString('hex')}.part`);
  try {
    await writeChunks(part, chunks, 'wx');
    await keepMode(target, part);
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
