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

  set(owner: object, key: Key, place: Place): void {
    const known = this.#of.get(owner) ?? new Map<Key, Place>();
    known.set(key, place);
    this.#of.set(owner, known);
  }

  /** Where the owner itself begins. */
  setSelf(owner: object, place: Place): void {
    this.set(owner, SELF, place);
  }

  /** The place of a field or list entry; of the owner where that field was not written. */
  at(owner: object, key: Key = SELF): Place {
    const known = this.#of.get(owner);
    return known?.get(key) ?? known?.get(SELF) ?? { path: '', line: 1, column: 1 };
  }
}
