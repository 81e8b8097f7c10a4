import { EntenteError } from '../../graph/errors.ts';
import type { ExportedFile } from '../exporter.ts';
import { crc32 } from './crc32.ts';
import { directoryHeader, endOfDirectory, localHeader, type Entry } from './headers.ts';

/** The most bytes that a zip file of the old form may have. */
const LIMIT = 0xffffffff;

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function* bytesOf(chunks: ExportedFile['chunks']): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** What is known of a file once its contents have been made. */
function measured({ name, chunks }: ExportedFile, offset: number): Entry {
  let [crc, size] = [0, 0];
  for (const bytes of bytesOf(chunks)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
  }
  return { name: new TextEncoder().encode(name), crc, size, offset };
}

const within = (bytes: number): number => {
  if (bytes <= LIMIT) return bytes;
  throw new EntenteError('too-large', 'A zip file holds 4 GB at most; write the files into a folder.');
};

/** Lengths and sums stand before the contents, so these are made twice rather than kept. */
function* zipChunks(write: () => readonly ExportedFile[]): Generator<Uint8Array> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const file of write()) {
    const entry = measured(file, offset);
    entries.push(entry);
    offset = within(offset + lengthOf(localHeader(entry)) + entry.size);
  }
  for (const [at, file] of write().entries()) {
    const entry = entries[at];
    if (entry) yield* localHeader(entry);
    yield* bytesOf(file.chunks);
  }
  const directory = entries.flatMap(directoryHeader);
  yield* directory;
  yield endOfDirectory(entries.length, lengthOf(directory), within(offset));
}

/**
 * Several files as one zip file, stored as they are and without the time of the day: the same files give the same
 * bytes. @param write makes the files anew every time it is called, always the same.
 */
export const zipped = (name: string, write: () => readonly ExportedFile[]): ExportedFile => ({
  name,
  mediaType: 'application/zip',
  chunks: zipChunks(write),
});
