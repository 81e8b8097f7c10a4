import type { Progress } from '../../../graph/core-periphery/progress.ts';
import { Recent } from '../../session/recent.ts';
import type { Reply, Request } from './computing.ts';

const startWorker = (): Worker =>
  new Worker(new URL('./core.worker.ts', import.meta.url), { type: 'module' });

/** Computes in a worker, one thing at a time; what is asked for anew ends what is under way. */
export class Computation<Of extends Request, Answer> {
  readonly #start: () => Worker;
  readonly #kept = new Recent<Answer>(20);
  #worker: Worker | undefined;
  #key = '';

  answer: Answer | undefined = $state.raw();
  progress: Progress | undefined = $state.raw();
  failure: string | undefined = $state.raw();
  /** Whether somebody called it off. */
  stopped = $state.raw(false);

  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  /** @param key what the request is made of: the same is not computed twice */
  run(key: string, request: Of): void {
    this.#end();
    this.#key = key;
    this.answer = this.#kept.get(key);
    if (this.answer) return;
    const worker = this.#start();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Reply<Answer>>) => this.#hear(data);
    // A worker whose file is not there ends with an event that has no message.
    worker.onerror = (event) => this.#hear({ failure: event.message || 'its code is not there' });
    worker.postMessage(request);
  }

  /** Nobody looks any more. */
  leave = (): void => {
    this.#worker?.terminate();
    this.#worker = undefined;
  };

  stop = (): void => {
    this.#end();
    this.stopped = true;
  };

  #hear(reply: Reply<Answer>): void {
    if ('progress' in reply) {
      this.progress = reply.progress;
      return;
    }
    this.#end();
    if ('failure' in reply) this.failure = reply.failure;
    else {
      this.#kept.keep(this.#key, reply.answer);
      this.answer = reply.answer;
    }
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.answer = undefined;
    this.progress = undefined;
    this.failure = undefined;
    this.stopped = false;
  }
}
