import { EntenteError } from '../../../graph/errors.ts';
import type { CopyMatch, MatchRequest } from './match-copy.ts';
import type { MatchReply } from './worker-messages.ts';

/**
 * Finds the claims of a document in a text: in a worker on the page, directly in tests.
 * Rejects with an `EntenteError` where that cannot run, and with the reason of the signal once it is aborted.
 */
export type Matcher = (request: MatchRequest, signal: AbortSignal) => Promise<CopyMatch>;

const unavailable = (reason: string, cause?: unknown): EntenteError =>
  new EntenteError('unavailable', `The text could not be looked through: ${reason}.`, { cause });

const startWorker = (): Worker =>
  new Worker(new URL('./match.worker.ts', import.meta.url), { type: 'module' });

const ask = (worker: Worker, request: MatchRequest): Promise<CopyMatch> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MatchReply>) =>
      'match' in data ? resolve(data.match) : reject(unavailable(data.failure));
    // A worker whose file is not there ends with an event that has no message.
    worker.onerror = (event) => reject(unavailable(event.message || 'its code is not there', event));
    worker.onmessageerror = () => reject(unavailable('the answer could not be read'));
    worker.postMessage(request);
  });

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** A worker for each text: there is seldom a second one, and the memory of a large one is given back. */
export const workerMatcher =
  (start: () => Worker = startWorker): Matcher =>
  async (request, signal) => {
    signal.throwIfAborted();
    const worker = start();
    try {
      return await Promise.race([ask(worker, request), aborted(signal)]);
    } finally {
      worker.terminate();
    }
  };
