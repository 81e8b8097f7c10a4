/** Where something is written in a file of the data folder: lines and columns count from 1. */
export interface SourceLocation {
  path: string;
  line: number;
  column: number;
}

type Key = string | number;

const SELF = '';

/** Finds out where a value was written. */
export interface Locations {
  /** Whether a field was reported as wrong, so that no rule draws conclusions from its fallback value. */
  failed(owner: object, key: Key): boolean;
  /** Whether a field was written at all, rightly or wrongly. */
  has(owner: object, key: Key): boolean;
  /** The location of a field or list entry, or of the owner if that field is absent. */
  at(owner: object, key?: Key): SourceLocation;
}

/** The source location of every decoded value, kept beside the values by object and field. */
export class SourceLocations implements Locations {
  readonly #of = new WeakMap<object, Map<Key, SourceLocation>>();
  readonly #failed = new WeakMap<object, Set<Key>>();

  set(owner: object, key: Key, location: SourceLocation): void {
    const known = this.#of.get(owner) ?? new Map<Key, SourceLocation>();
    known.set(key, location);
    this.#of.set(owner, known);
  }

  /** Let a field of a new object stand where that of another one does, and be as right or wrong. */
  copy(from: object, to: object, key: Key = SELF): void {
    const location = this.#of.get(from)?.get(key);
    if (location) this.set(to, key, location);
    if (this.failed(from, key)) this.setFailed(to, key);
  }

  /** Set where the owner itself begins. */
  setSelf(owner: object, location: SourceLocation): void {
    this.set(owner, SELF, location);
  }

  /** Note that a field was reported as wrong, so that no rule draws conclusions from its fallback value. */
  setFailed(owner: object, key: Key): void {
    const known = this.#failed.get(owner) ?? new Set<Key>();
    this.#failed.set(owner, known.add(key));
  }

  failed(owner: object, key: Key): boolean {
    return this.#failed.get(owner)?.has(key) === true;
  }

  has(owner: object, key: Key): boolean {
    return this.#of.get(owner)?.has(key) === true;
  }

  at(owner: object, key: Key = SELF): SourceLocation {
    const known = this.#of.get(owner);
    return known?.get(key) ?? known?.get(SELF) ?? { path: '', line: 1, column: 1 };
  }
}
