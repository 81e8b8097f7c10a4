/** The answers that were read last, by what was asked: they can be read again without the store. */
export class Recent<T> {
  readonly #most: number;
  readonly #kept = new Map<string, T>();

  /** @param most how many are kept; the one that was not used for longest goes first */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const kept = this.#kept.get(key);
    if (kept !== undefined) this.keep(key, kept);
    return kept;
  }

  keep(key: string, answer: T): void {
    this.#kept.delete(key);
    this.#kept.set(key, answer);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > this.#most) this.#kept.delete(oldest);
  }
}
