import type { Limits } from './limits.ts';

type Leave = () => void;

/** Lets so many in at once, and so many more wait. */
export interface Gate {
  /** Resolves when there is room, with what to call at the end; with undefined if there is no room to wait. */
  enter(signal?: AbortSignal): Promise<Leave | undefined>;
}

/** The scarce thing is what the store works on at once, not how many requests arrive. */
export function createGate({ questions, queue }: Pick<Limits, 'questions' | 'queue'>): Gate {
  let inside = 0;
  const waiting = new Set<() => void>();

  const leaveOnce = (): Leave => {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      inside -= 1;
      const [next] = waiting;
      next?.();
    };
  };
  const admit = (): Leave => {
    inside += 1;
    return leaveOnce();
  };
  const wait = (signal: AbortSignal | undefined): Promise<Leave | undefined> =>
    new Promise((resolve) => {
      const settle = (result: () => Leave | undefined) => (): void => {
        waiting.delete(enter);
        signal?.removeEventListener('abort', giveUp);
        resolve(result());
      };
      const enter = settle(admit);
      // Nobody waits for the answer any more: the place goes to the next.
      const giveUp = settle(() => undefined);
      waiting.add(enter);
      signal?.addEventListener('abort', giveUp);
    });

  return {
    async enter(signal) {
      if (inside < questions) return admit();
      return waiting.size < queue ? wait(signal) : undefined;
    },
  };
}
