/**
 * What is bounded whatever is asked, in one table. How much one question may ask for is said where the
 * question is described.
 */
export interface Limits {
  /** Bytes of the body of a request. */
  body: number;
  /** Characters of an address. */
  address: number;
  /** Questions that the store works on at once, how many more may wait for it, and how long, in milliseconds. */
  questions: number;
  queue: number;
  patience: number;
  /** Seconds after which somebody who was turned away may ask again. */
  retryAfter: number;
  /** Milliseconds within which the store has to answer to count as ready. */
  ready: number;
}

export const LIMITS: Limits = {
  body: 2 * 1024 * 1024,
  address: 8192,
  questions: 8,
  // A classroom behind one address: thirty pages, each with the eight questions that a page asks at once.
  queue: 240,
  patience: 10_000,
  retryAfter: 1,
  ready: 1500,
};
