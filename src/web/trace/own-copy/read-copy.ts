import { reasonOf } from '../../../graph/errors.ts';
import { decodeCopy, refusalBySize, type Decoded } from '../../../graph/text-copy/decode-copy.ts';
import type { Refusal } from './refusal.ts';

/** What is asked of a file that somebody chose or dropped. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Read a file as plain text. One that is too large is not read at all; nothing leaves the page. */
export async function readCopy(given: GivenFile): Promise<Decoded | { refusal: Refusal }> {
  const refusal = refusalBySize(given.size, given.name);
  if (refusal) return { refusal };
  try {
    return decodeCopy(new Uint8Array(await given.arrayBuffer()), given.name);
  } catch (error) {
    // A folder cannot be read, nor a file that was moved since.
    const reason = error instanceof DOMException ? error.name : reasonOf(error);
    return { refusal: { code: 'unreadable', file: given.name, reason } };
  }
}
