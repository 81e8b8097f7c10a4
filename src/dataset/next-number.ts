import type { ClaimEntry } from './data.ts';

/** The next free number of a document's claims: claims are numbered upwards, so it is one more than the highest. */
export const nextNumber = (claims: readonly ClaimEntry[]): number =>
  claims.reduce((most, { written }) => Math.max(most, written.n), 0) + 1;
