import { EntenteError } from '../../../graph/errors.ts';
import type { LayoutId } from '../../explorer/scene.ts';
import type { LayoutJob, Placement } from './layout-input.ts';
import type { LayoutReply, LayoutRequest } from './worker-messages.ts';

/** By which layout, and who wants to see places that are not the last. */
interface RunOptions {
  layout: LayoutId;
  partial: (placement: Placement) => void;
}

/** Whatever can lay out a job: a worker on the page, a plain function in tests. */
export interface LayoutRunner {
  /** The places; nothing where a newer job came in between. */
  run: (job: LayoutJob, options: RunOptions) => Promise<Placement | undefined>;
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
function ask(worker: Worker, job: LayoutJob, { layout, partial }: RunOptions): Promise<Placement> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if ('partial' in data) partial(data.partial);
      else if ('placement' in data) resolve(data.placement);
      else reject(failed(layout, data.fault));
    };
    worker.onerror = (event) => reject(failed(layout, event.message || NOT_STARTED, { cause: event }));
    worker.onmessageerror = () => reject(failed(layout, 'its answer could not be read'));
    worker.postMessage({ layout, job } satisfies LayoutRequest);
  });
}

const startWorker = (): Worker =>
  new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });

/**
 * Runs layouts in a worker, which stays for the next job. A newer job drops the older: its worker is
 * ended, its places on the way are heard no more, and its promise resolves to nothing. Rejects with
 * `unavailable` where the worker does not start or fails.
 */
export function workerRunner(start: () => Worker = startWorker): LayoutRunner {
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
  const ready = (layout: LayoutId): Worker => {
    try {
      return (worker ??= start());
    } catch (cause) {
      throw failed(layout, NOT_STARTED, { cause });
    }
  };
  const run = async (job: LayoutJob, options: RunOptions): Promise<Placement | undefined> => {
    drop();
    const dropped = new Promise<undefined>((resolve) => (letGo = () => resolve(undefined)));
    const mine = letGo;
    // Messages that a worker sent before it was ended may still arrive.
    const partial = (placement: Placement): void => {
      if (letGo === mine) options.partial(placement);
    };
    try {
      return await Promise.race([ask(ready(options.layout), job, { ...options, partial }), dropped]);
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
