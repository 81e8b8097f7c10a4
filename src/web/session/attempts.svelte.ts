import type { EntenteError } from '../../graph/errors.ts';
import { asError } from './failure.ts';

/** What went wrong and how to try again. */
export interface Problem {
  error: EntenteError;
  retry: () => Promise<void>;
}

/** Runs what may fail or be called off, and keeps what failed last together with the way to try it again. */
export class Attempts {
  problem: Problem | undefined = $state.raw();
  #running: readonly AbortController[] = $state.raw([]);

  /** Whether something is under way. */
  get busy(): boolean {
    return this.#running.length > 0;
  }

  /** Somebody has gone on to something else. */
  forget(): void {
    this.problem = undefined;
  }

  /** Call off whatever is under way: it does nothing any more. Whether there was anything. */
  callOff(): boolean {
    const { busy } = this;
    for (const running of this.#running) running.abort();
    this.#running = [];
    return busy;
  }

  /**
   * Run a task that looks at the signal after each wait and does nothing once it is aborted.
   * @param retry what is offered to the person where the task fails
   */
  async run(retry: () => Promise<void>, task: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const running = new AbortController();
    this.problem = undefined;
    this.#running = [...this.#running, running];
    try {
      await task(running.signal);
    } catch (cause) {
      if (!running.signal.aborted) this.problem = { error: asError(cause), retry };
    } finally {
      this.#running = this.#running.filter((one) => one !== running);
    }
  }
}
