import { createHash } from 'node:crypto';
import type { Digest } from '../graph/canonical.ts';

/** The sha256 of a text that is given in parts, in hex. */
export const digest: Digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8');
  return hash.digest('hex');
};
