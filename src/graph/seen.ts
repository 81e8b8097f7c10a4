import { compare } from './ids.ts';
import type { Document } from './model.ts';
import type { DateText } from './text.ts';

/** The last day on which somebody looked at a document of the data: what they say is from then at the latest. */
export const lastSeen = (documents: readonly Pick<Document, 'seen'>[]): DateText | undefined =>
  documents
    .flatMap(({ seen }) => seen.on ?? [])
    .sort(compare)
    .at(-1);
