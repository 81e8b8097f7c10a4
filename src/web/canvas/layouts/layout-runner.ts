import { EntenteError } from '../../../graph/errors.ts';
import type { LayoutId } from '../../picture/scene.ts';
import type { LayoutInput, PositionArray } from './layout-input.ts';
import type { LayoutReply, LayoutRequest } from './worker-messages.ts';

interface RunOptions {
  layout: LayoutId;
  /** Is told intermediate positions while the layout runs. */
  onProgress: (positions: PositionArray) => void;
}

/** Runs layouts, one at a time: in a worker on the page, directly in tests. */
export interface LayoutRunner {
  /**
   * Run a layout; one that is still running is cancelled.
   * @returns the final positions; none if the run was cancelled
   * @throws rejects with an `EntenteError`: `not-found` where the file of the worker is not there,
   *   `unavailable` where the layout cannot run
   */
  run: (input: LayoutInput, options: RunOptions) => Promise<PositionArray | undefined>;
  /** Cancel the layout that is running, if there is one. */
  cancel: () => void;
  /** The same, and free what the runner holds. */
  dispose: () => void;
}

const layoutError = (id: string, reason: string, options?: ErrorOptions): EntenteError =>
  new EntenteError(
    'unavailable',
    `The layout “${id}” did not run: ${reason}. Reload the page to try again.`,
    options,
  );

/** A worker whose file is not there ends with an event that has no message. */
const notThere = (id: string, cause: unknown): EntenteError =>
  new EntenteError('not-found', `The code of the layout “${id}” is not there.`, { cause });

/** Ask a worker that is idle. */
function ask(worker: Worker, input: LayoutInput, { layout, onProgress }: RunOptions): Promise<PositionArray> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('positions' in data) resolve(data.positions);
      else reject(layoutError(layout, data.failure));
    };
    worker.onerror = (event) =>
      reject(event.message ? layoutError(layout, event.message, { cause: event }) : notThere(layout, event));
    worker.onmessageerror = () => reject(layoutError(layout, 'its answer could not be read'));
    worker.postMessage({ layout, input } satisfies LayoutRequest);
  });
}

const startWorker = (): Worker =>
  new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });

/**
 * A runner with one worker, which is kept for the next layout. A layout cannot be interrupted, so to cancel
 * one its worker is terminated, and another is started when the next layout is to run.
 */
export function workerRunner(start: () => Worker = startWorker): LayoutRunner {
  let worker: Worker | undefined;
  /** Resolves the promise of the run that is under way. */
  let release: (() => void) | undefined;

  const dispose = (): void => {
    worker?.terminate();
    worker = undefined;
    release?.();
    release = undefined;
  };
  const cancel = (): void => {
    if (release) dispose();
  };
  const readyWorker = (layout: LayoutId): Worker => {
    try {
      return (worker ??= start());
    } catch (cause) {
      throw layoutError(layout, 'its worker could not be started', { cause });
    }
  };
  const run = async (input: LayoutInput, options: RunOptions): Promise<PositionArray | undefined> => {
    cancel();
    const cancelled = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const own = release;
    // Messages that a worker sent before it was terminated may still arrive.
    const onProgress = (positions: PositionArray): void => {
      if (release === own) options.onProgress(positions);
    };
    try {
      const answer = ask(readyWorker(options.layout), input, { ...options, onProgress });
      return await Promise.race([answer, cancelled]);
    } catch (error) {
      // A worker that failed once is not asked again.
      if (release === own) dispose();
      throw error;
    } finally {
      if (release === own) release = undefined;
    }
  };
  return { run, cancel, dispose };
}
