import { GRAPH_ORDER } from './field-order.ts';
import type { Order } from './field-order.ts';
import { compare } from './ids.ts';
import type { Graph } from './model.ts';
import { sortedItem, sortGraph, sortLists } from './sort-graph.ts';

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

const canonicalFields = (graph: Graph): Fields => arrangeFields({ ...sortGraph(graph) }, GRAPH_ORDER);

/**
 * Version of the data: the first 16 hex digits of the sha256 of the canonical object without its
 * `data`, written as JSON without any white space. Anybody can check it in one line: delete `data`,
 * `JSON.stringify`, hash.
 */
export const versionOf = (graph: Graph, digest: (text: string) => string): string => {
  const fields = Object.entries(canonicalFields(graph)).filter(([field]) => field !== 'data');
  return digest(JSON.stringify(Object.fromEntries(fields))).slice(0, 16);
};

function* listChunks(items: readonly unknown[], arranged: (item: unknown) => unknown): Generator<string> {
  if (items.length === 0) return yield '[]';
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '[' : ','}\n${JSON.stringify(arranged(item))}`;
  yield '\n]';
}

/** @param arranged the item of a list of a field, as it is to be written. */
function* fieldChunks(
  fields: Fields,
  order: Order,
  arranged: (field: string, item: unknown) => unknown,
): Generator<string> {
  let separator = '{';
  for (const field of inOrder(fields, order)) {
    const value = fields[field];
    const within = order[field] ?? {};
    yield `${separator}${JSON.stringify(field)}:`;
    if (Array.isArray(value)) yield* listChunks(value, (item) => arrange(arranged(field, item), within));
    else if (isFields(value)) yield* fieldChunks(value, within, (_, item) => item);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield '}';
}

/**
 * The text of `canonicalJson` in parts, for writing a large graph without one large string: each item is sorted and
 * arranged when its turn comes.
 */
export function* canonicalChunks(graph: Graph): Generator<string> {
  yield* fieldChunks({ ...sortLists(graph) }, GRAPH_ORDER, sortedItem);
  yield '\n';
}

/**
 * The canonical interchange text of a graph: the same bytes for the same graph. Every entity, document,
 * claim, relation and vocabulary entry has a line of its own; a line feed ends the text.
 */
export const canonicalJson = (graph: Graph): string => [...canonicalChunks(graph)].join('');
