/** How far a computation has come. */
export interface Progress {
  /** What is being computed. */
  step: 'search' | 'coreness' | 'random';
  done: number;
  total: number;
}

/** A computation in small steps: whoever runs it may report each of them, and stop by asking for no more. */
export type Computation<T> = Generator<Progress, T, undefined>;

/** Run a computation to its end. @param onProgress is told of each step. */
export function finish<T>(computation: Computation<T>, onProgress?: (progress: Progress) => void): T {
  for (;;) {
    const next = computation.next();
    if (next.done) return next.value;
    onProgress?.(next.value);
  }
}
