import { open } from 'node:fs/promises';
import { printablePath } from '../../dataset/fault.ts';
import { EntenteError, reasonOf } from '../../graph/errors.ts';

/** Bytes that a list of edges may have: far more than a network whose core can be computed. */
const MAX_BYTES = 32 * 2 ** 20;

const tooLarge = (path: string): EntenteError =>
  new EntenteError(
    'too-large',
    `“${printablePath(path)}” has more than ${MAX_BYTES / 2 ** 20} MB; keep only the columns source, target and weight, or fewer edges.`,
  );

/** The bytes of a file, of a pipe too, as far as they are not too many. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of file.createReadStream({ autoClose: false })) {
      const bytes = Buffer.from(part as Uint8Array);
      size += bytes.length;
      if (size > MAX_BYTES) throw tooLarge(path);
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}

/**
 * The text of a file of edges.
 * @throws EntenteError `bad-address` if it cannot be read, `too-large`, or `bad-data` if it is not UTF-8.
 */
export async function readEdgesFile(path: string): Promise<string> {
  const bytes = await bytesOf(path).catch((cause: unknown) => {
    if (cause instanceof EntenteError) throw cause;
    const message = `“${printablePath(path)}” cannot be read (${reasonOf(cause)}); name a CSV file with the columns source and target, and weight if there are weights.`;
    throw new EntenteError('bad-address', message, { cause });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const message = `“${printablePath(path)}” is not UTF-8; save it as “CSV UTF-8”.`;
    throw new EntenteError('bad-data', message, { cause });
  }
}
