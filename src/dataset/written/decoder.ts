import { isMap, isScalar, isSeq } from 'yaml';
import { printable } from '../fault.ts';
import type { Params } from '../fault.ts';
import type { Report } from '../report.ts';
import type { Code } from '../messages/messages.ts';
import type { SourceLocation, SourceLocations } from '../files/source-location.ts';
import { VALUE } from './shape.ts';
import type { Shape } from './shape.ts';

/** What decoding a file needs besides its nodes. */
interface FileContext {
  report: Report;
  locations: SourceLocations;
  /** The whole file. */
  text: string;
  locationOf: (offset: number) => SourceLocation;
  /** Relation kinds of the vocabulary: they are field names, but only in assertions. */
  relations: ReadonlySet<string>;
}

/** A YAML node with its location and its name in messages. */
export interface NodeInFile {
  node: unknown;
  location: SourceLocation;
  name: string;
  context: FileContext;
}

/**
 * Decodes one value and reports what is wrong with it. `decode` returns undefined after a fault;
 * `fallback` then gives a neutral value, so that the rest of the file can still be checked.
 */
export interface Decoder<T> {
  decode: (at: NodeInFile) => T | undefined;
  fallback: () => T;
  shape: Shape;
}

/** Report a fault at a node; returns undefined, so that a decoder can return the call. */
export const reportAt = (at: NodeInFile, code: Code, params: Params = {}): undefined => {
  at.context.report.add(code, at.location, { field: at.name, ...params });
  return undefined;
};

const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''));

/** The word that YAML reads as nothing (`null`, `Null`, `~`); undefined for any other node. */
const nullWordOf = (node: unknown): string | undefined =>
  isScalar(node) && node.value === null && node.source ? node.source : undefined;

/** What a node is, in words for the person who wrote it. */
const describe = (node: unknown): string => {
  if (isMap(node)) return 'fields';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  const text = printable(String(node.source ?? node.value), 40);
  return typeof node.value === 'string' ? `“${text}”` : `the ${typeof node.value} ${text}`;
};

/** Report a value of the wrong type, or one that is empty. */
export const wrongType = (at: NodeInFile, expected: string, remedy = `Write ${expected}.`): undefined => {
  const word = nullWordOf(at.node);
  if (word !== undefined) return reportAt(at, 'null-word', { value: word });
  if (isEmpty(at.node)) return reportAt(at, 'empty');
  return reportAt(at, 'wrong-type', { expected, value: describe(at.node), hint: remedy });
};

/** A decoder from a function and its fallback value. */
export const decoder = <T>(
  blank: T,
  read: (at: NodeInFile) => T | undefined,
  shape: Shape = VALUE,
): Decoder<T> => ({
  decode: read,
  fallback: () => blank,
  shape,
});

/** A list; `min: 1` refuses an empty one. */
export const listOf = <T>(entry: Decoder<T>, options: { min?: 0 | 1 } = {}): Decoder<T[]> => ({
  fallback: () => [],
  shape: { is: 'list', entry: entry.shape },
  decode: (at) => {
    if (!isSeq(at.node)) return wrongType(at, 'a list');
    if (options.min === 1 && at.node.items.length === 0) reportAt(at, 'too-few');
    const list: T[] = [];
    const { context, name } = at;
    context.locations.setSelf(list, at.location);
    at.node.items.forEach((node, index) => {
      const location = locationOfNode(node, at);
      const value = entry.decode({ node, location, name: `${name}[${index + 1}]`, context });
      // A file with very many faults is not used, so nothing of it need be kept.
      if (context.report.isFull(location.path)) return;
      context.locations.set(list, index, location);
      list.push(value ?? entry.fallback());
    });
    return list;
  },
});

/** One entry or a list of them. */
export const oneOrMore = <T>(entry: Decoder<T>): Decoder<T[]> => {
  const list = listOf(entry);
  return {
    fallback: () => [],
    shape: list.shape,
    decode: (at) => {
      if (isSeq(at.node)) return list.decode(at);
      const only = entry.decode(at);
      return only === undefined ? undefined : [only];
    },
  };
};

/** The location of a node, or of its owner if it is absent. */
export const locationOfNode = (node: unknown, owner: NodeInFile): SourceLocation => {
  const hasRange = isMap(node) || isSeq(node) || isScalar(node);
  return hasRange && node.range ? owner.context.locationOf(node.range[0]) : owner.location;
};
