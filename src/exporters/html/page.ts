import type { Opening } from './opening.ts';

/** What it takes to make a page of a graph, and how the page opens. */
export interface OfflinePage extends Opening {
  /** The page as it was built, with its places. */
  template: string;
  /** The text of all chunks, compressed with gzip, in base64. */
  pack(chunks: Iterable<string>): string;
}
