/** Everything that is bounded, in one table. */
export interface Limits {
  /** Bytes of the body of a request. */
  body: number;
  /** Characters of an address. */
  address: number;
  /** Characters of a search. */
  query: number;
  hits: number;
  neighbours: number;
  items: number;
  /** Entities of the whole network in one answer. */
  network: number;
  /** Ids in one question. */
  ids: number;
  /** Tied paths in one answer. */
  paths: number;
  /** Questions that the store works on at once, and how many more may wait for it. */
  questions: number;
  queue: number;
  /** Seconds after which somebody who was turned away may ask again. */
  retryAfter: number;
  /** Milliseconds within which the store has to answer to count as ready. */
  ready: number;
}

export const LIMITS: Limits = {
  body: 2 * 1024 * 1024,
  address: 8192,
  query: 400,
  hits: 100,
  neighbours: 1000,
  items: 1000,
  network: 20_000,
  ids: 20_000,
  paths: 100,
  questions: 8,
  queue: 16,
  retryAfter: 1,
  ready: 1500,
};
