import type { Locations, SourceLocation } from '../files/source-location.ts';
import { itemOffsets, offsetOf } from './json-offsets.ts';
import type { JsonPath } from './json-offsets.ts';

/** The object of the file that another one was made of, with fields that are called otherwise there. */
interface Origin {
  of: object;
  fields: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The parent of every object in a JSON value. */
const parentsOf = (root: object): Map<object, object> => {
  const parents = new Map<object, object>();
  const open = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of Object.values(parent)) {
      if (!isObject(child)) continue;
      parents.set(child, parent);
      open.push(child);
    }
  }
  return parents;
};

const stepTo = (child: object, parent: object): PropertyKey => {
  if (Array.isArray(parent)) return parent.indexOf(child);
  return Object.entries(parent).find(([, value]) => value === child)?.[0] ?? '';
};

type Position = Omit<SourceLocation, 'path'>;

/** A location whose line is worked out when somebody asks for it: faults that are only counted have none. */
class LazyLocation implements SourceLocation {
  readonly path: string;
  readonly #find: () => Position;
  #found: Position | undefined;

  constructor(path: string, find: () => Position) {
    this.path = path;
    this.#find = find;
  }

  get line(): number {
    return (this.#found ??= this.#find()).line;
  }

  get column(): number {
    return (this.#found ??= this.#find()).column;
  }
}

/**
 * Where the values of a JSON file are written. Nothing is worked out before somebody looks at a line: a file
 * without faults costs neither time nor memory.
 */
export class JsonLocations implements Locations {
  readonly #file: { path: string; text: string; value: object };
  // Not weak: that costs each garbage collection much, and nobody keeps this longer than what it is about.
  readonly #origins = new Map<object, Origin>();
  readonly #items = new Map<PropertyKey, number[]>();
  #parents: Map<object, object> | undefined;
  #lines: number[] | undefined;

  /** @param file the text of the file and what was parsed from it. */
  constructor(file: { path: string; text: string; value: object }) {
    this.#file = file;
  }

  /** Note what an object was made of; returns the object. */
  derive<T extends object>(made: T, of: object, fields: Origin['fields'] = {}): T {
    this.#origins.set(made, { of, fields });
    return made;
  }

  failed(): boolean {
    return false;
  }

  has(owner: object, key: string | number): boolean {
    const { of, fields } = this.#origins.get(owner) ?? { of: owner, fields: {} };
    return Object.hasOwn(of, this.#keyIn(fields, key));
  }

  at(owner: object, key?: string | number): SourceLocation {
    return this.#lazily(() => {
      const { of, fields } = this.#origins.get(owner) ?? { of: owner, fields: {} };
      const path = this.#pathOf(of);
      if (key === undefined) return path;
      return [...path, this.#keyIn(fields, key)];
    });
  }

  /** What a field is called in the file. */
  #keyIn(fields: Origin['fields'], key: string | number): string | number {
    return typeof key === 'string' && Object.hasOwn(fields, key) ? (fields[key] ?? key) : key;
  }

  /** The location of a value by its path. */
  of(path: JsonPath): SourceLocation {
    return this.#lazily(() => path);
  }

  #lazily(pathOf: () => JsonPath): SourceLocation {
    return new LazyLocation(this.#file.path, () => this.#positionOf(this.#offsetOf(pathOf())));
  }

  #pathOf(owner: object): JsonPath {
    this.#parents ??= parentsOf(this.#file.value);
    const path: PropertyKey[] = [];
    for (let child = owner, parent = this.#parents.get(child); parent; parent = this.#parents.get(child)) {
      path.unshift(stepTo(child, parent));
      child = parent;
    }
    return path;
  }

  #offsetOf(path: JsonPath): number {
    const { text } = this.#file;
    const [list, index, ...rest] = path;
    if (list === undefined || typeof index !== 'number') return offsetOf(text, path);
    // The lists of records are long, and looked at again and again.
    const items = this.#items.get(list) ?? itemOffsets(text, offsetOf(text, [list]));
    this.#items.set(list, items);
    return offsetOf(text, rest, items[index] ?? 0);
  }

  #positionOf(offset: number): Position {
    const { text } = this.#file;
    if (!this.#lines) {
      this.#lines = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines.push(at + 1);
    }
    const line = lastAtOrBefore(this.#lines, offset);
    return { line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 };
  }
}

/** Index of the last number that is not greater; the list is sorted. */
const lastAtOrBefore = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};
