import { EntenteError } from '../../../graph/errors.ts';
import type { Layout } from './index.ts';
import type { LayoutJob, LayoutReply, LayoutRequest, Placement } from './job.ts';

/** Whatever can lay out a job: a worker on the page, a plain function in tests. */
export interface LayoutRunner {
  /** The places; nothing where a newer job came in between. */
  run: (job: LayoutJob) => Promise<Placement | undefined>;
  /** Drop the job that is running, if there is one. */
  drop: () => void;
  /** The same, and free what the runner holds. */
  stop: () => void;
}

const failed = (id: string, reason: string, options?: ErrorOptions): EntenteError =>
  new EntenteError(
    'unavailable',
    `The layout “${id}” did not run: ${reason}. Reload the page to try again.`,
    options,
  );

const NOT_STARTED = 'its worker could not be started';

/** Ask a worker that is doing nothing else. */
function ask(worker: Worker, job: LayoutJob, id: string): Promise<Placement> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) =>
      'placement' in data ? resolve(data.placement) : reject(failed(id, data.fault));
    worker.onerror = (event) => reject(failed(id, event.message || NOT_STARTED, { cause: event }));
    worker.onmessageerror = () => reject(failed(id, 'its answer could not be read'));
    worker.postMessage({ job } satisfies LayoutRequest);
  });
}

/**
 * Runs a layout in its worker, which stays for the next job. A newer job drops the older: its worker
 * is ended and its promise resolves to nothing. Rejects with `unavailable` where the worker does not
 * start or fails.
 */
export function workerRunner({ id, start }: Layout): LayoutRunner {
  let worker: Worker | undefined;
  let letGo: (() => void) | undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    letGo?.();
    letGo = undefined;
  };
  const drop = (): void => {
    if (letGo) stop();
  };
  const ready = (): Worker => {
    try {
      return (worker ??= start());
    } catch (cause) {
      throw failed(id, NOT_STARTED, { cause });
    }
  };
  const run = async (job: LayoutJob): Promise<Placement | undefined> => {
    drop();
    const dropped = new Promise<undefined>((resolve) => (letGo = () => resolve(undefined)));
    const mine = letGo;
    try {
      return await Promise.race([ask(ready(), job, id), dropped]);
    } catch (error) {
      // A worker that failed once is not asked again.
      if (letGo === mine) stop();
      throw error;
    } finally {
      if (letGo === mine) letGo = undefined;
    }
  };
  return { run, drop, stop };
}
