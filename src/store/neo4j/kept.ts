/** How much of something is kept, counted as `sizeOf` counts it. */
interface Bounds<T> {
  most: number;
  sizeOf: (value: T) => number;
}

/**
 * What was read and may be asked for again, by its id or its node, up to a bound. It is kept in two halves: what is new or asked for
 * again goes into the younger one, and when that is full the older is given up. So what nobody asks for goes without a list
 * of who was asked for when.
 */
export class Kept<T, Key = string> {
  readonly #bounds: Bounds<T>;
  #young = new Map<Key, T>();
  #old = new Map<Key, T>();
  /** Of the younger half. */
  #size = 0;

  constructor(bounds: Bounds<T>) {
    this.#bounds = bounds;
  }

  get(id: Key): T | undefined {
    const young = this.#young.get(id);
    if (young !== undefined) return young;
    const old = this.#old.get(id);
    if (old !== undefined) this.set(id, old);
    return old;
  }

  set(id: Key, value: T): void {
    const [size, half] = [this.#bounds.sizeOf(value), this.#bounds.most / 2];
    if (this.#young.has(id) || size > half) return;
    this.#size += size;
    if (this.#size > half) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = size;
    }
    this.#young.set(id, value);
  }
}
