import { EntenteError } from '../../../graph/errors.ts';
import type { LayoutId } from '../../picture/scene.ts';
import { takeWorker } from './spare-worker.ts';
import type { LayoutInput, PositionArray } from './layout-input.ts';
import type { Comparison } from './tidiness.ts';
import type { LayoutReply, LayoutRequest } from './worker-messages.ts';

interface RunOptions {
  layout: LayoutId;
  /** Is told intermediate positions while the layout runs. */
  onProgress: (positions: PositionArray) => void;
}

/** Runs layouts, one at a time: in a worker on the page, directly in tests. */
export interface LayoutRunner {
  /** Start what layouts run in before the first is asked for: that takes as long as some layouts do. */
  prepare: () => void;
  /**
   * Run a layout; one that is still running is cancelled.
   * @returns the final positions; none if the run was cancelled
   * @throws rejects with an `EntenteError`: `not-found` where the file of the worker is not there,
   *   `unavailable` where the layout cannot run
   */
  run: (input: LayoutInput, options: RunOptions) => Promise<PositionArray | undefined>;
  /**
   * Compare where nodes stand with a fresh layout; like a layout, it cancels what is running and can be cancelled.
   * @returns nothing if it was cancelled
   * @throws rejects as `run` does
   */
  compare: (
    input: LayoutInput,
    options: { layout: LayoutId; standing: PositionArray },
  ) => Promise<Comparison | undefined>;
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

type Answer = Exclude<LayoutReply, { progress: unknown } | { failure: string }>;

/** Ask a worker that is idle. */
function ask(
  worker: Worker,
  request: LayoutRequest,
  onProgress: (positions: PositionArray) => void,
): Promise<Answer> {
  const { layout } = request;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('failure' in data) reject(layoutError(layout, data.failure));
      else resolve(data);
    };
    worker.onerror = (event) =>
      reject(event.message ? layoutError(layout, event.message, { cause: event }) : notThere(layout, event));
    worker.onmessageerror = () => reject(layoutError(layout, 'its answer could not be read'));
    worker.postMessage(request);
  });
}

/**
 * A runner with one worker, which is kept for the next layout. A layout cannot be interrupted, so to cancel
 * one its worker is terminated, and another is started when the next layout is to run.
 */
export function workerRunner(start: () => Worker = takeWorker): LayoutRunner {
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
  const prepare = (): void => {
    try {
      const made = (worker ??= start());
      // Whoever wants a layout starts another, and is told if that fails as well.
      made.onerror = () => {
        if (worker === made) worker = undefined;
      };
    } catch {
      worker = undefined;
    }
  };
  const readyWorker = (layout: LayoutId): Worker => {
    try {
      return (worker ??= start());
    } catch (cause) {
      throw layoutError(layout, 'its worker could not be started', { cause });
    }
  };
  const answerTo = async (
    request: LayoutRequest,
    progress: (positions: PositionArray) => void = () => undefined,
  ): Promise<Answer | undefined> => {
    cancel();
    const cancelled = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    const own = release;
    // Messages that a worker sent before it was terminated may still arrive.
    const onProgress = (positions: PositionArray): void => {
      if (release === own) progress(positions);
    };
    try {
      return await Promise.race([ask(readyWorker(request.layout), request, onProgress), cancelled]);
    } catch (error) {
      // A worker that failed once is not asked again.
      if (release === own) dispose();
      throw error;
    } finally {
      if (release === own) release = undefined;
    }
  };
  const run: LayoutRunner['run'] = async (input, { layout, onProgress }) => {
    const answer = await answerTo({ layout, input }, onProgress);
    return answer && 'positions' in answer ? answer.positions : undefined;
  };
  const compare: LayoutRunner['compare'] = async (input, { layout, standing }) => {
    const answer = await answerTo({ layout, input, standing });
    return answer && 'comparison' in answer ? answer.comparison : undefined;
  };
  return { prepare, run, compare, cancel, dispose };
}
