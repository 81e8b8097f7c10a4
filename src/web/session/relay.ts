import type { GraphReader } from '../../store/port.ts';

/** Between the page and its store: failures are overheard, and what waits on a dead line can be ended. */
export class Relay {
  readonly #reader: GraphReader;
  readonly #heard: (cause: unknown) => void;
  #leaving = new AbortController();
  #current: GraphReader;

  /** The reader for everybody on the page. */
  readonly reader: GraphReader;

  /** @param heard told of every question that fails, besides whoever asked it */
  constructor(reader: GraphReader, heard: (cause: unknown) => void) {
    this.#reader = reader;
    this.#heard = heard;
    this.#current = reader.until(this.#leaving.signal);
    this.reader = this.#relayed();
  }

  /** From now on over a new line; hands back how to end the questions that still wait on the old one. */
  renew(): () => void {
    const old = this.#leaving;
    this.#leaving = new AbortController();
    this.#current = this.#reader.until(this.#leaving.signal);
    return () => old.abort();
  }

  /** A reader that is overheard and renewed; for somebody who may leave, until they do. */
  #relayed(left?: AbortSignal): GraphReader {
    return new Proxy(this.#reader, { get: (_, name: keyof GraphReader) => this.#question(name, left) });
  }

  #question(name: keyof GraphReader, left?: AbortSignal): unknown {
    if (name === 'until') return (signal: AbortSignal) => this.#relayed(signal);
    const line = this.#leaving.signal;
    const current = left ? this.#reader.until(AbortSignal.any([line, left])) : this.#current;
    const ask: unknown = current[name];
    // An await looks whether this is a promise: nothing but questions is wrapped.
    if (typeof ask !== 'function') return ask;
    return (...asked: unknown[]) => {
      const answer: unknown = Reflect.apply(ask, current, asked);
      // Who left wants no answer, and an ended line brings none: that says nothing of the store.
      if (answer instanceof Promise)
        answer.catch((cause: unknown) => (left?.aborted || line.aborted ? undefined : this.#heard(cause)));
      return answer;
    };
  }
}
