/** Where something is written: lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

type Key = string | number;

const SELF = '';

/** Remembers where every value of the data folder was written, without the values knowing it. */
export class Places {
  readonly #of = new WeakMap<object, Map<Key, Place>>();
  readonly #failed = new WeakMap<object, Set<Key>>();

  set(owner: object, key: Key, place: Place): void {
    const known = this.#of.get(owner) ?? new Map<Key, Place>();
    known.set(key, place);
    this.#of.set(owner, known);
  }

  /** Where the owner itself begins. */
  setSelf(owner: object, place: Place): void {
    this.set(owner, SELF, place);
  }

  /** Remember that a field was written wrongly, so that nothing is concluded from what stands in for it. */
  setFailed(owner: object, key: Key): void {
    const known = this.#failed.get(owner) ?? new Set<Key>();
    this.#failed.set(owner, known.add(key));
  }

  /** Whether a field was written wrongly. */
  failed(owner: object, key: Key): boolean {
    return this.#failed.get(owner)?.has(key) === true;
  }

  /** Whether a field was written at all, rightly or wrongly. */
  has(owner: object, key: Key): boolean {
    return this.#of.get(owner)?.has(key) === true;
  }

  /** The place of a field or list entry; of the owner where that field was not written. */
  at(owner: object, key: Key = SELF): Place {
    const known = this.#of.get(owner);
    return known?.get(key) ?? known?.get(SELF) ?? { path: '', line: 1, column: 1 };
  }
}
