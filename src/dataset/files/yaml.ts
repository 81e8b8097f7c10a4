import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Report } from '../fault.ts';
import { refusalsOf } from './guard.ts';
import { LIMITS } from './limits.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/** A parsed file: its topmost node, and where an offset of the text is. */
export interface Tree {
  path: string;
  root: Node | null;
  placeOf: (offset: number) => Place;
}

interface Parsing {
  report: Report;
  placeOf: (offset: number) => Place;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const checkTabs = ({ path, text }: Source, report: Report): void => {
  let left: number = LIMITS.faultsOfYaml;
  text.split('\n').forEach((line, index) => {
    const indent = /^ *(\t+)[^\s]/.exec(line);
    if (indent && left-- > 0)
      report.add('tab', { path, line: index + 1, column: indent[0].indexOf('\t') + 1 });
  });
};

const checkMarks = ({ text }: Source, { report, placeOf }: Parsing): void => {
  for (const { code, offset, value, limit } of refusalsOf(text)) {
    report.add(code, placeOf(offset), { value, ...(limit !== undefined && { limit }) });
  }
};

const keyOf = (key: unknown): string | undefined =>
  isScalar(key) && key.value !== null
    ? String(typeof key.value === 'string' ? key.value : key.source)
    : undefined;

/** Keys are plain words, each once; looked up here because the parser's own search is quadratic. */
const checkKeys = (map: YAMLMap<unknown, unknown>, { report, placeOf }: Parsing): void => {
  const first = new Map<string, number>();
  const most = report.faults.length + LIMITS.faultsOfYaml;
  for (const { key } of map.items) {
    if (report.faults.length >= most) return;
    const place = placeOf((isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0);
    const name = keyOf(key);
    if (name === undefined) report.add('complex-key', place);
    else if (name === '<<') report.add('merge-key', place, { value: name });
    else if (FORBIDDEN.has(name)) report.add('forbidden-key', place, { value: name });
    else if (first.has(name))
      report.add('duplicate-key', place, { value: name, first: first.get(name) ?? 0 });
    else first.set(name, place.line);
  }
};

const checkAllKeys = (root: Node | null, parsing: Parsing): void => {
  const open: unknown[] = [root];
  const most = parsing.report.faults.length + LIMITS.faultsOfYaml;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (parsing.report.faults.length >= most) return;
    if (isMap(node)) {
      checkKeys(node, parsing);
      for (const pair of node.items) open.push(pair.value ?? null);
    } else if (isSeq(node)) for (const item of node.items) open.push(item ?? null);
  }
};

const checkSyntax = (document: Document.Parsed, { report, placeOf }: Parsing): void => {
  for (const error of [...document.errors, ...document.warnings].slice(0, LIMITS.faultsOfYaml)) {
    if (error.code === 'RESOURCE_EXHAUSTION')
      report.add('too-deep', placeOf(error.pos[0]), { limit: LIMITS.depth });
    else report.add('syntax', placeOf(error.pos[0]), { value: error.message });
  }
};

const placesOf =
  (path: string, lines: LineCounter) =>
  (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
  };

const linesOf = (text: string): LineCounter => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
};

/**
 * Parse a file as YAML 1.2, core schema, without directives, tags, anchors, aliases, merge keys or
 * further documents. Undefined if anything is wrong with it; the report then says what.
 */
export const parseSource = (source: Source, report: Report): Tree | undefined => {
  const placeOf = placesOf(source.path, linesOf(source.text));
  const parsing = { report, placeOf };
  const before = report.faults.length;
  const clean = () => report.faults.length === before;
  checkTabs(source, report);
  if (clean()) checkMarks(source, parsing);
  if (!clean()) return undefined;
  const document = parseDocument(source.text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  checkSyntax(document, parsing);
  if (clean()) checkAllKeys(document.contents, parsing);
  return clean() ? { path: source.path, root: document.contents, placeOf } : undefined;
};
