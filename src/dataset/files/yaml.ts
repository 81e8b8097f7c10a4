import { Composer, LineCounter, Parser, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { CST, Document, Node, YAMLMap } from 'yaml';
import type { Report } from '../report.ts';
import { lexYaml } from './tokens.ts';
import { LIMITS } from './limits.ts';
import type { SourceLocation } from './source-location.ts';
import type { TextFile } from './text-file.ts';

/** A parsed YAML file: its root node, and the line and column of any offset. */
export interface YamlFile {
  path: string;
  root: Node | null;
  locationOf: (offset: number) => SourceLocation;
}

interface Parsing {
  report: Report;
  locationOf: (offset: number) => SourceLocation;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const checkTabs = ({ path, text }: TextFile, report: Report): void => {
  let left: number = LIMITS.faultsOfYaml;
  text.split('\n').forEach((line, index) => {
    const indent = /^ *(\t+)[^\s]/.exec(line);
    if (indent && left-- > 0)
      report.add('tab', { path, line: index + 1, column: indent[0].indexOf('\t') + 1 });
  });
};

/** The lexemes of the text, with what is wrong with them in the report. */
const lex = ({ text }: TextFile, { report, locationOf }: Parsing): string[] => {
  const { faults, lexemes } = lexYaml(text);
  for (const { code, offset, value, limit } of faults) {
    report.add(code, locationOf(offset), { value, ...(limit !== undefined && { limit }) });
  }
  return lexemes;
};

function* tokensOf(lexemes: readonly string[]): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** As `parseDocument` of the library does it, from lexemes that are there already: lexing twice costs a third more. */
const compose = (lexemes: readonly string[], length: number): Document.Parsed | undefined => {
  const [document] = new Composer(OPTIONS).compose(tokensOf(lexemes), true, length);
  return document;
};

const keyOf = (key: unknown): string | undefined =>
  isScalar(key) && key.value !== null
    ? String(typeof key.value === 'string' ? key.value : key.source)
    : undefined;

/** Field names must be plain words and unique; checked here because the parser's own check is quadratic. */
const checkKeys = (map: YAMLMap<unknown, unknown>, { report, locationOf }: Parsing): void => {
  const first = new Map<string, number>();
  const most = report.count + LIMITS.faultsOfYaml;
  for (const { key } of map.items) {
    if (report.count >= most) return;
    const location = locationOf((isNode(key) ? key.range?.[0] : undefined) ?? map.range?.[0] ?? 0);
    const name = keyOf(key);
    if (name === undefined) report.add('complex-key', location);
    else if (name === '<<') report.add('merge-key', location, { value: name });
    else if (FORBIDDEN.has(name)) report.add('forbidden-key', location, { value: name });
    else if (first.has(name))
      report.add('duplicate-key', location, { value: name, first: first.get(name) ?? 0 });
    else first.set(name, location.line);
  }
};

const checkAllKeys = (root: Node | null, parsing: Parsing): void => {
  const open: unknown[] = [root];
  const most = parsing.report.count + LIMITS.faultsOfYaml;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (parsing.report.count >= most) return;
    if (isMap(node)) {
      checkKeys(node, parsing);
      for (const pair of node.items) open.push(pair.value ?? null);
    } else if (isSeq(node)) for (const item of node.items) open.push(item ?? null);
  }
};

const checkSyntax = (document: Document.Parsed, { report, locationOf }: Parsing): void => {
  for (const error of [...document.errors, ...document.warnings].slice(0, LIMITS.faultsOfYaml)) {
    if (error.code === 'RESOURCE_EXHAUSTION')
      report.add('too-deep', locationOf(error.pos[0]), { limit: LIMITS.depth });
    else report.add('syntax', locationOf(error.pos[0]), { value: error.message.replace(/[.:]?\s*$/, '') });
  }
};

const locationsOf =
  (path: string, lines: LineCounter) =>
  (offset: number): SourceLocation => {
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
export const parseYaml = (source: TextFile, report: Report): YamlFile | undefined => {
  const locationOf = locationsOf(source.path, linesOf(source.text));
  const parsing = { report, locationOf };
  const before = report.count;
  const clean = () => report.count === before;
  checkTabs(source, report);
  const lexemes = clean() ? lex(source, parsing) : [];
  const document = clean() ? compose(lexemes, source.text.length) : undefined;
  if (!document) return undefined;
  checkSyntax(document, parsing);
  if (clean()) checkAllKeys(document.contents, parsing);
  return clean() ? { path: source.path, root: document.contents, locationOf } : undefined;
};
