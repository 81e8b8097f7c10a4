import { createHash } from 'node:crypto';

/** The sha256 of a text, in hex. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
