import { EntenteError } from '../graph/errors.ts';

/** One request that ended in an error that whoever runs the server should know of. */
export interface Failure {
  id: string;
  method: string;
  path: string;
  error: unknown;
}

type Log = (failure: Failure) => void;

/** What is foreseen needs no stack. */
const reasonOf = (error: unknown): string =>
  error instanceof EntenteError
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);

/** One line of JSON on standard error: nothing that was sent can start a line of its own. */
export const logToStderr: Log = ({ error, ...request }) => {
  process.stderr.write(`${JSON.stringify({ ...request, reason: reasonOf(error) })}\n`);
};

/** Milliseconds after which the same reason is told again: while a store is away, every page asks each second. */
const REPEAT = 60_000;

/** A log that is told of a foreseen error once a minute at most, as long as no other comes between. */
export function withoutRepeats(log: Log): Log {
  let last = { message: '', until: 0 };
  return (failure) => {
    const { error } = failure;
    if (error instanceof EntenteError) {
      const now = performance.now();
      if (error.message === last.message && now < last.until) return;
      last = { message: error.message, until: now + REPEAT };
    }
    log(failure);
  };
}
