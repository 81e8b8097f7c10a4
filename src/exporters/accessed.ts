import type { DateText, Document } from '../graph/model.ts';

/**
 * The day on which a document was read at its address; where it has none, the day on which it was read at all. A copy
 * or an excerpt found elsewhere says nothing of the address.
 */
export const accessedOn = ({ seen, url }: Pick<Document, 'seen' | 'url'>): DateText | undefined =>
  seen.as === 'page' || (seen.as !== 'not seen' && url === undefined) ? seen.on : undefined;
