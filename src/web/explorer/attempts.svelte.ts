import { EntenteError } from '../../graph/errors.ts';

/** What went wrong and how to try again. */
export interface Problem {
  error: EntenteError;
  retry: () => Promise<void>;
}

const asError = (cause: unknown): EntenteError =>
  cause instanceof EntenteError
    ? cause
    : new EntenteError('unavailable', cause instanceof Error ? cause.message : String(cause), { cause });

/** Runs what may fail, and keeps what failed last together with the way to try it again. */
export class Attempts {
  problem: Problem | undefined = $state.raw();

  /** Run a task; where it fails, `retry` is offered to the person. */
  async run(retry: () => Promise<void>, task: () => Promise<void> | void): Promise<void> {
    this.problem = undefined;
    try {
      await task();
    } catch (cause) {
      this.problem = { error: asError(cause), retry };
    }
  }
}
