import { EntenteError } from '../../../graph/errors.ts';
import type { DataFile, MakeDataFile } from '../../picture/take-along/data/data-request.ts';
import type { DataWorkerReply, DataWorkerRequest } from './worker-messages.ts';

const unavailable = (reason: string, cause?: unknown): EntenteError =>
  new EntenteError('unavailable', reason, { cause });

const startWorker = (): Worker =>
  new Worker(new URL('./data-file.worker.ts', import.meta.url), { type: 'module' });

const ask = (
  worker: Worker,
  asked: DataWorkerRequest,
  tell: Parameters<MakeDataFile>[1]['tell'],
): Promise<DataFile> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DataWorkerReply>) => {
      if ('progress' in data) tell(data.progress);
      else if ('made' in data) resolve(data.made);
      else reject(unavailable(data.failure));
    };
    // A worker whose file is not there ends with an event that has no message.
    worker.onerror = (event) =>
      reject(
        unavailable(event.message || 'The code that writes files is not there; load the page again.', event),
      );
    worker.onmessageerror = () => reject(unavailable('The file could not be read.'));
    worker.postMessage(asked);
  });

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/**
 * Makes files of the data of a server in a worker of their own, which ends with the file: whatever it was reading or
 * writing ends with it, and its memory is given back.
 * @param base address of the server, from the root of its host
 */
export const dataFileMaker =
  (base: string, start: () => Worker = startWorker): MakeDataFile =>
  async (request, { signal, tell }) => {
    signal.throwIfAborted();
    const worker = start();
    try {
      return await Promise.race([ask(worker, { request, base }, tell), aborted(signal)]);
    } finally {
      worker.terminate();
    }
  };
