import { GRAPH_ORDER } from './field-order.ts';
import type { Order } from './field-order.ts';
import { compare } from './ids.ts';
import type { Graph } from './model.ts';
import { sortedItem, sortLists } from './sort-graph.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A copy with its fields in the given order, unnamed ones after them, and absent ones left out. */
const arrange = (value: unknown, order: Order): unknown => {
  if (Array.isArray(value)) return value.map((item) => arrange(item, order));
  return isFields(value) ? arrangeFields(value, order) : value;
};

/** The names of its fields in that order. */
function inOrder(value: Fields, order: Order): string[] {
  const named = Object.keys(order);
  const others = Object.keys(value).filter((field) => !Object.hasOwn(order, field));
  return [...named, ...others.sort(compare)].filter(
    (field) => value[field] !== undefined && value[field] !== null,
  );
}

const arrangeFields = (value: Fields, order: Order): Fields =>
  Object.fromEntries(
    inOrder(value, order).map((field) => [field, arrange(value[field], order[field] ?? {})]),
  );

interface Writing {
  /** What stands between two items and fields. */
  between: '' | '\n';
  /** The item of a list of a field, as it is to be written. */
  arranged: (field: string, item: unknown) => unknown;
}

function* listChunks(
  items: readonly unknown[],
  arranged: (item: unknown) => unknown,
  between: string,
): Generator<string> {
  if (items.length === 0) return yield '[]';
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '[' : ','}${between}${JSON.stringify(arranged(item))}`;
  yield `${between}]`;
}

function* fieldChunks(fields: Fields, order: Order, { between, arranged }: Writing): Generator<string> {
  let separator = '{';
  for (const field of inOrder(fields, order)) {
    const value = fields[field];
    const within = order[field] ?? {};
    yield `${separator}${JSON.stringify(field)}:`;
    if (Array.isArray(value))
      yield* listChunks(value, (item) => arrange(arranged(field, item), within), between);
    else if (isFields(value)) yield* fieldChunks(value, within, { between, arranged: (_, item) => item });
    else yield JSON.stringify(value);
    separator = `,${between}`;
  }
  yield '}';
}

/** Each item is sorted and arranged when its turn comes. */
const chunksOf = (fields: Fields, between: Writing['between']): Generator<string> =>
  fieldChunks(fields, GRAPH_ORDER, { between, arranged: sortedItem });

/** The sha256, in hex, of a text that is given in parts, one after the other. */
export type Digest = (parts: Iterable<string>) => string;

/**
 * Version of the data: the first 16 hex digits of the sha256 of the canonical object without its
 * `data`, written as JSON without any white space. Anybody can check it in one line: delete `data`,
 * `JSON.stringify`, hash. The text is made part by part: of a large graph it is larger than the graph.
 */
export const versionOf = (graph: Graph, digest: Digest): string => {
  const { data: _, ...rest } = sortLists(graph);
  return digest(chunksOf(rest, '')).slice(0, 16);
};

/**
 * The text of `canonicalJson` in parts, for writing a large graph without one large string.
 */
export function* canonicalChunks(graph: Graph): Generator<string> {
  yield* chunksOf({ ...sortLists(graph) }, '\n');
  yield '\n';
}

/**
 * The canonical interchange text of a graph: the same bytes for the same graph. Every entity, document,
 * claim, relation and vocabulary entry has a line of its own; a line feed ends the text.
 */
export const canonicalJson = (graph: Graph): string => [...canonicalChunks(graph)].join('');
