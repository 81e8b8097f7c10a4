import type { Opening } from './opening.ts';

/** What it takes to make a page of a graph, and how the page opens. */
export interface OfflinePage extends Opening {
  /** The page as it was built, with its places. */
  template: string;
}
