/** Everything about the connection that is bounded, in milliseconds unless said otherwise. */
export const LIMITS = {
  /** Connections that are open at once: more than the server of the page asks at once. */
  pool: 20,
  /** Waiting for a free connection, which covers opening one. */
  acquisition: 5000,
  connect: 4000,
  /** A connection that was idle for so long is tried before it is used. */
  liveness: 30_000,
  /** Trying a question again where the server says that it may help (a restart, a change of leader). */
  readRetry: 5000,
  writeRetry: 60_000,
  /** A question that has no answer by then is given up, here and on the server. */
  question: 10_000,
  /** The whole graph at once. */
  export: 120_000,
  /** Whether the server answers at all. */
  probe: 1200,
  /** One batch of the loader; more than the server's own limit for questions. */
  batch: 120_000,
  /** Most rows of one batch: measured to be fast, and small enough for a server with little memory. */
  rows: 5000,
  /** Above so many rows, or nodes to delete, a load makes indexes after everything else: kept up beside it they cost more. */
  manyRows: 50_000,
  /** Missed deadlines after which the connections are thrown away: a hung server frees none of them. */
  misses: 2,
  /** Between two tries with a user and password that were refused. */
  credentials: 60_000,
} as const;

export type Limits = { readonly [K in keyof typeof LIMITS]: number };
