import type { EntenteError } from '../../graph/errors.ts';
import { asError } from './failure.ts';

/** What went wrong and how to try again. */
export interface Problem {
  error: EntenteError;
  retry: () => Promise<void>;
}

/** Runs what may fail, and keeps what failed last together with the way to try it again. */
export class Attempts {
  problem: Problem | undefined = $state.raw();
  #running = 0;

  /** Whether something is under way. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Somebody has gone on to something else. */
  forget(): void {
    this.problem = undefined;
  }

  /** Run a task; where it fails, `retry` is offered to the person. */
  async run(retry: () => Promise<void>, task: () => Promise<void> | void): Promise<void> {
    this.problem = undefined;
    this.#running++;
    try {
      await task();
    } catch (cause) {
      this.problem = { error: asError(cause), retry };
    } finally {
      this.#running--;
    }
  }
}
