import type { Limits } from './limits.ts';

type Release = () => void;

/** Limits how many questions run at once; further ones wait, in a queue of limited length and for a limited time. */
export interface ConcurrencyLimiter {
  /**
   * Resolves when the question may run, with the function that gives its place back; with undefined if the
   * queue is full, if it has waited too long, or if the signal aborts while it waits.
   */
  acquire(signal?: AbortSignal): Promise<Release | undefined>;
}

/** @param limits how many questions run at once, how many more may wait, and for how many milliseconds. */
export function createConcurrencyLimiter({
  questions,
  queue,
  patience,
}: Pick<Limits, 'questions' | 'queue' | 'patience'>): ConcurrencyLimiter {
  let inside = 0;
  const waiting = new Set<() => void>();

  const releaseOnce = (): Release => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      const [next] = waiting;
      next?.();
    };
  };
  const admit = (): Release => {
    inside += 1;
    return releaseOnce();
  };
  const wait = (signal: AbortSignal | undefined): Promise<Release | undefined> =>
    new Promise((resolve) => {
      const settle = (result: () => Release | undefined) => (): void => {
        waiting.delete(enter);
        clearTimeout(late);
        signal?.removeEventListener('abort', giveUp);
        resolve(result());
      };
      const enter = settle(admit);
      // The client is gone, or has waited too long: its place in the queue goes to the next one.
      const giveUp = settle(() => undefined);
      const late = setTimeout(giveUp, patience);
      waiting.add(enter);
      if (signal?.aborted) giveUp();
      else signal?.addEventListener('abort', giveUp);
    });

  return {
    async acquire(signal) {
      if (inside < questions) return admit();
      return waiting.size < queue ? wait(signal) : undefined;
    },
  };
}
