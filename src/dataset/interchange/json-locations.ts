import type { Locations, SourceLocation } from '../files/source-location.ts';
import { itemOffsets, offsetOf } from './json-offsets.ts';
import type { JsonPath } from './json-offsets.ts';

/** The object of the file that another one was made of, with fields that are called otherwise there. */
interface Origin {
  of: object;
  fields: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every object of a JSON value with its path. */
function* pathsOf(value: unknown, path: JsonPath = []): Generator<[object, JsonPath]> {
  if (!isObject(value)) return;
  yield [value, path];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index]);
  else for (const [field, item] of Object.entries(value)) yield* pathsOf(item, [...path, field]);
}

/**
 * Where the values of a JSON file are written. Nothing is worked out before the first fault: a file without one
 * costs neither time nor memory.
 */
export class JsonLocations implements Locations {
  readonly #file: { path: string; text: string; value: object };
  readonly #origins = new WeakMap<object, Origin>();
  readonly #items = new Map<PropertyKey, number[]>();
  #paths: Map<object, JsonPath> | undefined;
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
    return Object.hasOwn(this.#origins.get(owner)?.of ?? owner, key);
  }

  at(owner: object, key?: string | number): SourceLocation {
    const { of, fields } = this.#origins.get(owner) ?? { of: owner, fields: {} };
    this.#paths ??= new Map(pathsOf(this.#file.value));
    const path = this.#paths.get(of) ?? [];
    if (key === undefined) return this.of(path);
    const field = typeof key === 'string' && Object.hasOwn(fields, key) ? (fields[key] ?? key) : key;
    return this.of([...path, field]);
  }

  /** The location of a value by its path. */
  of([list, index, ...rest]: JsonPath): SourceLocation {
    const { text } = this.#file;
    if (list === undefined) return this.#locationOf(0);
    if (typeof index !== 'number')
      return this.#locationOf(offsetOf(text, index === undefined ? [list] : [list, index, ...rest]));
    const items = this.#items.get(list) ?? itemOffsets(text, offsetOf(text, [list]));
    this.#items.set(list, items);
    return this.#locationOf(offsetOf(text, rest, items[index] ?? 0));
  }

  #locationOf(offset: number): SourceLocation {
    const { text, path } = this.#file;
    if (!this.#lines) {
      this.#lines = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines.push(at + 1);
    }
    const line = lastAtOrBefore(this.#lines, offset);
    return { path, line: line + 1, column: offset - (this.#lines[line] ?? 0) + 1 };
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
